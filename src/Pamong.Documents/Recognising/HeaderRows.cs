using System.Globalization;
using Pamong.Documents.Reading;

namespace Pamong.Documents.Recognising;

/// <summary>Reads the rows of a header as one.</summary>
internal static class HeaderRows
{
    /// <summary>Each column's texts from the top, without repeating the one above.</summary>
    internal static List<string> Join(IEnumerable<SheetRow> rows)
    {
        var joined = new List<string>();
        var above = new List<string>();
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Cells.Count; column++)
            {
                if (column == joined.Count)
                {
                    joined.Add("");
                    above.Add("");
                }

                var text = CellText.Clean(row[column].Text);
                if (text.Length == 0 || string.Equals(text, above[column], StringComparison.Ordinal))
                    continue;
                joined[column] = joined[column].Length == 0 ? text : joined[column] + " " + text;
                above[column] = text;
            }
        }

        return joined;
    }

    /// <summary>Whether a header that has the upper row may also have the lower: something above is merged or left empty.</summary>
    internal static bool MayContinue(SheetRow upper, SheetRow lower)
    {
        if (
            upper.IsBlank
            || lower.IsBlank
            || NumbersColumns(lower)
            || lower.Cells.Any(cell => cell.Kind is CellKind.Number or CellKind.Date)
        )
            return false;
        var width = Math.Max(upper.Cells.Count, lower.Cells.Count);
        return Enumerable
            .Range(0, width)
            .Any(column => upper[column].FromMerge || upper[column].IsEmpty != lower[column].IsEmpty);
    }

    /// <summary>Whether a row only counts the columns: 1 2 3, or (1) (2) (3).</summary>
    internal static bool NumbersColumns(SheetRow row)
    {
        var texts = row.Cells.Select(cell => CellText.Clean(cell.Text).Trim('(', ')', '[', ']', '.')).ToList();
        var numbers = texts.Where(text => text.Length > 0).ToList();
        if (numbers.Count < 2)
            return false;
        var expected = 0;
        return numbers.All(text =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && (expected = expected == 0 ? number : expected + 1) == number
            && number <= row.Cells.Count + 1
        );
    }
}
