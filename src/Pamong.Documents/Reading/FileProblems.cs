using System.Globalization;

namespace Pamong.Documents.Reading;

/// <summary>Every reason for which a file, or the rest of it, is not read.</summary>
public static class FileProblems
{
    /// <summary>The file has no byte.</summary>
    public const string Empty = "file.empty";

    /// <summary>The file has more bytes than allowed. Data: limit.</summary>
    public const string TooLarge = "file.too-large";

    /// <summary>Neither a workbook nor delimited text. Data: found, one of docx, ods, xml, binary, zip, pdf, and text that calls itself .xlsx.</summary>
    public const string UnknownKind = "file.unknown-kind";

    /// <summary>A web page that calls itself a workbook; it must be saved again as one.</summary>
    public const string WebPage = "file.web-page";

    /// <summary>Protected by a password.</summary>
    public const string Password = "file.password";

    /// <summary>Damaged or cut off. Data: sheet and row when it was noticed while reading.</summary>
    public const string Broken = "file.broken";

    /// <summary>Unpacks to far more than its size. Data: limit.</summary>
    public const string Unpacks = "file.unpacks-too-large";

    /// <summary>No sheet that can be seen.</summary>
    public const string NoSheet = "file.no-sheet";

    /// <summary>Data: sheet, limit.</summary>
    public const string TooManyRows = "sheet.too-many-rows";

    /// <summary>Data: sheet, row, limit.</summary>
    public const string TooManyColumns = "sheet.too-many-columns";

    /// <summary>Data: sheet, limit.</summary>
    public const string TooManyMergedAreas = "sheet.too-many-merged-areas";

    /// <summary>Data: sheet, row, limit, and column where it is known.</summary>
    public const string CellTooLong = "cell.too-long";

    internal static FileProblem Of(string code, params ReadOnlySpan<(string Name, object Value)> data)
    {
        var facts = new Dictionary<string, string>(data.Length, StringComparer.Ordinal);
        foreach (var (name, value) in data)
            facts[name] = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return new FileProblem(code, facts);
    }
}
