namespace Pamong.Documents.Reading;

/// <summary>The letters that name a column: A, B … Z, AA, AB.</summary>
public static class ColumnName
{
    /// <summary>The letters of a column.</summary>
    /// <param name="column">Counted from 0; must not be negative.</param>
    public static string Of(int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        Span<char> letters = stackalloc char[8];
        var start = letters.Length;
        for (var rest = column; rest >= 0; rest = rest / 26 - 1)
            letters[--start] = (char)('A' + rest % 26);
        return new string(letters[start..]);
    }
}
