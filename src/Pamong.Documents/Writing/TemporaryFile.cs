namespace Pamong.Documents.Writing;

/// <summary>A file that vanishes when it is closed: for what is written whole before it goes out, and may be too large for memory.</summary>
public static class TemporaryFile
{
    /// <summary>A new one, open for writing and reading.</summary>
    public static FileStream Create() => new(
        Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
}
