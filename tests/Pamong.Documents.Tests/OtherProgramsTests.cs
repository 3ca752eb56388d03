using Pamong.Documents.Reading;
using Pamong.Documents.Recognising;

namespace Pamong.Documents.Tests;

/// <summary>Workbooks in Fixtures that other programs wrote: SheetJS (lama.xls, bersama.xlsx), xlsx-populate (sandi.xlsx).</summary>
public class OtherProgramsTests
{
    private static FileStream Open(string name) =>
        File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Fixtures", name));

    [Theory]
    [InlineData("lama.xls")]
    [InlineData("bersama.xlsx")]
    public void Have_their_workbooks_read_old_and_new(string name)
    {
        using var file = Open(name);
        using var reader = Files.Open(file, name);

        reader.NextSheet().ShouldBeTrue();
        reader.SheetName.ShouldBe("Pegawai");
        var rows = reader.Rows().ToList();

        reader.NextSheet().ShouldBeFalse();
        reader.Problem.ShouldBeNull();
        rows.Select(row => row.Number).ShouldBe([1, 2, 3, 4, 5]);
        rows[0].Cells.Select(cell => cell.Text).ShouldBe(Enumerable.Repeat("DAFTAR PEGAWAI", 5));
        rows[3][1].Text.ShouldBe("Ani “Café”");
        DateText.Read(rows[3][2]).Value.ShouldBe(new DateOnly(1990, 8, 17));
        DateText.Read(rows[4][2]).Value.ShouldBe(new DateOnly(1990, 8, 18));
        rows[3][3].ShouldBe(SheetCell.OfBoolean(true));
        rows[4][4].ShouldBe(SheetCell.OfNumber(3));
    }

    [Theory]
    [InlineData("lama.xls")]
    [InlineData("bersama.xlsx")]
    public void Have_rounded_numbers_found_out(string name)
    {
        using var file = Open(name);
        var rows = Files.FirstSheet(file, name);

        IdText.ReadDigits(rows[3][0], 18).Doubt.ShouldBe(Doubt.Damaged);
        IdText.ReadDigits(rows[4][0], 18).Value.ShouldBe("199008172015031002");
    }

    [Theory]
    [InlineData("lama.xls")]
    [InlineData("bersama.xlsx")]
    public void Have_failed_formulas_told_from_values(string name)
    {
        using var file = Open(name);
        var cell = Files.FirstSheet(file, name)[3][4];

        (cell.IsEmpty || cell.Kind == CellKind.Error).ShouldBeTrue(cell.Text);
    }

    [Fact]
    public void Have_their_passwords_respected()
    {
        using var file = Open("sandi.xlsx");
        Files.Refused(file, "sandi.xlsx").Code.ShouldBe(FileProblems.Password);
    }

    [Theory]
    [InlineData("lama.xls")]
    [InlineData("sandi.xlsx")]
    public void Never_bring_the_reader_down_however_damaged(string name)
    {
        var whole = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", name));
        var random = new Random(20261122);
        for (var round = 0; round < 300; round++)
        {
            var damaged = whole.ToArray();
            for (var hit = 0; hit < 10; hit++)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            if (!SheetReader.Open(new MemoryStream(damaged), name).Ok(out var reader, out _))
                continue;
            using (reader)
            {
                while (reader.NextSheet())
                    _ = reader.Rows().Take(70_000).Count();
            }
        }
    }
}
