namespace Pamong.Planner.Solving;

/// <summary>
/// Finds the bundle of highest value less price for one person, exactly: branch and bound over programmes in falling order
/// of single worth, where the sum of single worths bounds what more programmes can bring (levels don't add up).
/// </summary>
internal sealed class BundleSearch
{
    private readonly Problem problem;
    private readonly PersonGain gain;
    private readonly int[] item;
    private readonly long[] worth;
    private readonly int[] chosen = new int[PlanningRules.MostTrainings];
    private readonly int[] option = new int[PlanningRules.MostTrainings];
    private readonly int[] bestOption = new int[PlanningRules.MostTrainings];
    private Menu menu = null!;
    private int count;
    private int slots;
    private int jpMissing;
    private long bonus;
    private ulong pinnedWeeks;
    private int daysLeft;
    private int bestCount;
    private int bestGain;
    private bool bestEntitled;
    private long resolved;
    private readonly ulong[] heldWeeks = new ulong[PlanningRules.MostTrainings + 1];

    public BundleSearch(Problem problem)
    {
        this.problem = problem;
        gain = new PersonGain(problem);
        item = new int[problem.Programmes];
        worth = new long[problem.Programmes];
    }

    /// <summary>Value less price of the best bundle, in fixed-point points; the price of pinned assignments is left out.</summary>
    public long BestScore { get; private set; }

    /// <summary>Searches the menu for the person at a place.</summary>
    /// <param name="place">The person's place in unit order.</param>
    /// <param name="options">What can be chosen, with prices.</param>
    /// <param name="hint">A bundle to start from, such as the last answer for this person.</param>
    public Bundle Best(int place, Menu options, in Bundle hint)
    {
        menu = options;
        var baseGain = Prepare(place);
        bestCount = 0;
        bestGain = baseGain;
        bestEntitled = jpMissing <= 0;
        BestScore = baseGain * Menu.Scale + (bestEntitled ? bonus : 0);
        if (slots > 0)
        {
            Collect(place);
            TryHint(baseGain, hint);
            Filter(baseGain);
            Extend(0, 0, baseGain, 0, jpMissing, daysLeft);
        }

        var bundle = new Bundle { Gain = bestGain, Entitled = bestEntitled };
        for (var i = 0; i < bestCount; i++) bundle.Add(menu.Group[bestOption[i]], menu.Fund[bestOption[i]]);
        return bundle;
    }

    private int Prepare(int place)
    {
        gain.Turn(place);
        slots = problem.MaxTrainings;
        daysLeft = problem.MaxDaysAway;
        jpMissing = problem.Entitlement - problem.Marks.HeldJp(place);
        bonus = problem.Bonus * Menu.Scale;
        pinnedWeeks = 0;
        if (!problem.Marks.HasPins(place)) return 0;
        var baseGain = 0;
        foreach (var pin in problem.Marks.Pins(place))
        {
            var batch = problem.Instance.Batches[pin.Batch];
            slots--;
            jpMissing -= problem.Jp[batch.Programme];
            daysLeft -= problem.Days[batch.Programme];
            pinnedWeeks |= batch.Weeks;
            baseGain += gain.Attend(batch.Programme);
        }

        return baseGain;
    }

    private void Collect(int place)
    {
        count = 0;
        var position = problem.Instance.People.Positions[problem.PersonAt[place]];
        for (var i = 0; i < menu.Count; i++)
        {
            var j = menu.Programme[i];
            if (!problem.Positions[j].Contains(position) || problem.Days[j] > daysLeft) continue;
            item[count] = i;
            worth[count++] = gain.Of(j) * Menu.Scale - menu.Cheapest(i);
        }

        Drop(problem.Marks.Forbidden(place));
        foreach (var pin in problem.Marks.Pins(place))
            Drop([problem.Instance.Batches[pin.Batch].Programme]);
    }

