namespace Pamong.Documents.Writing;

/// <summary>How a column shows what stands in it.</summary>
public enum ColumnFormat
{
    /// <summary>As the spreadsheet program sees fit.</summary>
    General,

    /// <summary>Always text, for identifiers; a number written here becomes text.</summary>
    Text,

    /// <summary>Text over several lines, on a ground that catches the eye; for the reason why a row was refused.</summary>
    Remark,

    /// <summary>Whole numbers with thousands apart.</summary>
    Whole,

    /// <summary>Numbers with two decimals.</summary>
    TwoDecimals,

    /// <summary>Whole rupiah.</summary>
    Rupiah,

    /// <summary>A share of one, shown in percent with one decimal.</summary>
    Percent,

    /// <summary>Day, month, year.</summary>
    Date,

    /// <summary>Day, month, year, hour and minute.</summary>
    DateTime,
}
