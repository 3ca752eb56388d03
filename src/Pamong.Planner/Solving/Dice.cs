namespace Pamong.Planner.Solving;

/// <summary>A small generator of the same numbers on every machine for the same seed (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }

    /// <summary>A number from 0 up to and without <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(Next() >> 32 & 0x7FFFFFFF) % end;

    /// <summary>A number from 0 up to and without 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    public void Shuffle(List<int> list)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var k = Below(i + 1);
            (list[i], list[k]) = (list[k], list[i]);
        }
    }
}
