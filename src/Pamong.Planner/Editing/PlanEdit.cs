using Pamong.Planner.Editing;

namespace Pamong.Planner;

/// <summary>
/// A plan being changed by hand. Says what a change would do, in microseconds, and makes it; rules may be broken, and are
/// then listed. Not for use by several threads at once.
/// </summary>
public sealed class PlanEdit
{
    private readonly Instance instance;
    private readonly Plan start;
    private readonly PlanLedger ledger;
    private readonly FundChoice funds;

    /// <param name="instance">The instance.</param>
    /// <param name="plan">The plan as it stands.</param>
    /// <param name="unitBars">Programmes that a unit's own money may not pay for, by index of unit and programme; null for none.</param>
    public PlanEdit(Instance instance, Plan plan, IReadOnlySet<(int Unit, int Programme)>? unitBars = null)
    {
        this.instance = instance;
        start = plan;
        ledger = new PlanLedger(instance, plan);
        funds = new FundChoice(instance, ledger, plan.Prices, unitBars);
    }

    internal PlanLedger Ledger => ledger;

    /// <summary>A person's assignments as they stand.</summary>
    public IReadOnlyList<Assignment> Of(int person) => ledger.Of(person);

    /// <summary>The effect of a person attending a batch; the batch is not opened by it.</summary>
    /// <param name="person">Index of the person.</param>
    /// <param name="batch">Index of the batch.</param>
    /// <param name="fund">Who pays; null for the fund that can pay with least harm.</param>
    public EditEffect Add(int person, int batch, FundSlot? fund = null) =>
        Effect([Wish(person, batch, fund)], [], [], []);

    /// <summary>The effect of a person no longer attending a batch; nothing happens when the person did not.</summary>
    public EditEffect Remove(int person, int batch) => Effect([], Held(person, batch), [], []);

    /// <summary>The effect of a person attending one batch in place of another.</summary>
    public EditEffect Move(int person, int from, int to, FundSlot? fund = null)
    {
        var held = Held(person, from);
        foreach (var a in held) ledger.Remove(a);
        var wish = Wish(person, to, fund);
        foreach (var a in held) ledger.Add(a);
        return Effect([wish], held, [], []);
    }

    /// <summary>The effect of a batch being opened with nobody in it yet.</summary>
    /// <param name="batch">Index of the batch.</param>
    /// <param name="payer">Who pays the fixed cost; null for the fund that can with least harm.</param>
    public EditEffect Open(int batch, FundSlot? payer = null) =>
        ledger.IsOpen(batch) ? Effect([], [], [], []) : Effect([], [], [new OpenBatch(batch, payer ?? funds.ForFixed(batch))], []);

    /// <summary>The effect of a batch being closed and everyone in it left without.</summary>
    public EditEffect Close(int batch)
    {
        if (!ledger.IsOpen(batch)) return Effect([], [], [], []);
        var leaving = ledger.Attending(batch).SelectMany(person => Held(person, batch)).ToArray();
        return Effect([], leaving, [], [new OpenBatch(batch, ledger.PayerOf(batch))]);
    }

    /// <summary>The effect of everyone in a batch attending another in its place, which is opened for it; the first is closed.</summary>
    /// <param name="from">Index of the batch left; nothing happens when it does not run.</param>
    /// <param name="to">Index of the batch taken.</param>
    public EditEffect MoveBatch(int from, int to)
    {
        if (!ledger.IsOpen(from) || from == to) return Effect([], [], [], []);
        var leaving = ledger.Attending(from).SelectMany(person => Held(person, from)).ToArray();
        OpenBatch closed = new(from, ledger.PayerOf(from));
        Make([], leaving, [], [closed]);
        OpenBatch[] opened = ledger.IsOpen(to) ? [] : [new OpenBatch(to, funds.ForFixed(to))];
        Make([], [], opened, []);
        List<Assignment> coming = [];
        foreach (var person in leaving.Select(a => a.Person).Where(person => Held(person, to).Length == 0))
        {
            var wish = Wish(person, to, null);
            ledger.Add(wish);
            coming.Add(wish);
        }

        Make(leaving, coming, [closed], opened);
        return Effect([.. coming], leaving, opened, [closed]);
    }

    /// <summary>The effect of a batch being opened and filled with those who gain most by it, as far as no rule breaks.</summary>
    /// <param name="batch">Index of the batch; one that runs already is filled up.</param>
    /// <returns>Who comes; fewer than the least seats when not enough can, and the breach shows.</returns>
    public EditEffect OpenAndFill(int batch)
    {
        OpenBatch[] opened = ledger.IsOpen(batch) ? [] : [new OpenBatch(batch, funds.ForFixed(batch))];
        Make([], [], opened, []);
        List<Assignment> coming = [];
        foreach (var person in WhoGains(batch))
        {
            if (ledger.SeatsLeft(batch) <= 0) break;
            if (funds.FindForHead(person, batch) is not { } payer) continue;
            var effect = Effect([new Assignment(person, batch, payer)], [], [], []);
            if (!effect.KeepsRules || effect.Objective <= 0) continue;
            Apply(effect);
            coming.AddRange(effect.Added);
        }

        Make([], coming, [], opened);
        return Effect([.. coming], [], opened, []);
    }

