namespace Pamong.Planner.Solving;

/// <summary>
/// Finds the bundle of highest value less price for one person, exactly: branch and bound over programmes in falling order
/// of single worth, where the sum of single worths bounds what more programmes can bring (levels don't add up).
/// </summary>
internal sealed partial class BundleSearch
{
    private readonly Problem problem;
    private readonly PersonGain gain;
    private readonly int[] item;
    private readonly long[] worth;
    private readonly int[] alone;
    private int wholeGap;
    private long leastPrice;
    private long bestPair;
    private long bestSingle;
    private readonly int[] chosen = new int[PlanningRules.MostTrainings];
    private readonly int[] option = new int[PlanningRules.MostTrainings];
    private readonly int[] bestOption = new int[PlanningRules.MostTrainings];
    private Menu menu = null!;
    private int count;
    private int positive;
    private readonly List<long> made = [];
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
        alone = new int[problem.Programmes];
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
            TryHint(place, baseGain, hint);
            Collect(place, BestScore - baseGain * Menu.Scale - bonus);
            if (problem.Marks.HasPins(place)) AfterPins(place);
            wholeGap = baseGain + gain.Left;
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

    /// <summary>
    /// Adds programmes to what is chosen. What adds nothing is of use only while hours are missing. A programme's worth
    /// alone bounds what it adds to others, and no set closes more than the whole gap.
    /// </summary>
    private void Extend(int from, int depth, int gained, long price, int jp, int days)
    {
        var more = slots - depth;
        var end = jp > 0 ? count : positive;
        var reached = gained * Menu.Scale - price + bonus;
        if (wholeGap * Menu.Scale - price + bonus - leastPrice <= BestScore) return;
        for (var k = from; k < end; k++)
        {
            var later = more == 1 || k + 1 >= end ? 0 : Math.Max(0, worth[k + 1]);
            if (more > 2 && k + 2 < end) later += Math.Max(0, worth[k + 2]) * (more - 2);
            if (more > 2) later = Math.Min(later, bestPair * (more / 2));
            if (reached + worth[k] + later <= BestScore) return;
            var j = menu.Programme[item[k]];
            var daysAfter = days - problem.Days[j];
            if (daysAfter < 0) continue;
            var gains = depth == 0 ? alone[k] : gain.Of(j);
            var cheapest = menu.Cheapest(item[k]);
            var own = gains * Menu.Scale - cheapest;
            if ((own <= 0 && jp <= 0) || reached + own + later <= BestScore) continue;
            var jpAfter = jp - problem.Jp[j];
            chosen[depth] = item[k];
            if (reached + own - (jpAfter > 0 ? bonus : 0) > BestScore)
                Offer(depth + 1, gained + gains, price + cheapest, jpAfter <= 0);
            if (more == 1 || k + 1 >= count) continue;
            var mark = gain.Mark;
            gain.Attend(j);
            Extend(k + 1, depth + 1, gained + gains, price + cheapest, jpAfter, daysAfter);
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
