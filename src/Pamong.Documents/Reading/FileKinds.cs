namespace Pamong.Documents.Reading;

/// <summary>Tells kinds of files apart by content, because endings lie: reports saved as .xls are often web pages.</summary>
internal static class FileKinds
{
    internal static FileKind Of(ReadOnlySpan<byte> sample)
    {
        if (sample.StartsWith("PK\u0003\u0004"u8) || sample.StartsWith("PK\u0005\u0006"u8))
            return FileKind.Zip;
        if (sample.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return FileKind.CompoundFile;
        if (sample.StartsWith("%PDF"u8))
            return FileKind.Pdf;
        if (!TextEncodings.LooksLikeText(sample))
            return FileKind.Binary;
        return OfMarkup(TextEncodings.Decode(sample[..Math.Min(sample.Length, 1024)]).TrimStart());
    }

    private static FileKind OfMarkup(string start)
    {
        if (!start.StartsWith('<'))
            return FileKind.Text;
        string[] web = ["<html", "<!doctype html", "<table", "<meta", "<head", "<body", "<style", "<div"];
        if (
            web.Any(tag => start.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            || start.Contains("<html", StringComparison.OrdinalIgnoreCase)
        )
            return FileKind.WebPage;
        return start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? FileKind.Xml : FileKind.Text;
    }
}
