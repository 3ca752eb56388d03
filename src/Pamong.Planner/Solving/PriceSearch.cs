namespace Pamong.Planner.Solving;

/// <summary>Sub-gradient search for the prices that prove the least bound.</summary>
internal sealed class PriceSearch
{
    private readonly Problem problem;
    private readonly DemandPass pass;
    private readonly StepVector fund;
    private readonly StepVector cap;
    private readonly StepVector away;
    private readonly StepVector seat;
    private readonly StepVector programme;
    private int remembered;

    public PriceSearch(Problem problem, DemandPass pass, Prices prices, FirstSteps steps)
    {
        this.problem = problem;
        this.pass = pass;
        Prices = prices;
        Best = prices.Copy();
        var money = steps.Money * steps.Point / Math.Max(1, problem.HeadCost.Where(c => c > 0).DefaultIfEmpty(1).Average());
        fund = new StepVector(prices.Fund, money);
        cap = new StepVector(prices.Cap, money);
        away = new StepVector(prices.Away, steps.Point);
        seat = new StepVector(prices.Seat, steps.Point);
        programme = new StepVector(prices.Programme, steps.Point);
    }

    public Prices Prices { get; }

    /// <summary>Prices of the least bound so far.</summary>
    public Prices Best { get; private set; }

    /// <summary>The least bound so far, fixed-point.</summary>
    public Int128 Bound { get; private set; } = Int128.MaxValue;

    /// <summary>Moves the prices once, by what everyone asks for or by what the pool says they would.</summary>
    public bool Step(bool exact, CancellationToken cancellation)
    {
        if (exact ? !Evaluate(Prices, cancellation) : !pass.Run(Prices, false, cancellation)) return false;
        Move();
        return true;
    }

    private bool Evaluate(Prices at, CancellationToken cancellation)
    {
        if (!pass.Run(at, true, cancellation)) return false;
        var bound = BoundOf.Total(problem, at, pass.Demand, pass.Seat);
        if (bound < Bound)
        {
            Bound = bound;
            Best = at.Copy();
        }

        return true;
    }

    public void Remember()
    {
        fund.Remember();
        cap.Remember();
        away.Remember();
        seat.Remember();
        programme.Remember();
        remembered++;
    }

    /// <summary>Tries the average of the prices remembered, often better than any one of them.</summary>
    public void EvaluateAverage(CancellationToken cancellation)
    {
        if (remembered > 0) Evaluate(Average(), cancellation);
    }

    private Prices Average()
    {
        var average = Prices.Copy();
        fund.Average(average.Fund, remembered);
        cap.Average(average.Cap, remembered);
        away.Average(average.Away, remembered);
        seat.Average(average.Seat, remembered);
        programme.Average(average.Programme, remembered);
        remembered = 0;
        return average;
    }

    private void Move()
    {
        var demand = pass.Demand;
        var groups = problem.Groups;
        var spent = (long[])demand.Spent.Clone();
        for (var j = 0; j < problem.Programmes; j++)
        {
            long excess = 0;
            for (var g = groups.StartOfProgramme[j]; g < groups.StartOfProgramme[j + 1]; g++)
            {
                if (groups.Hi[g] == 0) continue;
                var most = (long)groups.Max[g] * groups.Hi[g];
                var payer = Prices.PayerOf(g);
                if (payer >= 0)
                {
                    var heads = Math.Clamp(demand.Heads[g], (long)groups.Max[g] * groups.Lo[g], most);
                    spent[payer] += groups.FixedCost[g] * heads / groups.Max[g];
                }

                var own = ExcessOf(g, most);
                excess += own;
                seat.Move(g, own, Floor(g));
            }

            programme.Move(j, excess);
        }

        for (var f = 0; f < spent.Length; f++) fund.Move(f, spent[f] - problem.FundLeft[f]);
        for (var u = 0; u < problem.Units; u++) cap.Move(u, demand.CapSpent[u] - problem.CapLeft[u]);
        for (var a = 0; a < problem.AwayLeft.Length; a++) away.Move(a, demand.Away[a] - problem.AwayLeft[a]);
    }

    /// <summary>
    /// Heads beyond what the group offers. Forced batches may stand anywhere between their least and most heads: at a price
    /// above zero they offer all seats, below zero they call for the least.
    /// </summary>
    private long ExcessOf(int group, long most)
    {
        var groups = problem.Groups;
        var heads = pass.Demand.Heads[group];
        if (groups.Lo[group] == 0) return heads - most;
        var price = Prices.Seat[group] + Prices.Programme[groups.Programme[group]];
        var least = (long)groups.Min[group] * groups.Lo[group];
        if (price < 0) return heads - least;
        return price > 0 || heads > most ? heads - most : Math.Min(0, heads - least);
    }

    private double Floor(int group)
    {
        var groups = problem.Groups;
        if (groups.Lo[group] == 0) return 0;
        return pass.Demand.Heads[group] < (long)groups.Min[group] * groups.Lo[group]
            ? double.NegativeInfinity : -Prices.Programme[groups.Programme[group]];
    }
}
