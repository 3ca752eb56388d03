namespace Pamong.Planner.Solving;

/// <summary>
/// Lets a unit's own budget pay where a shared fund pays now. A unit's money serves nobody else; what it frees of shared money
/// serves anyone. Prices alone don't see to it: they end nearly equal, and all take the one that is cheaper by a hair.
/// </summary>
/// <remarks>
/// Only a fund that may pay for as many programmes is relieved. One that is kept for a few, such as leadership training, would
/// lie idle instead, and the unit's money, good for all, would be gone.
/// </remarks>
internal static class OwnMoney
{
    /// <summary>Moves payments as far as the units' own money goes, the dearest first within each unit.</summary>
    public static void PayFirst(PlanState state)
    {
        var problem = state.Problem;
        var breadth = Breadth(problem);
        var payments = new List<(int Place, int Item, int Own, long Cost)>();
        for (var place = 0; place < problem.People; place++)
        {
            ref var bundle = ref state.Bundles[place];
            for (var i = 0; i < bundle.Count; i++)
            {
                var payer = bundle.Funds[i];
                if (payer < 0 || payer >= problem.SharedFunds) continue;
                var programme = problem.Groups.Programme[bundle.Groups[i]];
                var slots = problem.UnitFunds[problem.UnitOf[place]];
                var own = OwnSlot(problem, slots, programme);
                if (own >= 0 && breadth[Array.IndexOf(slots, payer)] >= breadth[own]) payments.Add((place, i, slots[own], problem.HeadCost[programme]));
            }
        }

        foreach (var (place, item, own, cost) in payments.OrderBy(p => p.Own).ThenByDescending(p => p.Cost).ThenBy(p => p.Place).ThenBy(p => p.Item))
            if (state.FundLeft[own] >= cost) state.PayFrom(place, item, own);
    }

    /// <summary>For how many programmes that cost something a fund may pay, by its slot.</summary>
    private static int[] Breadth(Problem problem)
    {
        var breadth = new int[64];
        for (var j = 0; j < problem.Programmes; j++)
            for (var slot = 0; slot < breadth.Length; slot++)
                if (problem.HeadCost[j] > 0 && (problem.FundsAllowed[j] >> slot & 1) != 0) breadth[slot]++;
        return breadth;
    }

    private static int OwnSlot(Problem problem, int[] slots, int programme)
    {
        for (var slot = 0; slot < slots.Length; slot++)
            if (slots[slot] >= problem.SharedFunds && (problem.FundsAllowed[programme] >> slot & 1) != 0) return slot;
        return -1;
    }
}
