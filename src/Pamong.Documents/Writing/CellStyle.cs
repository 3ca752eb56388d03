namespace Pamong.Documents.Writing;

/// <summary>The styles of every workbook, in the order in which the styles part lists them.</summary>
internal enum CellStyle
{
    General,
    Header,
    Title,
    Text,
    Quoted,
    Remark,
    Whole,
    TwoDecimals,
    Rupiah,
    Percent,
    Date,
    DateTime,
}
