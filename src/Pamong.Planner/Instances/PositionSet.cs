namespace Pamong.Planner;

/// <summary>A set of positions by index, of any size; used for who may attend a programme.</summary>
public sealed class PositionSet
{
    private readonly ulong[] words;

    private PositionSet(ulong[] words) => this.words = words;

    /// <summary>The set whose bit p stands for position p, lowest word first.</summary>
    public static PositionSet FromWords(params ReadOnlySpan<ulong> words) => new(words.ToArray());

    /// <summary>The set of the positions listed; an index may be repeated.</summary>
    public static PositionSet Of(params ReadOnlySpan<int> positions)
    {
        var highest = -1;
        foreach (var position in positions)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(position);
            highest = Math.Max(highest, position);
        }

        var words = new ulong[(highest + 64) / 64];
        foreach (var position in positions) words[position >> 6] |= 1UL << (position & 63);
        return new PositionSet(words);
    }

    /// <summary>Every position from 0 up to and without <paramref name="count"/>.</summary>
    public static PositionSet All(int count)
    {
        var words = new ulong[(count + 63) / 64];
        for (var position = 0; position < count; position++) words[position >> 6] |= 1UL << (position & 63);
        return new PositionSet(words);
    }

    public bool Contains(int position)
    {
        var word = position >> 6;
        return (uint)word < (uint)words.Length && (words[word] >> (position & 63) & 1) != 0;
    }

    /// <summary>The bits, lowest word first.</summary>
    public ReadOnlySpan<ulong> Words => words;
}
