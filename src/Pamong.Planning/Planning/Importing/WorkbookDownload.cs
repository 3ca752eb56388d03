using Microsoft.AspNetCore.Mvc;
using Pamong.Documents.Writing;

namespace Pamong.Planning.Importing;

/// <summary>Writes a workbook to a temporary file, so that memory does not grow with its rows, and sends it.</summary>
internal static class WorkbookDownload
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>A download; the file is gone when it is sent.</summary>
    public static async Task<FileStreamResult> SendAsync(string name, Func<WorkbookWriter, Task> write)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 65536, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            using (var workbook = new WorkbookWriter(file)) await write(workbook);
            file.Position = 0;
            return new FileStreamResult(file, MediaType) { FileDownloadName = name };
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
