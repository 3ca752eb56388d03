namespace Pamong.Planner.Solving;

/// <summary>
/// Lets a unit's own budget pay where a shared fund pays now. A unit's money serves nobody else, so no plan loses by it, and what
/// it frees of shared money serves anyone. Prices alone don't see to it: they end nearly equal, and all take the one that is
/// cheaper by a hair.
/// </summary>
internal static class OwnMoney
{
    /// <summary>Moves payments as far as the units' own money goes, the dearest first within each unit.</summary>
    public static void PayFirst(PlanState state)
    {
        var problem = state.Problem;
        var payments = new List<(int Place, int Item, int Own, long Cost)>();
        for (var place = 0; place < problem.People; place++)
        {
            ref var bundle = ref state.Bundles[place];
            for (var i = 0; i < bundle.Count; i++)
            {
                var payer = bundle.Funds[i];
                if (payer < 0 || payer >= problem.SharedFunds) continue;
                var programme = problem.Groups.Programme[bundle.Groups[i]];
                var own = OwnFund(problem, problem.UnitOf[place], programme);
                if (own >= 0) payments.Add((place, i, own, problem.HeadCost[programme]));
            }
        }

        foreach (var (place, item, own, cost) in payments.OrderBy(p => p.Own).ThenByDescending(p => p.Cost).ThenBy(p => p.Place).ThenBy(p => p.Item))
            if (state.FundLeft[own] >= cost) state.PayFrom(place, item, own);
    }

    private static int OwnFund(Problem problem, int unit, int programme)
    {
        var slots = problem.UnitFunds[unit];
        for (var slot = 0; slot < slots.Length; slot++)
            if (slots[slot] >= problem.SharedFunds && (problem.FundsAllowed[programme] >> slot & 1) != 0) return slots[slot];
        return Problem.NoFund;
    }
}
