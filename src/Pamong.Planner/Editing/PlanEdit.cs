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

    public PlanEdit(Instance instance, Plan plan)
    {
        this.instance = instance;
        start = plan;
        ledger = new PlanLedger(instance, plan);
        funds = new FundChoice(instance, ledger, plan.Prices);
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
