namespace Pamong.Planner.Solving;

/// <summary>Finds the best of the sets that a person's pool holds, at a menu's prices.</summary>
internal sealed class PoolSearch(Problem problem, BundlePool pool)
{
    private readonly int[] option = new int[PlanningRules.MostTrainings];
    private readonly int[] found = new int[PlanningRules.MostTrainings];
    private readonly int[] items = new int[PlanningRules.MostTrainings];
    private long cheapest;

    /// <summary>Value less price of the best set, fixed-point.</summary>
    public long BestScore { get; private set; }

    /// <summary>The best of the sets on a menu written before.</summary>
    public Bundle Best(int place, Menu menu) => Best(place, menu, null, null);

    /// <summary>The best of the sets that fit a plan right now; the menu is written as far as it matters.</summary>
    public Bundle Best(int place, Menu menu, FittingMenu? fitting, PlanState? state)
    {
        BestScore = -Menu.Never;
        var bundle = new Bundle();
        for (var at = 0; at < pool.Count(place); at++)
        {
            var value = pool.Value(place, at);
            var worth = ((value >> 1) + (value & 1) * (long)problem.Bonus) * Menu.Scale;
            var set = pool.Programmes(place, at);
            var most = worth - BestScore;
            if (fitting is null ? most <= pool.Width * menu.LeastPrice : !fitting.Offers(menu, state!, problem.UnitOf[place], set, most)) continue;
            var count = Look(set, menu, most);
            if (count < 0) continue;
            BestScore = worth - cheapest;
            bundle = new Bundle { Gain = value >> 1, Entitled = (value & 1) != 0 };
            for (var i = 0; i < count; i++) bundle.Add(menu.Group[found[i]], menu.Fund[found[i]]);
        }

        return bundle;
    }

    /// <summary>Finds the cheapest batches for a set if they cost less than so much; the number of them, or -1.</summary>
    private int Look(ReadOnlySpan<int> set, Menu menu, long most)
    {
        var count = 0;
        long price = 0;
        ulong weeks = 0;
        var clash = false;
        foreach (var programme in set)
        {
            if (programme < 0) break;
            var item = menu.ItemOf(programme);
            if (item < 0) return -1;
            var first = menu.First[item];
            price += menu.Price[first];
            clash |= (weeks & menu.Weeks[first]) != 0;
            weeks |= menu.Weeks[first];
            found[count] = first;
            items[count++] = item;
        }

        if (price >= most) return -1;
        cheapest = price;
        if (!clash) return count;
        cheapest = most;
        return Resolve(menu, 0, count, 0, 0) ? count : -1;
    }

    private bool Resolve(Menu menu, int depth, int count, ulong held, long price)
    {
        if (depth == count)
        {
            cheapest = price;
            option.AsSpan(0, count).CopyTo(found);
            return true;
        }

        long rest = 0;
        for (var d = depth + 1; d < count; d++) rest += menu.Cheapest(items[d]);
        var better = false;
        for (var o = menu.First[items[depth]]; o < menu.First[items[depth] + 1]; o++)
        {
            if (price + menu.Price[o] + rest >= cheapest) break;
            if ((menu.Weeks[o] & held) != 0) continue;
            option[depth] = o;
            better |= Resolve(menu, depth + 1, count, held | menu.Weeks[o], price + menu.Price[o]);
        }

        return better;
    }
}
