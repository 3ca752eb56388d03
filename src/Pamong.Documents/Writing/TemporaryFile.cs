namespace Pamong.Documents.Writing;

/// <summary>A file that vanishes when it is closed: for what is written whole before it goes out, and may be too large for memory.</summary>
public static class TemporaryFile
{
    /// <summary>A new one, open for writing and reading.</summary>
    public static FileStream Create() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);

    /// <summary>A workbook written whole, to be read from its beginning.</summary>
    public static async Task<FileStream> WorkbookAsync(Func<WorkbookWriter, Task> write)
    {
        var file = Create();
        try
        {
            using (var workbook = new WorkbookWriter(file)) await write(workbook);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
