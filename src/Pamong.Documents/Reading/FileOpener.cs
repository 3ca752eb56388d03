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
        if (stream.Length == 0)
            return Failed(FileProblems.Empty);
        if (stream.Length > limits.MaxBytes)
            return Failed(FileProblems.TooLarge, ("limit", limits.MaxBytes));

        stream.Position = 0;
        var sample = new byte[Math.Min(SampleSize, stream.Length)];
        stream.ReadExactly(sample);
        stream.Position = 0;

        return FileKinds.Of(sample) switch
        {
            FileKind.Zip => OpenPackage(stream, ownsStream, limits),
            FileKind.CompoundFile => OpenWorkbook(stream, ownsStream, limits),
            FileKind.WebPage => Failed(FileProblems.WebPage),
            FileKind.Xml => Failed(FileProblems.UnknownKind, ("found", "xml")),
            FileKind.Binary => Failed(FileProblems.UnknownKind, ("found", "binary")),
            FileKind.Text => SheetOpening.Opened(new TextSheetReader(stream, ownsStream, sample, fileName, limits)),
        };
    }

    private static SheetOpening OpenPackage(Stream stream, bool ownsStream, ReadingLimits limits)
    {
        try
        {
            using var package = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (PackageCheck.Problem(package, limits) is { } problem)
                return SheetOpening.Failed(problem);
        }
        catch (InvalidDataException)
        {
            return Failed(FileProblems.Broken);
        }

        return OpenWorkbook(stream, ownsStream, limits);
    }

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
