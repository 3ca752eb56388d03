using System.IO.Compression;
using System.Text;
using Pamong.Documents.Reading;
using Pamong.Documents.Writing;

namespace Pamong.Documents.Tests;

/// <summary>Makes files for the tests and reads them whole.</summary>
internal static class Files
{
    internal static readonly Encoding Windows1252 = FindWindows1252();

    internal static MemoryStream Workbook(Action<WorkbookWriter> write)
    {
        var file = new MemoryStream();
        using (var workbook = new WorkbookWriter(file))
            write(workbook);
        file.Position = 0;
        return file;
    }

    internal static MemoryStream Text(string text, Encoding? encoding = null) =>
        new([.. (encoding ?? Encoding.UTF8).GetBytes(text)]);

    internal static MemoryStream Package(params (string Name, string Content)[] parts)
    {
        var file = new MemoryStream();
        using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(package.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        file.Position = 0;
        return file;
    }

    internal static SheetReader Open(Stream file, string name = "berkas.xlsx", ReadingLimits? limits = null)
    {
        SheetReader.Open(file, name, limits).Ok(out var reader, out var problem).ShouldBeTrue(problem?.Code);
        return reader!;
    }

    internal static FileProblem Refused(Stream file, string name = "berkas.xlsx", ReadingLimits? limits = null)
    {
        SheetReader.Open(file, name, limits).Ok(out _, out var problem).ShouldBeFalse();
        return problem!;
    }

    internal static List<SheetRow> FirstSheet(Stream file, string name = "berkas.xlsx", ReadingLimits? limits = null)
    {
        using var reader = Open(file, name, limits);
        reader.NextSheet().ShouldBeTrue(reader.Problem?.Code);
        var rows = reader.Rows().ToList();
        reader.Problem.ShouldBeNull();
        return rows;
    }

    /// <summary>What ended the reading, at whatever time.</summary>
    internal static FileProblem ProblemOf(Stream file, string name = "berkas.xlsx", ReadingLimits? limits = null)
    {
        if (!SheetReader.Open(file, name, limits).Ok(out var reader, out var problem))
            return problem;
        using (reader)
        {
            while (reader.NextSheet())
                _ = reader.Rows().Count();
            return reader.Problem.ShouldNotBeNull();
        }
    }

    internal static SheetRow Row(int number, params object?[] cells) =>
        new(
            "Sheet",
            number,
            [
                .. cells.Select(cell =>
                    cell switch
                    {
                        null => SheetCell.Empty,
                        double value => SheetCell.OfNumber(value),
                        int value => SheetCell.OfNumber(value),
                        DateTime value => SheetCell.OfDate(value),
                        _ => SheetCell.OfText(cell.ToString()),
                    }
                ),
            ]
        );

    private static Encoding FindWindows1252()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(1252);
    }
}
