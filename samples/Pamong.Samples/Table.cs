using Pamong.Documents.Writing;

namespace Pamong.Samples;

/// <summary>Writes one table as the city keeps it: a sheet of a workbook, or for some a text file of its own.</summary>
/// <param name="City">Whose.</param>
/// <param name="Name">The sheet's name.</param>
/// <param name="Title">What stands above it.</param>
/// <param name="Columns">Keys of <see cref="Words"/>, with format; a group puts a text above neighbours where the city does so.</param>
internal sealed record Table(
    City City,
    string Name,
    string Title,
    IReadOnlyList<(string Key, ColumnFormat Format, string? Group)> Columns
)
{
    internal const string Warning = "DATA CONTOH – BUKAN ORANG SEBENARNYA";

    internal SheetLayout Layout =>
        new(Name, [.. Columns.Select(ColumnOf)])
        {
            Titles = City.Slug switch
            {
                "surabaya" => ["PEMERINTAH KOTA SURABAYA", Title.ToUpperInvariant(), Warning],
                "surakarta" => [$"{Title} Pemerintah Kota Surakarta", Warning],
                "ambon" =>
                [
                    "PEMERINTAH KOTA AMBON",
                    "BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA",
                    Title,
                    "Keadaan: November 2026",
                    Warning,
                ],
                _ => [Warning],
            },
            NumberedColumns = City.Slug is "surabaya" or "ambon",
            Filter = City.Slug != "ambon",
        };

    internal string[] Headers => [.. Columns.Select(column => HeaderOf(column.Key))];

    private ColumnLayout ColumnOf((string Key, ColumnFormat Format, string? Group) column) =>
        new(HeaderOf(column.Key), column.Format, 0, City.Slug is "surabaya" or "ambon" ? column.Group : null);

    // A key with a point and a digit at its end is one of five levels; a key of three capitals is a competency.
    private string HeaderOf(string key)
    {
        if (key.StartsWith('='))
            return key[1..];
        return key.StartsWith("competency.level", StringComparison.Ordinal)
            ? $"{Words.In(City, "competency.level")}{(City.Slug == "langsa" ? "_" : " ")}{key[^1]}"
            : Words.In(City, key);
    }
}
