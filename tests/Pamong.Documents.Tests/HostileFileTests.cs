using System.Text;
using Pamong.Documents.Reading;
using Pamong.Documents.Writing;

namespace Pamong.Documents.Tests;

public class HostileFileTests
{
    private const string WorkbookXml =
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets/></workbook>";

    private static MemoryStream Small() =>
        Files.Workbook(workbook =>
        {
            var sheet = workbook.AddSheet(new SheetLayout("S", [new("A"), new("B"), new("C")]));
            for (var row = 0; row < 2000; row++)
                sheet.WriteRow(row, $"teks {row}", row * 31 % 97);
        });

    [Fact]
    public void Is_refused_when_empty() => Files.Refused(new MemoryStream()).Code.ShouldBe(FileProblems.Empty);

    [Fact]
    public void Is_refused_when_too_large()
    {
        var problem = Files.Refused(Small(), limits: new ReadingLimits { MaxBytes = 100 });
        problem.Code.ShouldBe(FileProblems.TooLarge);
        problem.Data["limit"].ShouldBe("100");
    }

    [Fact]
    public void Is_refused_when_it_unpacks_to_far_more()
    {
        using var bomb = Files.Package(
            ("xl/workbook.xml", WorkbookXml),
            ("xl/worksheets/sheet1.xml", new string(' ', 30 << 20))
        );
        Files.Refused(bomb).Code.ShouldBe(FileProblems.Unpacks);
    }

    [Fact]
    public void Is_not_unpacked_beyond_the_size_it_declares()
    {
        const int real = 30 << 20;
        using var file = Files.Package(("xl/workbook.xml", new string(' ', real)));
        var bytes = file.ToArray();
        for (var at = bytes.AsSpan().IndexOf(BitConverter.GetBytes(real)); at >= 0; )
        {
            BitConverter.GetBytes(1000).CopyTo(bytes, at);
            at = bytes.AsSpan().IndexOf(BitConverter.GetBytes(real));
        }

        using var package = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
        using var part = package.Entries[0].Open();
        using var unpacked = new MemoryStream();
        Record.Exception(() => part.CopyTo(unpacked));
        unpacked.Length.ShouldBeLessThanOrEqualTo(1000);
        Files.ProblemOf(new MemoryStream(bytes)).Code.ShouldBe(FileProblems.Broken);
    }

    [Fact]
    public void Is_refused_when_its_shared_texts_would_fill_the_memory()
    {
        using var file = Files.Package(
            ("xl/workbook.xml", WorkbookXml),
            ("xl/sharedStrings.xml", new string('x', 4000))
        );
        Files
            .Refused(file, limits: new ReadingLimits { MaxSharedTextBytes = 3999 })
            .Code.ShouldBe(FileProblems.Unpacks);
    }

    [Theory]
    [InlineData("<html><body><table><tr><td>NIP</td></tr></table></body></html>")]
    [InlineData("\r\n  <table border=1><tr><td>NIP</td></tr></table>")]
    [InlineData("<!DOCTYPE html>\n<html></html>")]
    public void Is_refused_when_it_is_a_web_page_named_xls(string page) =>
        Files.Refused(Files.Text(page), "data.xls").Code.ShouldBe(FileProblems.WebPage);

    [Theory]
    [InlineData("word/document.xml", "docx")]
    [InlineData("content.xml", "ods")]
    [InlineData("foto.jpg", "zip")]
    public void Is_refused_when_it_is_another_package(string part, string found)
    {
        var problem = Files.Refused(Files.Package((part, "x")));
        problem.Code.ShouldBe(FileProblems.UnknownKind);
        problem.Data["found"].ShouldBe(found);
    }

    [Fact]
    public void Is_refused_when_it_is_a_picture()
    {
        var picture = new byte[2000];
        new Random(1).NextBytes(picture);
        Files.Refused(new MemoryStream(picture)).Code.ShouldBe(FileProblems.UnknownKind);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(2000)]
    [InlineData(20_000)]
    public void Is_a_problem_and_no_exception_when_cut_off(int bytes)
    {
        var whole = Small().ToArray();
        using var cut = new MemoryStream(whole[..Math.Min(bytes, whole.Length - 1)]);
        Files.ProblemOf(cut).Code.ShouldBe(FileProblems.Broken);
    }

    [Fact]
    public void Is_a_problem_and_no_exception_whatever_byte_is_damaged()
    {
        var whole = Small().ToArray();
        var random = new Random(20261122);
        for (var round = 0; round < 300; round++)
        {
            var damaged = whole.ToArray();
            for (var hit = 0; hit < 20; hit++)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            if (!SheetReader.Open(new MemoryStream(damaged), "rusak.xlsx").Ok(out var reader, out _))
                continue;
            using (reader)
            {
                while (reader.NextSheet())
                    _ = reader.Rows().Count();
            }
        }
    }

    [Fact]
    public void Is_a_problem_when_an_old_workbook_is_only_a_shell()
    {
        byte[] shell = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000]];
        Files.Refused(new MemoryStream(shell), "lama.xls").Code.ShouldBe(FileProblems.Broken);
    }

    [Fact]
    public void Stops_at_a_giant_cell_and_says_where()
    {
        using var file = Files.Text("NIP;Nama\n1;" + new string('x', 40_000) + "\n");
        var problem = Files.ProblemOf(file, "a.csv");
        problem.Code.ShouldBe(FileProblems.CellTooLong);
        problem.Data["row"].ShouldBe("2");
        problem.Data["column"].ShouldBe("B");
    }

    [Fact]
    public void Stops_at_a_quote_that_never_ends()
    {
        var text = new StringBuilder("NIP;Nama\n1;\"Budi\n");
        for (var row = 0; row < 20_000; row++)
            text.Append("2;Ani\n");
        Files.ProblemOf(Files.Text(text.ToString()), "a.csv").Data["row"].ShouldBe("2");
    }

    [Fact]
    public void Reads_the_last_row_allowed_and_stops_at_the_next()
    {
        var limits = new ReadingLimits { MaxRows = 2001 };
        Files.FirstSheet(Small(), limits: limits).Count.ShouldBe(2001);
        var problem = Files.ProblemOf(Small(), limits: limits with { MaxRows = 2000 });
        problem.Code.ShouldBe(FileProblems.TooManyRows);
        problem.Data["sheet"].ShouldBe("S");
    }

    [Fact]
    public void Reads_the_last_column_allowed_and_stops_at_the_next()
    {
        var limits = new ReadingLimits { MaxColumns = 3 };
        Files.FirstSheet(Small(), limits: limits)[0].Cells.Count.ShouldBe(3);
        Files.ProblemOf(Small(), limits: limits with { MaxColumns = 2 }).Code.ShouldBe(FileProblems.TooManyColumns);
    }
}