    private void Drop(ReadOnlySpan<int> programmes)
    {
        foreach (var j in programmes)
        {
            for (var k = 0; k < count; k++)
            {
                if (menu.Programme[item[k]] != j) continue;
                count--;
                item[k] = item[count];
                worth[k] = worth[count];
                break;
            }
        }
    }

    private void TryHint(int baseGain, in Bundle hint)
    {
        var known = 0;
        for (var i = 0; i < hint.Count && known < slots; i++)
        {
            var at = menu.ItemOf(problem.Groups.Programme[hint.Groups[i]]);
            if (at < 0 || Array.IndexOf(item, at, 0, count) < 0) return;
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

    /// <summary>Keeps the programmes that could be part of a better bundle, in falling order of worth.</summary>
    private void Filter(int baseGain)
    {
        long top = 0, second = 0;
        for (var k = 0; k < count; k++)
        {
            if (worth[k] > top) (second, top) = (top, worth[k]);
            else if (worth[k] > second) second = worth[k];
        }

        var others = slots <= 1 ? 0 : slots == 2 ? top : top + second * (slots - 2);
        var least = BestScore - baseGain * Menu.Scale - bonus - others;
        var kept = 0;
        for (var k = 0; k < count; k++)
        {
            var w = worth[k];
            if (w <= least) continue;
            var i = item[k];
            var at = kept++;
            while (at > 0 && worth[at - 1] < w)
            {
                worth[at] = worth[at - 1];
                item[at] = item[at - 1];
                at--;
            }

            worth[at] = w;
            item[at] = i;
        }

        count = kept;
    }

    private void Extend(int from, int depth, int gained, long price, int jp, int days)
    {
        var more = slots - depth;
        var reached = gained * Menu.Scale - price + bonus;
        for (var k = from; k < count; k++)
        {
            var hope = worth[k];
            if (more > 1 && k + 1 < count && worth[k + 1] > 0)
            {
                hope += worth[k + 1];
                if (more > 2 && k + 2 < count && worth[k + 2] > 0) hope += (more - 2) * worth[k + 2];
            }

            if (reached + hope <= BestScore) return;
            var j = menu.Programme[item[k]];
            var daysAfter = days - problem.Days[j];
            if (daysAfter < 0) continue;
            var jpAfter = jp - problem.Jp[j];
            if (more == 1 && jpAfter > 0 && reached - bonus + worth[k] <= BestScore) continue;

            var mark = gain.Mark;
            var total = gained + gain.Attend(j);
            var sum = price + menu.Cheapest(item[k]);
            chosen[depth] = item[k];
            Offer(depth + 1, total, sum, jpAfter <= 0);
            if (more > 1) Extend(k + 1, depth + 1, total, sum, jpAfter, daysAfter);
            gain.Back(mark);
        }
    }

    private void Offer(int size, int total, long cheapest, bool entitled)
    {
        var value = total * Menu.Scale + (entitled ? bonus : 0);
        if (value - cheapest <= BestScore) return;
        resolved = value - BestScore;
        heldWeeks[0] = pinnedWeeks;
        if (!Resolve(0, size, 0, value)) return;
        BestScore = value - resolved;
        bestCount = size;
        bestGain = total;
        bestEntitled = entitled;
    }

    /// <summary>The cheapest batches without a shared week for the programmes chosen, if they beat the best so far.</summary>
    private bool Resolve(int depth, int size, long price, long value)
    {
        if (depth == size)
        {
            resolved = price;
            Array.Copy(option, bestOption, size);
            return true;
        }

        var found = false;
        var at = chosen[depth];
        for (var o = menu.First[at]; o < menu.First[at + 1]; o++)
        {
            var sum = price + menu.Price[o];
            for (var d = depth + 1; d < size; d++) sum += menu.Cheapest(chosen[d]);
            if (sum >= resolved) break;
            if ((menu.Weeks[o] & heldWeeks[depth]) != 0) continue;
            option[depth] = o;
            heldWeeks[depth + 1] = heldWeeks[depth] | menu.Weeks[o];
            found |= Resolve(depth + 1, size, price + menu.Price[o], value);
        }

        return found;
    }
}