    /// <summary>Makes a change whose effect was asked for since the last change.</summary>
    public void Apply(EditEffect effect)
    {
        Make(effect.Added, effect.Removed, effect.Opened, effect.Closed);
    }

    /// <summary>The plan as it stands, with its numbers and breaches recomputed; it has the bound and prices of the start.</summary>
    public (Plan Plan, IReadOnlyList<Breach> Breaches) Finish()
    {
        var plan = new Plan { Assignments = [.. ledger.AllAssignments], OpenBatches = [.. ledger.AllOpen] };
        var check = PlanChecker.Check(instance, plan);
        return (plan with
        {
            Objective = check.Objective, Gain = check.Gain, Entitled = check.Entitled, Spending = check.Spending,
            Bound = start.Bound, Prices = start.Prices, InputHash = start.InputHash, MethodVersion = start.MethodVersion,
            ResultHash = Fingerprint.OfResult(plan.Assignments, plan.OpenBatches),
        }, check.Breaches);
    }

    /// <summary>Whoever does not attend the programme and would gain by it beyond what they attend, hours they are entitled to included; most points first.</summary>
    private IEnumerable<int> WhoGains(int batch)
    {
        var programme = instance.Batches[batch].Programme;
        var probe = new Assignment(-1, batch, FundSlot.Free);
        return Enumerable.Range(0, instance.People.Count)
            .Where(person => instance.Programmes[programme].Positions.Contains(instance.People.Positions[person])
                && ledger.Of(person).All(a => instance.Batches[a.Batch].Programme != programme))
            .Select(person => (Person: person, More: PlanChecker.GainOf(instance, person, [.. ledger.Of(person), probe])
                - PlanChecker.GainOf(instance, person, ledger.Of(person)) + BonusFor(person, instance.Programmes[programme].Jp)))
            .Where(p => p.More > 0)
            .OrderByDescending(p => p.More).ThenBy(p => p.Person)
            .Select(p => p.Person).ToArray();
    }

    private int BonusFor(int person, int jp)
    {
        var held = (instance.People.HeldJp?[person] ?? 0) + ledger.Of(person).Sum(a => instance.Programmes[instance.Batches[a.Batch].Programme].Jp);
        return held < instance.Rules.EntitlementJp && held + jp >= instance.Rules.EntitlementJp ? instance.Rules.EntitlementBonus : 0;
    }

    private Assignment Wish(int person, int batch, FundSlot? fund) => new(person, batch, fund ?? funds.ForHead(person, batch));

    private Assignment[] Held(int person, int batch) => [.. ledger.Of(person).Where(a => a.Batch == batch)];

    internal EditEffect Effect(Assignment[] added, Assignment[] removed, OpenBatch[] opened, OpenBatch[] closed)
    {
        var scope = new EditScope();
        foreach (var a in added.Concat(removed)) scope.Touch(instance, a);
        foreach (var b in opened.Concat(closed)) scope.Touch(instance, b);

        var before = ledger.Breaches(scope);
        var (gainBefore, entitledBefore) = Worth(scope);
        var leftBefore = scope.Funds.ToDictionary(f => f, f => ledger.Left(f.Region, f.Unit, f.Slot));
        Make(added, removed, opened, closed);
        var after = ledger.Breaches(scope);
        var (gainAfter, entitledAfter) = Worth(scope);
        var money = scope.Funds
            .Select(f => (Fund: f, Left: ledger.Left(f.Region, f.Unit, f.Slot)))
            .Where(f => f.Left != leftBefore[f.Fund])
            .Select(f => new FundChange(f.Fund.Region, f.Fund.Unit, f.Fund.Slot, leftBefore[f.Fund] - f.Left, f.Left)).ToArray();
        Make(removed, added, closed, opened);

        return new EditEffect
        {
            Added = added, Removed = removed, Opened = opened, Closed = closed,
            Gain = gainAfter - gainBefore, Entitled = entitledAfter - entitledBefore,
            Objective = gainAfter - gainBefore + (long)(entitledAfter - entitledBefore) * instance.Rules.EntitlementBonus,
            Money = money, Caused = Beyond(after, before), Cured = Beyond(before, after),
        };
    }

    private void Make(
        IReadOnlyList<Assignment> added, IReadOnlyList<Assignment> removed, IReadOnlyList<OpenBatch> opened, IReadOnlyList<OpenBatch> closed)
    {
        foreach (var a in removed) ledger.Remove(a);
        foreach (var b in closed) ledger.Close(b);
        foreach (var b in opened) ledger.Open(b);
        foreach (var a in added) ledger.Add(a);
    }

    private (long Gain, int Entitled) Worth(EditScope scope)
    {
        long gain = 0;
        var entitled = 0;
        foreach (var person in scope.People)
        {
            var own = ledger.Of(person);
            gain += PlanChecker.GainOf(instance, person, own);
            if (PlanChecker.JpOf(instance, person, own) >= instance.Rules.EntitlementJp) entitled++;
        }

        return (gain, entitled);
    }

    /// <summary>Breaches that are in one list and not, or less, in the other.</summary>
    private static Breach[] Beyond(List<Breach> these, List<Breach> those)
    {
        var known = those.ToLookup(b => b with { Amount = 0 });
        return [.. these.Where(b => known[b with { Amount = 0 }].All(k => k.Amount < b.Amount))];
    }
}
