namespace Pamong.Planner.Solving;

/// <summary>Adds up plans of parts into one of the whole. The order in which parts come makes no difference.</summary>
internal sealed class PlanSum
{
    private readonly Instance instance;
    private readonly List<Assignment> assignments = [];
    private readonly List<OpenBatch> open = [];
    private readonly List<FundSpend> spending = [];
    private readonly int[] sharedFrom;
    private readonly MarginalPrices prices;
    private long gain;
    private long bound;
    private long work;
    private int entitled;

    public PlanSum(Instance instance)
    {
        this.instance = instance;
        sharedFrom = new int[instance.Regions.Count];
        var shared = 1;
        for (var r = 0; r < sharedFrom.Length; r++)
        {
            sharedFrom[r] = shared;
            shared += 1 + instance.Regions[r].Donors.Count;
        }

        var (units, batches) = (instance.Units.Count, instance.Batches.Count);
        prices = new MarginalPrices
        {
            SharedFunds = new double[shared], UnitBudgets = new double[units], CentralCaps = new double[units],
            Away = new double[units * instance.Weeks],
            Seats = new double[batches], FixedCostShares = new double[batches], ExpectedHeads = new double[batches],
        };
        if (instance.NationalFund > 0) spending.Add(new FundSpend(-1, -1, FundSlot.National, instance.NationalFund, 0));
    }

    public void Add(RegionPart part, Plan plan)
    {
        assignments.AddRange(plan.Assignments.Select(a => a with { Person = part.People[a.Person], Batch = part.Batches[a.Batch] }));
        open.AddRange(plan.OpenBatches.Select(b => b with { Batch = part.Batches[b.Batch] }));
        spending.AddRange(plan.Spending.Select(s => s with { Region = part.Region, Unit = s.Unit < 0 ? -1 : part.Units[s.Unit] }));
        gain += plan.Gain;
        bound += plan.Bound;
        work += plan.Work;
        entitled += plan.Entitled;
        Add(part, plan.Prices!);
    }

    public Plan Finish(SolveOptions options, bool cancelled)
    {
        assignments.Sort((a, b) => a.Person != b.Person ? a.Person.CompareTo(b.Person) : a.Batch.CompareTo(b.Batch));
        open.Sort((a, b) => a.Batch.CompareTo(b.Batch));
        var unfilled = ForcedShortfall.Find(instance, assignments, open);
        return new Plan
        {
            Assignments = assignments, OpenBatches = open,
            Status = unfilled.Count == 0 ? PlanStatus.Feasible : PlanStatus.Infeasible, Collisions = unfilled,
            Objective = gain + (long)entitled * instance.Rules.EntitlementBonus, Gain = gain, Entitled = entitled, Bound = bound,
            Spending = [.. spending.OrderBy(s => s.Unit >= 0).ThenBy(s => s.Unit).ThenBy(s => s.Region).ThenBy(s => s.Slot.Code)],
            Work = work, Cancelled = cancelled, MethodVersion = PlanSolver.MethodVersion, Prices = prices,
            InputHash = Fingerprint.OfInput(instance, options, PlanSolver.MethodVersion),
            ResultHash = Fingerprint.OfResult(assignments, open),
        };
    }

    private void Add(RegionPart part, MarginalPrices own)
    {
        own.SharedFunds.AsSpan(1).CopyTo(prices.SharedFunds.AsSpan(sharedFrom[part.Region]));
        for (var u = 0; u < part.Units.Length; u++)
        {
            prices.UnitBudgets[part.Units[u]] = own.UnitBudgets[u];
            prices.CentralCaps[part.Units[u]] = own.CentralCaps[u];
            own.Away.AsSpan(u * instance.Weeks, instance.Weeks).CopyTo(prices.Away.AsSpan(part.Units[u] * instance.Weeks));
        }

        for (var b = 0; b < part.Batches.Length; b++)
        {
            prices.Seats[part.Batches[b]] = own.Seats[b];
            prices.FixedCostShares[part.Batches[b]] = own.FixedCostShares[b];
            prices.ExpectedHeads[part.Batches[b]] = own.ExpectedHeads[b];
        }
    }
}
