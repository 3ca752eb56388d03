namespace Pamong.Documents.Reading;

/// <summary>What the first bytes say that a file is.</summary>
internal enum FileKind
{
    Zip,
    CompoundFile,
    WebPage,
    Xml,
    Pdf,
    Text,
    Binary,
}
