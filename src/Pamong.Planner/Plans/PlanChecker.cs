using System.Numerics;

namespace Pamong.Planner;

/// <summary>One rule broken by a plan.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Person">The person concerned, or -1.</param>
/// <param name="Batch">The batch concerned, or -1.</param>
/// <param name="Unit">The unit concerned, or -1.</param>
/// <param name="Amount">By how much, in the rule's own unit: money, seats, people, days, trainings; 1 when there is no measure.</param>
/// <param name="Subject">What it is about, for people to read, such as "region 0, central".</param>
public sealed record Breach(PlanRule Rule, int Person, int Batch, int Unit, long Amount, string Subject)
{
    /// <summary>The week concerned, from 0, or -1.</summary>
    public int Week { get; init; } = -1;

    /// <summary>The fund concerned, as seen from its region or unit, or null.</summary>
    public FundSlot? Fund { get; init; }

    /// <summary>A rule broken by a batch as a whole.</summary>
    public static Breach AtBatch(PlanRule rule, int batch, long amount) => new(rule, -1, batch, -1, amount, $"batch {batch}");
}

/// <summary>What a check found.</summary>
/// <param name="Breaches">Every rule broken; empty for a good plan.</param>
/// <param name="Objective">Recomputed.</param>
/// <param name="Gain">Recomputed.</param>
/// <param name="Entitled">Recomputed.</param>
/// <param name="Spending">Recomputed: funds with money in them or spent from them.</param>
public sealed record PlanCheck(
    IReadOnlyList<Breach> Breaches, long Objective, long Gain, int Entitled, IReadOnlyList<FundSpend> Spending)
{
    public bool Ok => Breaches.Count == 0;
}

/// <summary>
/// Checks a plan against every rule and recomputes what it is worth. Shares no code with the solver, so that a fault in one
/// does not hide in the other.
/// </summary>
public static partial class PlanChecker
{
    /// <summary>Checks assignments and open batches of a plan; its stated numbers are not looked at.</summary>
    public static PlanCheck Check(Instance instance, Plan plan)
    {
        var ledger = new CheckLedger(instance);
        var heads = new int[instance.Batches.Count];
        CheckBatches(instance, plan, ledger, heads);
        long gain = 0;
        var entitled = 0;
        var byPerson = ByPerson(instance, plan, ledger);
        for (var person = 0; person < instance.People.Count; person++)
        {
            var own = byPerson.TryGetValue(person, out var list) ? list : [];
            CheckPerson(instance, person, own, ledger);
            gain += GainOf(instance, person, own);
            if (JpOf(instance, person, own) >= instance.Rules.EntitlementJp) entitled++;
        }

        CheckHeads(instance, ledger, heads);
        CheckMarks(instance, byPerson, ledger);
        ledger.CheckLimits();
        var objective = gain + (long)entitled * instance.Rules.EntitlementBonus;
        return new PlanCheck(ledger.Breaches, objective, gain, entitled, ledger.Spending());
    }

    private static Dictionary<int, List<Assignment>> ByPerson(Instance instance, Plan plan, CheckLedger ledger)
    {
        var byPerson = new Dictionary<int, List<Assignment>>();
        foreach (var a in plan.Assignments)
        {
            if ((uint)a.Batch >= (uint)instance.Batches.Count || (uint)a.Person >= (uint)instance.People.Count)
            {
                ledger.Add(PlanRule.UnknownBatch, a.Person, a.Batch, -1, 1, $"person {a.Person}, batch {a.Batch}");
                continue;
            }

            if (!byPerson.TryGetValue(a.Person, out var list)) byPerson[a.Person] = list = [];
            list.Add(a);
            ledger.Attend(a);
        }

        return byPerson;
    }

    internal static void CheckPerson(Instance instance, int person, List<Assignment> own, CheckLedger ledger)
    {
        var rules = instance.Rules;
        var unitIndex = instance.People.Units[person];
        var unit = instance.Units[unitIndex];
        var subject = $"person {person}";
        if (own.Count > rules.MaxTrainings)
            ledger.Add(PlanRule.TooManyTrainings, person, -1, unitIndex, own.Count - rules.MaxTrainings, subject);
        var days = own.Sum(a => instance.Programmes[instance.Batches[a.Batch].Programme].DaysAway);
        if (days > rules.MaxDaysAway)
            ledger.Add(PlanRule.TooManyDaysAway, person, -1, unitIndex, days - rules.MaxDaysAway, subject);

        for (var i = 0; i < own.Count; i++)
        {
            var batch = instance.Batches[own[i].Batch];
            var programme = instance.Programmes[batch.Programme];
            void Add(PlanRule rule, long amount = 1) => ledger.Add(rule, person, own[i].Batch, unitIndex, amount, subject);

            for (var k = 0; k < i; k++)
            {
                var other = instance.Batches[own[k].Batch];
                if (other.Programme == batch.Programme) Add(PlanRule.AttendsTwice);
                if ((other.Weeks & batch.Weeks) != 0) Add(PlanRule.WeeksClash, BitOperations.PopCount(other.Weeks & batch.Weeks));
            }

            if (!programme.Positions.Contains(instance.People.Positions[person])) Add(PlanRule.PositionNotEligible);
            if (programme.Region >= 0 && programme.Region != unit.Region) Add(PlanRule.RegionNotEligible);
            if (programme.NeedsOnline && !unit.Online) Add(PlanRule.NoConnection);
            if ((batch.Weeks & unit.BlackoutWeeks) != 0) Add(PlanRule.Blackout, BitOperations.PopCount(batch.Weeks & unit.BlackoutWeeks));
            if (programme.CostPerHead > 0 && !MayPay(instance, unit, programme, own[i].Fund))
                Add(own[i].Fund.Code < 0 ? PlanRule.FundMissing : PlanRule.FundNotAllowed, programme.CostPerHead);
        }
    }

    private static bool MayPay(Instance instance, Unit unit, Programme programme, FundSlot fund)
    {
        if (!programme.Allows(fund)) return false;
        if (fund.DonorIndex < 0) return true;
        var donors = instance.Regions[unit.Region].Donors;
        return fund.DonorIndex < donors.Count && (donors[fund.DonorIndex].UnitTypes >> unit.Type & 1) != 0;
    }

    internal static long GainOf(Instance instance, int person, IReadOnlyList<Assignment> own)
    {
        var n = instance.Competencies;
        var row = instance.People.RequirementRowOf(person);
        long gain = 0;
        for (var c = 0; c < n; c++)
        {
            int level = instance.People.Levels[person * n + c];
            int required = instance.Requirements.Levels[row * n + c];
            var reached = level;
            foreach (var a in own)
                foreach (var raise in instance.Programmes[instance.Batches[a.Batch].Programme].Raises)
                    if (raise.Competency == c) reached = Math.Max(reached, raise.Level);
            gain += instance.Requirements.Weights[row * n + c] * Math.Max(0L, Math.Min(required, reached) - level);
        }

        return gain;
    }

    internal static long JpOf(Instance instance, int person, IReadOnlyList<Assignment> own) =>
        (instance.People.HeldJp?[person] ?? 0)
        + own.Sum(a => (long)instance.Programmes[instance.Batches[a.Batch].Programme].Jp);
}
