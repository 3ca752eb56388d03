namespace Pamong.Planner.Solving;

/// <summary>Opens, closes and exchanges batches in a plan; keeps what pays at the prices.</summary>
internal sealed class BatchMoves(Problem problem, Prices prices, PlanState state, Placing placing, Trial trial, Dice dice)
{
    private const int FewGroups = 100;
    private readonly SwapWorth worth = new(problem, placing.Fitting);
    private readonly List<(long Worth, int Place)> keen = [];
    private readonly List<int> crowd = [];
    private long before;
    private long after;

    /// <summary>Tries one change; true when it was kept.</summary>
    public bool Try()
    {
        if (problem.Groups.Count == 0) return false;
        trial.Begin(state);
        before = after = 0;
        var kind = dice.Below(4);
        var open = kind == 0 ? -1 : PickClosed();
        var close = kind is 0 or 1 ? PickOpen() : -1;
        if (open < 0 && close < 0) return false;
        if (open >= 0 && open == close) return false;
        if (close >= 0) Close(close);
        if (open >= 0 && !Open(open))
        {
            Settle();
            trial.Undo();
            return false;
        }

        Settle();
        if (after >= before && trial.LeavesNoneUnderFilled()) return true;
        trial.Undo();
        return false;
    }

    private int PickClosed()
    {
        for (var tries = 0; tries < 20; tries++)
        {
            var g = dice.Below(problem.Groups.Count);
            if (state.Open[g] < problem.Groups.Hi[g]) return g;
        }

        return -1;
    }

    private int PickOpen()
    {
        for (var tries = 0; tries < 40; tries++)
        {
            var g = dice.Below(problem.Groups.Count);
            if (state.Open[g] > problem.Groups.Lo[g]) return g;
        }

        return -1;
    }

    private void Close(int group)
    {
        crowd.Clear();
        var stay = Math.Min(state.Heads(group), problem.Groups.Max[group] * (state.Open[group] - 1));
        crowd.AddRange(state.Attending[group]);
        for (var i = crowd.Count; i > stay; i--)
        {
            var pick = dice.Below(i);
            Lift(crowd[pick]);
            crowd[pick] = crowd[i - 1];
        }

        after += placing.Fitting.FixedPrice(group, state.PaidBy[group][^1]);
        trial.CloseOne(group);
    }

    /// <summary>Opens one batch and brings in those who gain most from it; false when no money is to be had.</summary>
    private bool Open(int group)
    {
        var seats = problem.Groups.Max[group];
        if (trial.Lifted == 0 && !Promising(group)) return false;
        RankKeen(group, 0, 1);
        if (keen.Count + trial.Lifted < problem.Groups.Min[group]) return false;
        long hope = 0;
        for (var k = 0; k < keen.Count && k < seats; k++) hope += keen[k].Worth;
        var payer = state.PayerFor(group, prices) ?? FreeMoney(group);
        if (payer is null) return false;
        var fee = placing.Fitting.FixedPrice(group, payer.Value);
        if (trial.Lifted == 0 && hope < fee) return false;
        trial.OpenOne(group, payer.Value);
        after -= fee;
        FreeHeads(group);
        var wanted = Math.Min(keen.Count, seats + seats / 2 + 4);
        for (var k = 0; k < wanted && state.HasSeat(group); k++)
        {
            var place = keen[k].Place;
            if (trial.IsLifted(place)) continue;
            before += placing.Score(place, state.Bundles[place]);
            trial.Lift(place);
            after += placing.Place(state, place, default);
        }

        return true;
    }

    private readonly List<int> waiting = [];

    private void Lift(int place)
    {
        if (trial.IsLifted(place)) return;
        before += placing.Score(place, state.Bundles[place]);
        trial.Lift(place);
        waiting.Add(place);
    }

    private void Settle()
    {
        dice.Shuffle(waiting);
        foreach (var place in waiting) after += placing.Place(state, place, default);
        waiting.Clear();
    }

    /// <summary>Whether a sample of the people leaves hope that a new batch pays; saves asking everyone.</summary>
    private bool Promising(int group)
    {
        const int Every = 8;
        if (problem.People < 1_000 * Every) return true;
        RankKeen(group, dice.Below(Every), Every);
        long hope = 0;
        var seats = Math.Max(1, problem.Groups.Max[group] / Every);
        for (var k = 0; k < keen.Count && k < seats; k++) hope += keen[k].Worth;
        var payer = state.PayerFor(group, prices) ?? prices.PayerOf(group);
        return hope * Every >= placing.Fitting.FixedPrice(group, payer) * 3 / 4;
    }

    private void RankKeen(int group, int from, int every)
    {
        keen.Clear();
        for (var place = from; place < problem.People; place += every)
        {
            if (trial.IsLifted(place)) continue;
            var w = worth.Of(state, place, group);
            if (w > 0) keen.Add((w, place));
        }

        keen.Sort((a, b) => b.Worth != a.Worth ? b.Worth.CompareTo(a.Worth) : a.Place.CompareTo(b.Place));
    }

    /// <summary>Lifts people whose cost one payer bears until it can pay the fixed cost.</summary>
    private int? FreeMoney(int group)
    {
        var cost = problem.Groups.FixedCost[group];
        var payers = problem.Groups.Payers[group];
        if (payers.Length == 0) return null;
        var payer = payers[dice.Below(payers.Length)];
        LiftPaid(payer, cost);
        return state.FundLeft[payer] >= cost ? payer : null;
    }

    /// <summary>
    /// Where nobody can pay for the keenest person, lifts others until one fund can pay for some: a batch that is better by rupiah
    /// must be able to take money from one that is full already. Among many batches chance and prices do that better.
    /// </summary>
    private void FreeHeads(int group)
    {
        if (problem.Groups.Count > FewGroups) return;
        var programme = problem.Groups.Programme[group];
        if (keen.Count == 0 || problem.HeadCost[programme] == 0) return;
        var unit = problem.UnitOf[keen[0].Place];
        if (placing.Fitting.Cheapest(state, unit, programme).Price != Menu.Never) return;
        var slots = problem.UnitFunds[unit];
        var slot = dice.Below(slots.Length);
        if (slots[slot] < 0 || (problem.FundsAllowed[programme] >> slot & 1) == 0) return;
        LiftPaid(slots[slot], problem.HeadCost[programme] * (1 + dice.Below(Math.Min(keen.Count, problem.Groups.Max[group]))));
    }

    private void LiftPaid(int payer, long needed)
    {
        for (var tries = 0; tries < 400 && state.FundLeft[payer] < needed; tries++)
        {
            var place = dice.Below(problem.People);
            ref readonly var bundle = ref state.Bundles[place];
            for (var i = 0; i < bundle.Count; i++)
            {
                if (bundle.Funds[i] != payer) continue;
                Lift(place);
                break;
            }
        }
    }
}
