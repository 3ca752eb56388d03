using System.IO.Compression;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Pamong.Documents.Writing;

namespace Pamong.Documents.Reading;

/// <summary>Decides by the first bytes what a file is, and refuses what could do harm before a parser sees it.</summary>
internal static class FileOpener
{
    private const int SampleSize = 64 << 10;

    internal static SheetOpening Open(Stream stream, string fileName, ReadingLimits limits)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var seekable = stream.CanSeek ? stream : CopyToDisk(stream, limits.MaxBytes);
        var opening = OpenSeekable(seekable, ownsStream: seekable != stream, fileName, limits);
        if (seekable != stream && !opening.Ok(out _, out _))
            seekable.Dispose();
        return opening;
    }

    private static SheetOpening OpenSeekable(Stream stream, bool ownsStream, string fileName, ReadingLimits limits)
    {
        if (Problem(stream, fileName, limits, out var sample) is { } problem)
            return SheetOpening.Failed(problem);
        return FileKinds.Of(sample) is FileKind.Text
            ? SheetOpening.Opened(new TextSheetReader(stream, ownsStream, sample, fileName, limits))
            : OpenWorkbook(stream, ownsStream, limits);
    }

    /// <summary>What its size, its first bytes and its table of contents say against a file, or null.</summary>
    internal static FileProblem? Problem(Stream stream, string fileName, ReadingLimits limits, out byte[] sample)
    {
        sample = new byte[Math.Min(SampleSize, stream.Length)];
        if (stream.Length == 0)
            return FileProblems.Of(FileProblems.Empty);
        if (stream.Length > limits.MaxBytes)
            return FileProblems.Of(FileProblems.TooLarge, ("limit", limits.MaxBytes));

        stream.Position = 0;
        stream.ReadExactly(sample);
        stream.Position = 0;

        return FileKinds.Of(sample) switch
        {
            FileKind.Zip => PackageProblem(stream, limits),
            FileKind.CompoundFile => null,
            FileKind.WebPage => FileProblems.Of(FileProblems.WebPage),
            FileKind.Xml => Unknown("xml"),
            FileKind.Pdf => Unknown("pdf"),
            FileKind.Binary => Unknown("binary"),
            FileKind.Text when fileName.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) => Unknown("text"),
            FileKind.Text => null,
        };
    }

    private static FileProblem? PackageProblem(Stream stream, ReadingLimits limits)
    {
        try
        {
            using var package = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return PackageCheck.Problem(package, limits);
        }
        catch (InvalidDataException)
        {
            return FileProblems.Of(FileProblems.Broken);
        }
    }

    private static FileProblem Unknown(string found) => FileProblems.Of(FileProblems.UnknownKind, ("found", found));

    // Which exceptions a damaged workbook raises is up to its parser: all but the machine's own mean a damaged file.
    private static SheetOpening OpenWorkbook(Stream stream, bool ownsStream, ReadingLimits limits)
    {
        stream.Position = 0;

        // Taken first: the settings' own constructor needs the encodings that this registers.
        var fallback = TextEncodings.Windows1252;
        var settings = new ExcelReaderConfiguration { FallbackEncoding = fallback, LeaveOpen = !ownsStream };
        try
        {
            var workbook = ExcelReaderFactory.CreateReader(stream, settings);
            return SheetOpening.Opened(new WorkbookSheetReader(workbook, limits));
        }
        catch (InvalidPasswordException)
        {
            return Failed(FileProblems.Password);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Failed(FileProblems.Broken);
        }
    }

    private static FileStream CopyToDisk(Stream stream, long maxBytes)
    {
        var copy = TemporaryFile.Create();
        var buffer = new byte[64 << 10];
        int read;

        // One buffer beyond the limit is enough for the length check to say no.
        while (copy.Length <= maxBytes && (read = stream.Read(buffer)) > 0)
            copy.Write(buffer, 0, read);
        return copy;
    }

    private static SheetOpening Failed(string code, params ReadOnlySpan<(string, object)> data) =>
        SheetOpening.Failed(FileProblems.Of(code, data));
}
