using Pamong.Planner.Editing;

namespace Pamong.Planner;

/// <summary>
/// Explains a plan person by person. Reasons are exact, as they are tried against the plan; prices are estimates at the margin.
/// Not for use by several threads at once.
/// </summary>
public sealed class PlanExplainer
{
    private readonly Instance instance;
    private readonly PlanEdit edit;
    private readonly PlacePricing? pricing;
    private readonly FundChoice funds;
    private readonly ILookup<int, int> batchesOf;

    /// <param name="instance">The instance.</param>
    /// <param name="plan">The plan to explain.</param>
    /// <param name="unitBars">Programmes that a unit's own money may not pay for, by index of unit and programme; null for none.</param>
    public PlanExplainer(Instance instance, Plan plan, IReadOnlySet<(int Unit, int Programme)>? unitBars = null)
    {
        this.instance = instance;
        edit = new PlanEdit(instance, plan, unitBars);
        funds = new FundChoice(instance, edit.Ledger, plan.Prices, unitBars);
        pricing = plan.Prices is null ? null : new PlacePricing(instance, plan.Prices, funds);
        batchesOf = Enumerable.Range(0, instance.Batches.Count).ToLookup(b => instance.Batches[b].Programme);
    }

    /// <summary>Explains one person.</summary>
    /// <param name="person">Index of the person.</param>
    public PersonExplanation Explain(int person)
    {
        var own = edit.Of(person);
        var gain = PlanChecker.GainOf(instance, person, own);
        var held = instance.People.HeldJp?[person] ?? 0;
        var planned = PlanChecker.JpOf(instance, person, own) - held;
        var chosen = Chosen(person, own);
        var notChosen = Enumerable.Range(0, instance.Programmes.Count)
            .Where(j => own.All(a => instance.Batches[a.Batch].Programme != j))
            .Select(j => Other(person, j, own, gain)).OfType<OtherProgramme>()
            .OrderByDescending(o => o.PointsMore).ThenByDescending(o => o.PointsAlone).ThenBy(o => o.Programme).ToArray();
        return new PersonExplanation
        {
            Person = person, Gain = gain, GapLeft = WholeGap(person) - gain, HeldJp = held, PlannedJp = planned,
            EntitlementJp = instance.Rules.EntitlementJp, Chosen = chosen, NotChosen = notChosen,
            WhyNotEntitled = held + planned >= instance.Rules.EntitlementJp ? null
                : EntitlementReach.Possible(instance, person) ? WithoutEntitlement.Resources : WithoutEntitlement.Structural,
        };
    }

    private List<ChosenProgramme> Chosen(int person, IReadOnlyList<Assignment> own)
    {
        var n = instance.Competencies;
        var row = instance.People.RequirementRowOf(person) * n;
        var reached = instance.People.Levels.AsSpan(person * n, n).ToArray();
        List<ChosenProgramme> chosen = [];
        foreach (var a in own.OrderBy(a => a.Batch).ToArray())
        {
            var j = instance.Batches[a.Batch].Programme;
            var programme = instance.Programmes[j];
            List<CompetencyPoints> points = [];
            foreach (var raise in programme.Raises.OrderBy(r => r.Competency))
            {
                var c = raise.Competency;
                var levels = Math.Min(raise.Level, instance.Requirements.Levels[row + c]) - reached[c];
                if (levels <= 0) continue;
                reached[c] += (byte)levels;
                points.Add(new CompetencyPoints(c, levels, (long)levels * instance.Requirements.Weights[row + c]));
            }

            chosen.Add(new ChosenProgramme(
                a.Batch, j, a.Fund, programme.CostPerHead, programme.Jp, points, edit.Remove(person, a.Batch)));
        }

        return chosen;
    }

    private OtherProgramme? Other(int person, int j, IReadOnlyList<Assignment> own, long gain)
    {
        var batches = batchesOf[j].ToArray();
        var probe = new Assignment(person, batches.Length == 0 ? -1 : batches[0], FundSlot.Free);
        if (batches.Length == 0) return null;
        var alone = PlanChecker.GainOf(instance, person, [probe]);
        if (alone == 0) return null;
        var more = PlanChecker.GainOf(instance, person, [.. own, probe]) - gain;
        if (Never(person, j) is { } never) return new OtherProgramme(j, -1, alone, more, never, null, null, null);

        var obstacles = new BatchObstacles(instance, edit.Ledger, funds);
        var (batch, obstacle) = batches.Select(b => (Batch: b, Obstacle: obstacles.Find(person, b)))
            .MinBy(b => b.Obstacle is null ? -1 : BatchObstacles.Nearness(b.Obstacle.Value));
        var swap = BestSwap(person, batches, own);
        var reason = obstacle switch
        {
            null when more == 0 => WhyNot.AddsNothingMore,
            null => edit.Add(person, batch).Objective > 0 ? WhyNot.WouldFit : WhyNot.AddsNothingMore,
            _ when more == 0 => WhyNot.AddsNothingMore,
            WhyNot.WeeksClash or WhyNot.TooManyDays or WhyNot.MaxTrainings when swap is { Objective: > 0 } => WhyNot.WouldFit,
            WhyNot.WeeksClash or WhyNot.TooManyDays or WhyNot.MaxTrainings when swap is not null => WhyNot.LowerValue,
            { } found => found,
        };
        var demand = obstacle == WhyNot.NotOpen && pricing is not null ? pricing.Demand(batch) : null;
        return new OtherProgramme(j, batch, alone, more, reason, swap, demand, pricing?.Of(person, batch));
    }

    private SwapFound? BestSwap(int person, int[] batches, IReadOnlyList<Assignment> own)
    {
        SwapFound? best = null;
        foreach (var held in own.ToArray())
        {
            foreach (var b in batches)
            {
                if (!edit.Ledger.IsOpen(b)) continue;
                var effect = edit.Move(person, held.Batch, b);
                if (effect.KeepsRules && (best is null || effect.Objective > best.Objective))
                    best = new SwapFound(held.Batch, b, effect.Objective);
            }
        }

        return best;
    }

    /// <summary>What keeps a person from a programme whatever the plan.</summary>
    private WhyNot? Never(int person, int j)
    {
        var programme = instance.Programmes[j];
        var unit = instance.Units[instance.People.Units[person]];
        if (!programme.Positions.Contains(instance.People.Positions[person])) return WhyNot.PositionNotEligible;
        if (programme.Region >= 0 && programme.Region != unit.Region) return WhyNot.OtherRegion;
        if (programme.NeedsOnline && !unit.Online) return WhyNot.NoConnection;
        if (edit.Ledger.IsExcluded(person, j)) return WhyNot.Excluded;
        return programme.DaysAway > instance.Rules.MaxDaysAway ? WhyNot.TooManyDaysEver : null;
    }

    private long WholeGap(int person)
    {
        var n = instance.Competencies;
        var row = instance.People.RequirementRowOf(person) * n;
        long gap = 0;
        for (var c = 0; c < n; c++)
            gap += instance.Requirements.Weights[row + c]
                * Math.Max(0L, instance.Requirements.Levels[row + c] - instance.People.Levels[person * n + c]);
        return gap;
    }
}
