using System.Text.RegularExpressions;

namespace Pamong.Documents.Recognising;

/// <summary>Gives each header the field that fits it best, and each field to one column only.</summary>
internal sealed partial class HeaderNames
{
    private const double LeastLikeness = 0.6;

    private readonly List<(string Key, string Name, double Weight)> names = [];
    private readonly Dictionary<string, string> remembered;
    private readonly HashSet<string> keys;

    internal HeaderNames(IReadOnlyList<HeaderField> fields, IReadOnlyDictionary<string, string>? remembered)
    {
        keys = fields.Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            // Of two fields with the same name the one that lists it earlier has it; the key itself is the last name.
            var rank = 0;
            foreach (var name in field.Names.Append(field.Key).Select(HeaderText.Normalise).Distinct(StringComparer.Ordinal))
                names.Add((field.Key, name, 1 - 0.0005 * rank++));
        }

        this.remembered = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (header, key) in remembered ?? new Dictionary<string, string>(StringComparer.Ordinal))
            this.remembered[HeaderText.Normalise(header)] = key;
    }

    internal List<HeaderColumn> Assign(List<string> headers)
    {
        var columns = headers
            .Select((header, column) => new HeaderColumn(column, header, null, 0, HeaderOrigin.None))
            .Where(column => column.Header.Length > 0)
            .ToList();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var leftOut = new HashSet<int>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (!remembered.TryGetValue(HeaderText.Normalise(columns[i].Header), out var key))
                continue;
            leftOut.Add(i);
            if (keys.Contains(key) && taken.Add(key))
                columns[i] = columns[i] with { Field = key, Confidence = 1, Origin = HeaderOrigin.Remembered };
        }

        foreach (var (i, key, likeness) in Likenesses(columns, leftOut))
        {
            if (columns[i].Field is not null || !taken.Add(key))
                continue;
            var origin = likeness > 0.96 ? HeaderOrigin.Named : HeaderOrigin.Similar;
            columns[i] = columns[i] with { Field = key, Confidence = Math.Round(likeness, 3), Origin = origin };
        }

        return columns;
    }

    private IEnumerable<(int Column, string Key, double Likeness)> Likenesses(List<HeaderColumn> columns, HashSet<int> leftOut) =>
        columns
            .Index()
            .Where(column => !leftOut.Contains(column.Index) && column.Item.Header.Length <= 200)
            .SelectMany(column => Likenesses(column.Index, column.Item.Header))
            .Where(found => found.Likeness >= LeastLikeness)
            .OrderByDescending(found => found.Likeness)
            .ThenBy(found => found.Column);

    private IEnumerable<(int Column, string Key, double Likeness)> Likenesses(int column, string header)
    {
        var whole = HeaderText.Normalise(header);
        var withoutNotes = HeaderText.Normalise(Notes().Replace(header, " "));
        return names.Select(name => (column, name.Key, name.Weight * Math.Max(
            HeaderText.Likeness(whole, name.Name),
            string.Equals(withoutNotes, whole, StringComparison.Ordinal) ? 0 : 0.99 * HeaderText.Likeness(withoutNotes, name.Name))));
    }

    // What a header says in brackets or after an asterisk is advice to whoever fills it in: "Tgl Lahir (hh-bb-tttt) *".
    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]|\*+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Notes();
}
