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

    public PriceSearch(Problem problem, DemandPass pass, Prices prices, double point, double moneyFactor)
    {
        this.problem = problem;
        this.pass = pass;
        Prices = prices;
        Best = prices.Copy();
        var money = moneyFactor * point / Math.Max(1, problem.HeadCost.Where(c => c > 0).DefaultIfEmpty(1).Average());
        fund = new StepVector(prices.Fund, money);
        cap = new StepVector(prices.Cap, money);
        away = new StepVector(prices.Away, point);
        seat = new StepVector(prices.Seat, point);
        programme = new StepVector(prices.Programme, point);
    }

    public Prices Prices { get; }

    /// <summary>Prices of the least bound so far.</summary>
    public Prices Best { get; private set; }

    /// <summary>The least bound so far, fixed-point.</summary>
    public Int128 Bound { get; private set; } = Int128.MaxValue;

    public bool Step(CancellationToken cancellation)
    {
        if (!Evaluate(Prices, cancellation)) return false;
        Move();
        return true;
    }

    private bool Evaluate(Prices at, CancellationToken cancellation)
    {
        if (!pass.Run(at, cancellation)) return false;
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
                excess += demand.Heads[g] - most;
                var payer = Prices.PayerOf(g);
                if (payer >= 0)
                {
                    var heads = Math.Clamp(demand.Heads[g], (long)groups.Max[g] * groups.Lo[g], most);
                    spent[payer] += groups.FixedCost[g] * heads / groups.Max[g];
                }

                seat.Move(g, demand.Heads[g] - most, groups.Lo[g] == 0 ? 0 : double.NegativeInfinity);
            }

            programme.Move(j, excess);
        }

        for (var f = 0; f < spent.Length; f++) fund.Move(f, spent[f] - problem.FundLeft[f]);
        for (var u = 0; u < problem.Units; u++) cap.Move(u, demand.CapSpent[u] - problem.CapLeft[u]);
        for (var a = 0; a < problem.AwayLeft.Length; a++) away.Move(a, demand.Away[a] - problem.AwayLeft[a]);
    }
}
