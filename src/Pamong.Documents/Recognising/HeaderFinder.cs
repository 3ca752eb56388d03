using Pamong.Documents.Reading;

namespace Pamong.Documents.Recognising;

/// <summary>
/// Finds the header of a table below title rows, and what each column holds. The header may take up to three rows,
/// whose texts are joined from the top; below it may stand a row that numbers the columns.
/// </summary>
public sealed class HeaderFinder
{
    /// <summary>How many rows from the top are looked at.</summary>
    public const int RowsLookedAt = 30;

    private const int MostHeaderRows = 3;

    private readonly IReadOnlyList<HeaderField> fields;
    private readonly HeaderNames names;

    /// <summary>Prepares to look for fields.</summary>
    /// <param name="fields">What the file may hold.</param>
    /// <param name="remembered">
    /// Earlier decisions of people: from a header, in any spelling that <see cref="HeaderText.Normalise"/> makes the
    /// same, to a field's key, or to an empty text for "leave this column out". They win over every likeness.
    /// </param>
    public HeaderFinder(IReadOnlyList<HeaderField> fields, IReadOnlyDictionary<string, string>? remembered = null)
    {
        this.fields = fields;
        names = new HeaderNames(fields, remembered);
    }

    /// <summary>Looks for the header among a sheet's first rows.</summary>
    /// <param name="rows">From the sheet's top, empty rows included; more than <see cref="RowsLookedAt"/> are not looked at.</param>
    /// <returns>The best header; one whose <see cref="HeaderMatch.FirstRow"/> is 0 when no row is like one.</returns>
    public HeaderMatch Find(IReadOnlyList<SheetRow> rows)
    {
        var looked = rows.Take(RowsLookedAt).ToList();
        Candidate? best = null;
        for (var first = 0; first < looked.Count; first++)
        {
            for (var count = 1; count <= MostHeaderRows && first + count <= looked.Count; count++)
            {
                if (count > 1 && !HeaderRows.MayContinue(looked[first + count - 2], looked[first + count - 1]))
                    break;
                var candidate = Weigh(looked, first, count);
                if (candidate.Weight > (best?.Weight ?? 0) + 0.001)
                    best = candidate;
            }
        }

        return best is null ? new HeaderMatch(0, 0, 0, [], Missing([])) : Match(looked, best);
    }

    private Candidate Weigh(List<SheetRow> rows, int first, int count)
    {
        var columns = names.Assign(HeaderRows.Join(rows.Skip(first).Take(count)));
        var found = columns.Count(column => column.Field is not null);
        var enough = found >= Math.Min(2, fields.Count);
        var weight =
            columns.Sum(column => column.Confidence)
            + fields.Count(field => field.Required && columns.Any(column => Holds(column, field)));
        return new Candidate(first, count, columns, enough ? weight : 0);
    }

    private HeaderMatch Match(List<SheetRow> rows, Candidate best)
    {
        var last = best.First + best.Count - 1;
        var afterwards = last + 1 < rows.Count && HeaderRows.NumbersColumns(rows[last + 1]) ? last + 1 : last;
        return new HeaderMatch(
            rows[best.First].Number,
            rows[last].Number,
            rows[afterwards].Number + 1,
            best.Columns,
            Missing(best.Columns)
        );
    }

    private List<string> Missing(IReadOnlyList<HeaderColumn> columns) =>
        [
            .. fields
                .Where(field => field.Required && !columns.Any(column => Holds(column, field)))
                .Select(field => field.Key),
        ];

    private static bool Holds(HeaderColumn column, HeaderField field) =>
        string.Equals(column.Field, field.Key, StringComparison.Ordinal);

    private sealed record Candidate(int First, int Count, IReadOnlyList<HeaderColumn> Columns, double Weight);
}
