using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Pamong.Documents.Reading;
using Pamong.Documents.Writing;

namespace Pamong.Documents.Tests;

public class WorkbookRoundTripTests
{
    private static readonly SheetLayout People = new(
        "Pegawai",
        [
            new("NIP", ColumnFormat.Text),
            new("Nama"),
            new("Tanggal Lahir", ColumnFormat.Date),
            new("Biaya", ColumnFormat.Rupiah),
            new("Aktif"),
        ]
    )
    {
        Titles = ["DAFTAR PEGAWAI", "Tahun 2027"],
    };

    [Fact]
    public void Gives_back_every_kind_of_cell()
    {
        using var file = Files.Workbook(workbook =>
            workbook
                .AddSheet(People)
                .WriteRow("199008172015031001", "Ni Luh Ayu", new DateOnly(1990, 8, 17), 1_250_000L, true)
        );

        var rows = Files.FirstSheet(file);

        rows.Select(row => row.Number).ShouldBe([1, 2, 3, 4, 5]);
        rows[0][0].Text.ShouldBe("DAFTAR PEGAWAI");
        rows[3][2].Text.ShouldBe("Tanggal Lahir");
        rows[4][0].ShouldBe(SheetCell.OfText("199008172015031001"));
        rows[4][2].ShouldBe(SheetCell.OfDate(new DateTime(1990, 8, 17)));
        rows[4][3].ShouldBe(SheetCell.OfNumber(1_250_000));
        rows[4][4].ShouldBe(SheetCell.OfBoolean(true));
    }

    [Fact]
    public void Keeps_letters_that_XML_or_spreadsheets_treat_specially()
    {
        string[] texts = ["a<b>&\"c\"", "_x0041_", "  ruang  ", "baris\nkedua", "é ñ 你好 😀", "a\u0001b"];
        using var file = Files.Workbook(workbook =>
        {
            var sheet = workbook.AddSheet(new SheetLayout("S", [new("Teks")]));
            foreach (var text in texts)
                sheet.WriteRow(text);
        });

        Files
            .FirstSheet(file)
            .Skip(1)
            .Select(row => row[0].Text)
            .ShouldBe(["a<b>&\"c\"", "_x0041_", "  ruang  ", "baris\nkedua", "é ñ 你好 😀", "ab"]);
    }

    [Fact]
    public void Writes_what_the_standard_allows()
    {
        using var file = Files.Workbook(workbook =>
        {
            workbook.AddSheet(People).WriteRow("=1+1", "x", new DateOnly(1990, 8, 17), 5m, false);
            workbook.AddSheet(People with { Titles = [], NumberedColumns = true, Landscape = false });
            workbook.AddSheet(
                new SheetLayout("a/b: 'c'", [new("A", Group: "G"), new("B", Group: "G"), new("C")]) { Hidden = true }
            );
        });

        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019)
            .Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Gives_the_same_bytes_for_the_same_rows()
    {
        static byte[] Write() => Files.Workbook(workbook => workbook.AddSheet(People).WriteRow("1", "a")).ToArray();
        Write().ShouldBe(Write());
    }

    [Fact]
    public void Leaves_hidden_sheets_out_of_reading()
    {
        using var file = Files.Workbook(workbook =>
        {
            workbook.AddSheet(new SheetLayout("Rahasia", [new("A")]) { Hidden = true });
            workbook.AddSheet(new SheetLayout("Tampak", [new("A")]));
        });
        using var reader = Files.Open(file);

        reader.NextSheet().ShouldBeTrue();
        reader.SheetName.ShouldBe("Tampak");
        reader.NextSheet().ShouldBeFalse();
        reader.Problem.ShouldBeNull();
    }

    [Fact]
    public void Makes_sheet_names_that_spreadsheets_accept()
    {
        using var file = Files.Workbook(workbook =>
        {
            workbook.AddSheet(new SheetLayout("Dinas: A/B", [new("A")]));
            workbook.AddSheet(new SheetLayout(new string('x', 40), [new("A")]));
            workbook.AddSheet(new SheetLayout(new string('X', 40), [new("A")]));
        });
        using var reader = Files.Open(file);
        var names = new List<string>();
        while (reader.NextSheet())
            names.Add(reader.SheetName);

        names.ShouldBe(["Dinas  A B", new string('x', 31), new string('X', 27) + " (2)"]);
    }

    [Fact]
    public void Repeats_merged_cells()
    {
        using var file = Files.Workbook(workbook =>
            workbook.AddSheet(
                new SheetLayout("S", [new("NIP"), new("Kode", Group: "Jabatan"), new("Nama", Group: "Jabatan")])
            )
        );

        var rows = Files.FirstSheet(file);

        rows[0].Cells.Select(cell => cell.Text).ShouldBe(["NIP", "Jabatan", "Jabatan"]);
        rows[0][2].FromMerge.ShouldBeTrue();
        rows[1].Cells.Select(cell => cell.Text).ShouldBe(["NIP", "Kode", "Nama"]);
    }

    [Theory]
    [InlineData("=SUM(A1)")]
    [InlineData("+62811")]
    [InlineData("-1+2")]
    [InlineData("@cmd")]
    public void Keeps_formulas_as_text(string text)
    {
        using var file = Files.Workbook(workbook => workbook.AddSheet(new SheetLayout("S", [new("A")])).WriteRow(text));
        using var copy = new MemoryStream(file.ToArray());

        Files.FirstSheet(file)[1][0].ShouldBe(SheetCell.OfText(text));
        using var document = SpreadsheetDocument.Open(copy, isEditable: false);
        document
            .WorkbookPart!.WorksheetParts.Single()
            .Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()
            .ShouldBeEmpty();
    }
}
