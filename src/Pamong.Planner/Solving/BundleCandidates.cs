namespace Pamong.Planner.Solving;

/// <content>Which programmes could be part of a person's best bundle.</content>
internal sealed partial class BundleSearch
{
    /// <summary>Lists programmes on the menu for the person; stops where fewer points can't matter any more.</summary>
    private void Collect(int place, long needed)
    {
        count = 0;
        long top = 0, second = 0;
        var least = menu.LeastPrice;
        var sorted = problem.Alone.Sorted;
        foreach (var entry in problem.Alone.Of(place, gain, made))
        {
            var points = (int)(entry >> 32);
            if (sorted)
            {
                var most = points * Menu.Scale - least;
                var others = slots <= 1 ? 0 : Math.Max(top, most) + (slots - 2) * Math.Max(second, most);
                if (most + Math.Max(0, others) <= needed) break;
            }

            var j = (int)(uint)entry;
            var i = menu.ItemOf(j);
            if (i < 0 || problem.Days[j] > daysLeft) continue;
            var w = points * Menu.Scale - menu.Cheapest(i);
            item[count] = i;
            alone[count] = points;
            worth[count++] = w;
            if (w > top) (second, top) = (top, w);
            else if (w > second) second = w;
        }
    }

    /// <summary>Leaves out what is pinned, and counts what the others add to it.</summary>
    private void AfterPins(int place)
    {
        Prepare(place);
        var kept = 0;
        for (var k = 0; k < count; k++)
        {
            var j = menu.Programme[item[k]];
            if (!Allowed(place, j)) continue;
            item[kept] = item[k];
            alone[kept] = gain.Of(j);
            worth[kept] = alone[kept] * Menu.Scale - menu.Cheapest(item[k]);
            kept++;
        }

        count = kept;
    }

    private void TryHint(int place, int baseGain, in Bundle hint)
    {
        var known = 0;
        for (var i = 0; i < hint.Count && known < slots; i++)
        {
            var at = menu.ItemOf(problem.Groups.Programme[hint.Groups[i]]);
            if (at < 0 || !Allowed(place, menu.Programme[at])) return;
            chosen[known++] = at;
        }

        if (known == 0) return;
        var mark = gain.Mark;
        var total = baseGain;
        long price = 0;
        var jp = jpMissing;
        var days = daysLeft;
        for (var i = 0; i < known; i++)
        {
            var j = menu.Programme[chosen[i]];
            total += gain.Attend(j);
            price += menu.Cheapest(chosen[i]);
            jp -= problem.Jp[j];
            days -= problem.Days[j];
        }

        gain.Back(mark);
        if (days >= 0) Offer(known, total, price, jp <= 0);
    }

    /// <summary>A hint may be of another day: pins and prohibitions still hold.</summary>
    private bool Allowed(int place, int programme)
    {
        foreach (var pin in problem.Marks.Pins(place))
            if (problem.Instance.Batches[pin.Batch].Programme == programme) return false;
        return problem.Marks.Forbidden(place).IndexOf(programme) < 0;
    }

    /// <summary>Keeps the programmes that could be part of a better bundle, in falling order of worth.</summary>
    private void Filter(int baseGain)
    {
        long top = 0, second = 0;
        for (var k = 0; k < count; k++)
        {
            if (worth[k] > top) (second, top) = (top, worth[k]);
            else if (worth[k] > second) second = worth[k];
        }

        bestSingle = top;
        var needed = BestScore - baseGain * Menu.Scale - bonus;
        bestPair = top + second;
        PositiveFirst(needed - Others());
        Sort(0, positive);
        if (slots > 2 && positive > 2)
        {
            bestPair = BestPair();
            DropBelow(needed - Others());
        }

        Sort(positive, count);
        leastPrice = count == 0 ? 0 : long.MaxValue;
        for (var k = 0; k < count; k++) leastPrice = Math.Min(leastPrice, menu.Cheapest(item[k]));
        if (leastPrice < 0) leastPrice *= slots;
    }

    /// <summary>A bound on what all but one programme of a bundle can bring.</summary>
    private long Others() => slots <= 1 ? 0 : slots == 2 ? bestSingle : bestPair * (slots / 2);

    /// <summary>Drops what is worth too little, and puts before the rest what is worth anything by itself.</summary>
    private void PositiveFirst(long least)
    {
        var kept = 0;
        positive = 0;
        for (var k = 0; k < count; k++)
        {
            if (worth[k] <= least) continue;
            Swap(kept, k);
            if (worth[kept] > 0) Swap(positive++, kept);
            kept++;
        }

        count = kept;
    }

    private void DropBelow(long least)
    {
        while (positive > 0 && worth[positive - 1] <= least)
        {
            positive--;
            count--;
            Swap(positive, count);
        }

        for (var k = positive; k < count;)
        {
            if (worth[k] > least) k++;
            else Swap(k, --count);
        }
    }

    private void Swap(int a, int b)
    {
        if (a == b) return;
        (worth[a], worth[b]) = (worth[b], worth[a]);
        (item[a], item[b]) = (item[b], item[a]);
        (alone[a], alone[b]) = (alone[b], alone[a]);
    }

    /// <summary>Falling worth; of equal worth the one earlier on the menu first.</summary>
    private void Sort(int from, int end)
    {
        for (var k = from + 1; k < end; k++)
        {
            var w = worth[k];
            var i = item[k];
            var g = alone[k];
            var at = k;
            for (; at > from && (worth[at - 1] < w || (worth[at - 1] == w && item[at - 1] > i)); at--)
            {
                worth[at] = worth[at - 1];
                item[at] = item[at - 1];
                alone[at] = alone[at - 1];
            }

            worth[at] = w;
            item[at] = i;
            alone[at] = g;
        }
    }

    /// <summary>The most that two programmes bring together, clashes and hours left aside.</summary>
    private long BestPair()
    {
        var best = worth[0];
        for (var k = 0; k + 1 < positive && worth[k] + worth[k + 1] > best; k++)
        {
            var mark = gain.Mark;
            gain.Attend(menu.Programme[item[k]]);
            for (var l = k + 1; l < positive && worth[k] + worth[l] > best; l++)
            {
                var both = worth[k] + gain.Of(menu.Programme[item[l]]) * Menu.Scale - menu.Cheapest(item[l]);
                if (both > best) best = both;
            }

            gain.Back(mark);
        }

        return best;
    }
}
