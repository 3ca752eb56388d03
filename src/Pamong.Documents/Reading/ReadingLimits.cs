namespace Pamong.Documents.Reading;

/// <summary>How much of a file is read at most, so that one upload cannot exhaust the machine.</summary>
public sealed record ReadingLimits
{
    /// <summary>Bytes of the file as uploaded.</summary>
    public long MaxBytes { get; init; } = 100L << 20;

    /// <summary>Bytes of all parts of an .xlsx once unpacked.</summary>
    public long MaxUnpackedBytes { get; init; } = 1L << 30;

    /// <summary>Bytes of an .xlsx's shared texts once unpacked; they are held in memory while reading.</summary>
    public long MaxSharedTextBytes { get; init; } = 128L << 20;

    /// <summary>How many times larger than packed a part of more than 10 MiB may be.</summary>
    public int MaxPackingRatio { get; init; } = 250;

    /// <summary>Rows of one sheet, title rows and empty rows included.</summary>
    public int MaxRows { get; init; } = 500_000;

    /// <summary>Columns that may hold something.</summary>
    public int MaxColumns { get; init; } = 512;

    /// <summary>Characters of one cell; 32,767 is also the most that a spreadsheet program keeps.</summary>
    public int MaxCellLength { get; init; } = 32_767;

    /// <summary>Merged areas of one sheet.</summary>
    public int MaxMergedAreas { get; init; } = 100_000;
}
