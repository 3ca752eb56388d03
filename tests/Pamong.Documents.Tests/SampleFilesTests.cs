using Pamong.Documents.Reading;
using Pamong.Documents.Recognising;

namespace Pamong.Documents.Tests;

public class SampleFilesTests
{
    private static readonly string[] Days =
    [
        "birthdate",
        "gradeSince",
        "positionSince",
        "assessed",
        "day",
        "from",
        "to",
    ];
    private static readonly string[] Amounts =
    [
        "perHead",
        "perBatch",
        "ceiling",
        "central",
        "hours",
        "level",
        "weight",
        "year",
        "INT",
    ];

    public static TheoryData<string, string, int, string> Sheets()
    {
        var data = new TheoryData<string, string, int, string>();
        foreach (var city in SampleFiles.Cities)
        {
            foreach (var (file, sheet, keys) in SampleFiles.Sheets)
                data.Add(city, file, sheet, keys);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Are_read_with_every_header_found_and_no_cell_in_doubt(string city, string file, int sheet, string keys)
    {
        var (match, rows) = Read(SampleFiles.PathOf(city, file), sheet, keys);

        match.MissingRequired.ShouldBeEmpty();
        match.Columns.Where(column => column.Origin == HeaderOrigin.Similar).ShouldBeEmpty();
        rows.ShouldNotBeEmpty();
        rows.SelectMany(row => Doubts(row, match)).Take(5).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("surabaya", 15_000)]
    [InlineData("langsa", 4_000)]
    [InlineData("surakarta", 6_000)]
    [InlineData("ambon", 5_000)]
    [InlineData("padang", 9_000)]
    public void Have_as_many_people_as_they_say_each_with_a_number_of_their_own(string city, int people)
    {
        var (match, rows) = Read(
            SampleFiles.PathOf(city, "03-pegawai"),
            0,
            "nip name birthdate positionCode unitCode superior"
        );
        var numbers = rows.Select(row => IdText.ReadDigits(row[match.ColumnOf("nip")], 18).Value)
            .ToHashSet(StringComparer.Ordinal);

        numbers.Count.ShouldBe(people);
        rows.Count.ShouldBe(people);
        rows.Select(row => IdText.ReadDigits(row[match.ColumnOf("superior")], 18))
            .Where(superior => superior.Doubt != Doubt.Missing)
            .ShouldAllBe(superior => numbers.Contains(superior.Value));
    }

    [Fact]
    public void Hold_bad_rows_on_purpose_in_one_file()
    {
        var (match, rows) = Read(SampleFiles.PathOf("ambon", "03-pegawai-dengan-kesalahan"), 0, "nip name birthdate");

        rows.Count.ShouldBe(60);
        rows.Select(row => IdText.ReadDigits(row[match.ColumnOf("nip")], 18).Doubt)
            .CountBy(doubt => doubt)
            .ToDictionary(pair => pair.Key, pair => pair.Value)
            .ShouldBe(
                new Dictionary<Doubt, int>
                {
                    [Doubt.None] = 57,
                    [Doubt.Unreadable] = 1,
                    [Doubt.Damaged] = 1,
                    [Doubt.Missing] = 1,
                },
                ignoreOrder: true
            );
        DateText.Read(rows[15][match.ColumnOf("birthdate")]).Doubt.ShouldBe(Doubt.Unreadable);
        DateText.Read(rows[47][match.ColumnOf("birthdate")]).Doubt.ShouldBe(Doubt.Ambiguous);
    }

    private static (HeaderMatch, List<SheetRow>) Read(string path, int sheet, string keys)
    {
        using var file = File.OpenRead(path);
        using var reader = Files.Open(file, Path.GetFileName(path));
        for (var at = 0; at <= sheet; at++)
            reader.NextSheet().ShouldBeTrue();
        var all = reader.Rows().ToList();
        reader.Problem.ShouldBeNull();
        var match = SampleFiles.FinderOf(keys).Find(all);
        return (match, [.. all.Where(row => row.Number >= match.FirstDataRow && !row.IsBlank)]);
    }

    private static IEnumerable<string> Doubts(SheetRow row, HeaderMatch match)
    {
        foreach (var column in match.Columns)
        {
            var cell = row[column.Column];
            var doubt = column.Field switch
            {
                "nip" => IdText.ReadDigits(cell, 18).Doubt,
                { } field when Days.Contains(field) => DateText.Read(cell).Doubt,
                { } field when Amounts.Contains(field) => NumberText.Read(cell).Doubt,
                _ => Doubt.None,
            };
            if (doubt != Doubt.None)
                yield return $"{row.PlaceOf(column.Column)}: {doubt} '{cell.Text}'";
        }
    }
}
