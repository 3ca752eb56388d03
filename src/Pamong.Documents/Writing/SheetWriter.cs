using System.Globalization;
using System.Xml;
using Pamong.Documents.Reading;

namespace Pamong.Documents.Writing;

/// <summary>Takes the rows of one sheet of a <see cref="WorkbookWriter"/>.</summary>
public sealed class SheetWriter
{
    /// <summary>The most rows that spreadsheet programs open, titles and header included.</summary>
    public const int MostRows = 1_048_576;

    private const int MostLettersInCell = 32_767;

    private readonly SheetLayout layout;
    private readonly string name;
    private readonly XmlWriter xml;
    private readonly Stream part;
    private readonly string[] letters;
    private readonly SheetHeader header;
    private int row;
    private bool ended;

    internal SheetWriter(SheetLayout layout, string name, Stream part)
    {
        this.layout = layout;
        this.name = name;
        this.part = part;
        letters = [.. layout.Columns.Select((_, column) => ColumnName.Of(column))];
        header = new SheetHeader(layout);
        xml = XmlWriter.Create(part, new XmlWriterSettings { CheckCharacters = false, CloseOutput = false });
        SheetFrame.Begin(xml, layout, header);
        header.WriteTo(this);
    }

    /// <summary>How many rows stand in the sheet so far, titles and header included.</summary>
    public int Rows => row;

    /// <summary>Writes a row.</summary>
    /// <param name="values">From the first column; not more than there are columns.</param>
    /// <exception cref="InvalidOperationException">The sheet is full, or the next sheet has been begun.</exception>
    public void WriteRow(params ReadOnlySpan<CellValue> values)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(values.Length, letters.Length, nameof(values));
        BeginRow();
        for (var column = 0; column < values.Length; column++)
            WriteCell(column, values[column], StyleOf(layout.Columns[column].Format));
        xml.WriteEndElement();
    }

    internal void WriteStyledRow(CellStyle style, IReadOnlyList<CellValue> values)
    {
        BeginRow();
        for (var column = 0; column < values.Count; column++)
            WriteCell(column, values[column], style);
        xml.WriteEndElement();
    }

    internal WrittenSheet End()
    {
        ended = true;
        SheetFrame.End(xml, layout, header, row);
        xml.Dispose();
        part.Dispose();
        var filter =
            layout.Filter && layout.Columns.Count > 0
                ? $"$A${header.LastHeaderRow}:${letters[^1]}${Math.Max(row, header.LastHeaderRow)}"
                : null;
        return new WrittenSheet(name, layout.Hidden, (header.FirstHeaderRow, header.LastHeaderRow), filter);
    }

    private void BeginRow()
    {
        if (ended || row == MostRows)
            throw new InvalidOperationException("The sheet has ended or is full.");
        row++;
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", row.ToString(CultureInfo.InvariantCulture));
    }

    private void WriteCell(int column, CellValue value, CellStyle style)
    {
        if (value.Kind == CellValueKind.Empty && style != CellStyle.Header)
            return;
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", letters[column] + row.ToString(CultureInfo.InvariantCulture));
        switch (value.Kind)
        {
            case CellValueKind.Empty:
                Style(style);
                break;
            case CellValueKind.Number when style is not (CellStyle.Text or CellStyle.Remark):
                Style(style);
                xml.WriteElementString("v", value.ToString());
                break;
            case CellValueKind.Boolean:
                Style(style);
                xml.WriteAttributeString("t", "b");
                xml.WriteElementString("v", value.Number != 0 ? "1" : "0");
                break;
            case CellValueKind.Day or CellValueKind.Moment when IsSerial(value.Moment):
                Style(
                    style == CellStyle.General
                        ? value.Kind == CellValueKind.Day
                            ? CellStyle.Date
                            : CellStyle.DateTime
                        : style
                );
                xml.WriteElementString("v", value.Moment.ToOADate().ToString(CultureInfo.InvariantCulture));
                break;
            case CellValueKind.Text or CellValueKind.Number or CellValueKind.Day or CellValueKind.Moment:
                WriteText(value.ToString(), style);
                break;
        }

        xml.WriteEndElement();
    }

    // A text of type inlineStr is never run; the quoted style keeps it a text when a person edits the cell.
    private void WriteText(string text, CellStyle style)
    {
        var risky = FormulaGuard.IsRisky(text) && style is not (CellStyle.Header or CellStyle.Title);
        Style(risky ? CellStyle.Quoted : style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])))
            xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(SheetText.Storable(text, MostLettersInCell));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Style(CellStyle style)
    {
        if (style != CellStyle.General)
            xml.WriteAttributeString("s", ((int)style).ToString(CultureInfo.InvariantCulture));
    }

    // Before March 1900 spreadsheets count a day that never was; such a day is written as text.
    private static bool IsSerial(DateTime moment) => moment >= new DateTime(1900, 3, 1);

    private static CellStyle StyleOf(ColumnFormat format) =>
        format switch
        {
            ColumnFormat.General => CellStyle.General,
            ColumnFormat.Text => CellStyle.Text,
            ColumnFormat.Remark => CellStyle.Remark,
            ColumnFormat.Whole => CellStyle.Whole,
            ColumnFormat.TwoDecimals => CellStyle.TwoDecimals,
            ColumnFormat.Rupiah => CellStyle.Rupiah,
            ColumnFormat.Percent => CellStyle.Percent,
            ColumnFormat.Date => CellStyle.Date,
            ColumnFormat.DateTime => CellStyle.DateTime,
        };
}
