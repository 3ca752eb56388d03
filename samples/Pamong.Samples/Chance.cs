namespace Pamong.Samples;

/// <summary>Chance that falls the same way every time and on every version of the framework (SplitMix64).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong state = seed;

    /// <summary>A separate course of chance, so that a change in one part leaves the others as they are.</summary>
    internal static Chance For(int seed, string topic)
    {
        var hash = 14695981039346656037UL ^ (ulong)seed;
        foreach (var letter in topic)
            hash = (hash ^ letter) * 1099511628211UL;
        return new Chance(hash);
    }

    /// <summary>A whole number from 0, below the end.</summary>
    internal int Below(int end) => (int)(Next() % (ulong)end);

    /// <summary>A whole number between two, both inclusive.</summary>
    internal int Between(int from, int to) => from + Below(to - from + 1);

    /// <summary>Whether something of this probability happens.</summary>
    internal bool Happens(double probability) => Share() < probability;

    /// <summary>A number from 0, below 1.</summary>
    internal double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number around 0 with a spread of about 1: the sum of twelve shares.</summary>
    internal double Spread()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
            sum += Share();
        return sum;
    }

    internal T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    internal T Pick<T>(IReadOnlyList<(T Value, double Weight)> from)
    {
        var at = Share() * from.Sum(choice => choice.Weight);
        foreach (var (value, weight) in from)
        {
            if ((at -= weight) < 0)
                return value;
        }

        return from[^1].Value;
    }

    internal DateOnly Day(DateOnly from, DateOnly to) => from.AddDays(Below(to.DayNumber - from.DayNumber + 1));

    internal void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
