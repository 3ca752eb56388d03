namespace Pamong.Documents.Reading;

/// <summary>Finds the character between the cells of a text file.</summary>
internal static class Delimiter
{
    private const int MostLines = 60;
    private static readonly char[] Known = [';', ',', '\t', '|'];

    /// <summary>What a first line "sep=;" tells, which spreadsheet programs obey and hide; null without one.</summary>
    internal static char? Told(string start)
    {
        var line = start.AsSpan(0, Math.Max(0, start.AsSpan().IndexOfAny('\r', '\n'))).Trim('"');
        return line.Length == 5 && line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? line[4] : null;
    }

    /// <summary>The delimiter that divides most lines into the same number of cells; a comma where none does.</summary>
    internal static char Guess(string start)
    {
        var best = (Delimiter: ',', Score: 0.0);
        foreach (var delimiter in Known)
        {
            var counts = CountsPerLine(start, delimiter);
            var commonest = counts
                .Where(count => count > 0)
                .CountBy(count => count)
                .DefaultIfEmpty()
                .MaxBy(pair => pair.Value * Math.Min(pair.Key, 3));
            var score = counts.Count == 0 ? 0 : (double)commonest.Value * Math.Min(commonest.Key, 3) / counts.Count;
            if (score > best.Score)
                best = (delimiter, score);
        }

        return best.Delimiter;
    }

    // Counts outside quotes; a quoted cell may hold line ends and delimiters.
    private static List<int> CountsPerLine(string start, char delimiter)
    {
        var counts = new List<int>();
        var (quoted, count, empty) = (false, 0, true);
        foreach (var letter in start)
        {
            if (counts.Count == MostLines)
                return counts;
            if (letter == '"')
                quoted = !quoted;
            if (letter == '\n' && !quoted)
            {
                if (!empty)
                    counts.Add(count);
                (count, empty) = (0, true);
                continue;
            }

            empty &= char.IsWhiteSpace(letter) && letter != delimiter;
            if (letter == delimiter && !quoted)
                count++;
        }

        if (!empty)
            counts.Add(count);
        return counts;
    }
}
