using System.Diagnostics.CodeAnalysis;

namespace Pamong.Documents.Reading;

/// <summary>
/// Streams the visible sheets of a file, and of each its rows. Forward only; not for use by several threads at once.
/// Before the first <see cref="NextSheet"/> it stands before the first sheet.
/// </summary>
public abstract class SheetReader : IDisposable
{
    private protected SheetReader(ReadingLimits limits) => Limits = limits;

    /// <summary>The current sheet's name; empty before the first.</summary>
    public string SheetName { get; private protected set; } = "";

    /// <summary>Why reading ended before the end of the file, or null. Ask after the last row.</summary>
    public FileProblem? Problem { get; private protected set; }

    private protected ReadingLimits Limits { get; }

    /// <summary>Opens a workbook (.xlsx, .xls) or delimited text by what it is, whatever its name says.</summary>
    /// <param name="stream">Read from its beginning; stays open. One that cannot seek is first copied to a temporary file.</param>
    /// <param name="fileName">As the sender called it; names the sheet of a text file.</param>
    /// <param name="limits">Null for the usual ones.</param>
    public static SheetOpening Open(Stream stream, string fileName, ReadingLimits? limits = null) =>
        FileOpener.Open(stream, fileName, limits ?? new ReadingLimits());

    /// <summary>What is wrong with a file at first sight, before anything of it is read; null when it may be opened.</summary>
    /// <param name="stream">Can seek; stays open.</param>
    /// <param name="fileName">As the sender called it.</param>
    public static FileProblem? ProblemAtFirstSight(Stream stream, string fileName) =>
        FileOpener.Problem(stream, fileName, new ReadingLimits(), out _);

    /// <summary>Goes to the next visible sheet; false when there is none or reading met a problem.</summary>
    public bool NextSheet() => Problem is null && Guarded(MoveToNextSheet);

    /// <summary>Gives the next row of the sheet, empty rows included; false at its end or at a problem.</summary>
    public bool NextRow([NotNullWhen(true)] out SheetRow? row)
    {
        SheetRow? read = null;
        var got = Problem is null && Guarded(() => (read = ReadRow()) is not null);
        row = got ? read : null;
        return row is not null;
    }

    /// <summary>The rest of the current sheet's rows.</summary>
    public IEnumerable<SheetRow> Rows()
    {
        while (NextRow(out var row))
            yield return row;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Close();
        GC.SuppressFinalize(this);
    }

    private protected abstract bool MoveToNextSheet();

    /// <summary>The next row, or null at the end or after setting <see cref="Problem"/>.</summary>
    private protected abstract SheetRow? ReadRow();

    private protected abstract FileProblem Explain(Exception exception);

    private protected abstract void Close();

    // A damaged file makes a parser fail in any way it likes (index, cast, XML, unpacking): all of it is the file's fault.
    private bool Guarded(Func<bool> read)
    {
        try
        {
            return read() && Problem is null;
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or ObjectDisposedException))
        {
            Problem = Explain(exception);
            return false;
        }
    }
}
