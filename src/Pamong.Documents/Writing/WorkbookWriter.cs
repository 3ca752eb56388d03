using System.IO.Compression;

namespace Pamong.Documents.Writing;

/// <summary>
/// Writes an .xlsx, sheet after sheet and row after row, straight to its target: memory does not grow with the rows.
/// The same rows give the same bytes. The file is whole only after <see cref="Dispose"/>.
/// </summary>
public sealed class WorkbookWriter : IDisposable
{
    /// <summary>The media type of what is written.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // The earliest time a package can hold; a real one would make equal content differ.
    private static readonly DateTimeOffset PartTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive package;
    private readonly List<WrittenSheet> sheets = [];
    private SheetWriter? current;
    private bool closed;

    /// <summary>Begins a workbook.</summary>
    /// <param name="target">Need not be able to seek; stays open.</param>
    public WorkbookWriter(Stream target)
    {
        package = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        PackageParts.WriteStyles(Part);
    }

    /// <summary>Ends the sheet before and begins the next, with titles and header.</summary>
    public SheetWriter AddSheet(SheetLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentOutOfRangeException.ThrowIfZero(layout.Columns.Count, nameof(layout));
        EndSheet();
        var name = SheetNames.Unique(layout.Name, sheets.Select(sheet => sheet.Name));
        current = new SheetWriter(layout, name, Part($"xl/worksheets/sheet{sheets.Count + 1}.xml"));
        return current;
    }

    /// <summary>Ends the workbook; one without a sheet gets an empty one, because spreadsheet programs refuse none.</summary>
    public void Dispose()
    {
        if (closed)
            return;
        closed = true;
        if (current is null && sheets.Count == 0)
            AddSheet(new SheetLayout("Sheet1", [new ColumnLayout("")]));
        EndSheet();
        PackageParts.WriteWorkbook(Part, sheets);
        package.Dispose();
    }

    private void EndSheet()
    {
        if (current is null)
            return;
        sheets.Add(current.End());
        current = null;
    }

    private Stream Part(string name)
    {
        var entry = package.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = PartTime;
        return entry.Open();
    }
}
