using System.IO.Compression;

namespace Pamong.Documents.Reading;

/// <summary>Looks at a package's table of contents before anything is unpacked.</summary>
/// <remarks>The framework never unpacks more of a part than the table declares, so a lie there only cuts the part off.</remarks>
internal static class PackageCheck
{
    private const long SmallPart = 10L << 20;
    private const int MostParts = 10_000;

    internal static FileProblem? Problem(ZipArchive package, ReadingLimits limits)
    {
        if (package.Entries.Count > MostParts)
            return FileProblems.Of(FileProblems.Unpacks, ("limit", limits.MaxUnpackedBytes));

        long unpacked = 0;
        foreach (var part in package.Entries)
        {
            unpacked += part.Length;
            var sharedTexts = part.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase);
            if (
                unpacked > limits.MaxUnpackedBytes
                || part.Length > SmallPart && part.Length / Math.Max(1, part.CompressedLength) > limits.MaxPackingRatio
                || sharedTexts && part.Length > limits.MaxSharedTextBytes
            )
                return FileProblems.Of(FileProblems.Unpacks, ("limit", limits.MaxUnpackedBytes));
        }

        return IsWorkbook(package) ? null : FileProblems.Of(FileProblems.UnknownKind, ("found", Found(package)));
    }

    private static bool IsWorkbook(ZipArchive package) =>
        package.Entries.Any(part =>
            part.FullName.Equals("xl/workbook.xml", StringComparison.OrdinalIgnoreCase)
            || part.FullName.Equals("xl/workbook.bin", StringComparison.OrdinalIgnoreCase)
        );

    private static string Found(ZipArchive package)
    {
        if (package.GetEntry("word/document.xml") is not null)
            return "docx";
        return package.GetEntry("content.xml") is not null ? "ods" : "zip";
    }
}
