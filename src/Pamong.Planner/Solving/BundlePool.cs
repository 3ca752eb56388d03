namespace Pamong.Planner.Solving;

/// <summary>
/// Sets of programmes that were a person's best answer at some prices. Asking only these is several times cheaper than a
/// search and nearly always finds the same; what it finds proves no bound.
/// </summary>
internal sealed class BundlePool
{
    private const int Kept = 12;
    private readonly int[] programmes;
    private readonly int[] values;
    private readonly byte[] filled;
    private readonly byte[] next;

    public BundlePool(Problem problem)
    {
        Width = problem.MaxTrainings;
        programmes = new int[problem.People * Kept * Width];
        values = new int[problem.People * Kept];
        filled = new byte[problem.People];
        next = new byte[problem.People];
        Array.Fill(programmes, -1);
    }

    private BundlePool(BundlePool other)
    {
        Width = other.Width;
        programmes = (int[])other.programmes.Clone();
        values = (int[])other.values.Clone();
        filled = (byte[])other.filled.Clone();
        next = (byte[])other.next.Clone();
    }

    /// <summary>The same sets, to go on with apart: plans made at the same time must not learn from each other.</summary>
    public BundlePool Copy() => new(this);

    /// <summary>Programmes per set, -1 where there are fewer.</summary>
    public int Width { get; }

    public int Count(int place) => filled[place];

    public ReadOnlySpan<int> Programmes(int place, int set) => programmes.AsSpan((place * Kept + set) * Width, Width);

    /// <summary>Gain of the set, times two, and one more when it reaches the entitlement.</summary>
    public int Value(int place, int set) => values[place * Kept + set];

    /// <summary>Remembers an answer; the oldest goes when there are many.</summary>
    public void Add(Problem problem, int place, in Bundle bundle)
    {
        for (var set = 0; set < filled[place]; set++)
            if (Same(problem, Programmes(place, set), bundle)) return;
        if (filled[place] == 0) AddNothing(problem, place);
        if (bundle.Count == 0) return;
        var at = place * Kept + next[place];
        for (var i = 0; i < Width; i++)
            programmes[at * Width + i] = i < bundle.Count ? problem.Groups.Programme[bundle.Groups[i]] : -1;
        values[at] = bundle.Gain * 2 + (bundle.Entitled ? 1 : 0);
        next[place] = (byte)(next[place] == Kept - 1 ? 1 : next[place] + 1);
        if (filled[place] < Kept) filled[place]++;
    }

    /// <summary>The first set of everyone, which stays: nothing but what is pinned.</summary>
    private void AddNothing(Problem problem, int place)
    {
        var jp = problem.Marks.HeldJp(place);
        var points = 0;
        if (problem.Marks.HasPins(place))
        {
            var gain = new PersonGain(problem);
            gain.Turn(place);
            foreach (var pin in problem.Marks.Pins(place))
            {
                var programme = problem.Instance.Batches[pin.Batch].Programme;
                points += gain.Attend(programme);
                jp += problem.Jp[programme];
            }
        }

        values[place * Kept] = points * 2 + (jp >= problem.Entitlement ? 1 : 0);
        filled[place] = next[place] = 1;
    }

    private bool Same(Problem problem, ReadOnlySpan<int> set, in Bundle bundle)
    {
        for (var i = 0; i < Width; i++)
            if (set[i] >= 0 != i < bundle.Count) return false;
        for (var i = 0; i < bundle.Count; i++)
            if (set.IndexOf(problem.Groups.Programme[bundle.Groups[i]]) < 0) return false;
        return true;
    }
}
