using System.Globalization;
using System.Xml;
using Pamong.Documents.Reading;

namespace Pamong.Documents.Writing;

/// <summary>What a sheet's part says before and after its rows.</summary>
internal static class SheetFrame
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    internal static void Begin(XmlWriter xml, SheetLayout layout, SheetHeader header)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", Main);
        xml.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">");
        xml.WriteRaw(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<pane ySplit=\"{header.LastFixedRow}\" topLeftCell=\"A{header.LastFixedRow + 1}\" "
                    + $"activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/>"
            )
        );
        xml.WriteRaw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (var column = 0; column < layout.Columns.Count; column++)
        {
            xml.WriteRaw(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<col min=\"{column + 1}\" max=\"{column + 1}\" width=\"{Width(layout.Columns[column]):0.##}\" customWidth=\"1\"/>"
                )
            );
        }

        xml.WriteRaw("</cols>");
        xml.WriteStartElement("sheetData");
    }

    internal static void End(XmlWriter xml, SheetLayout layout, SheetHeader header, int lastRow)
    {
        xml.WriteEndElement();
        if (layout.Filter)
        {
            var lastColumn = ColumnName.Of(layout.Columns.Count - 1);
            xml.WriteRaw(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<autoFilter ref=\"A{header.LastHeaderRow}:{lastColumn}{Math.Max(lastRow, header.LastHeaderRow)}\"/>"
                )
            );
        }

        var merged = header.MergedRanges().ToList();
        if (merged.Count > 0)
        {
            xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"<mergeCells count=\"{merged.Count}\">"));
            foreach (var range in merged)
                xml.WriteRaw($"<mergeCell ref=\"{range}\"/>");
            xml.WriteRaw("</mergeCells>");
        }

        // Paper 9 is A4; a height of 0 pages means as many as it takes.
        xml.WriteRaw(
            "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>"
        );
        xml.WriteRaw(
            $"<pageSetup paperSize=\"9\" orientation=\"{(layout.Landscape ? "landscape" : "portrait")}\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
        );
        xml.WriteRaw("<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>");
        xml.WriteEndElement();
    }

    private static double Width(ColumnLayout column)
    {
        if (column.Width > 0)
            return Math.Min(column.Width, 255);
        var least = column.Format switch
        {
            ColumnFormat.Remark => 50,
            ColumnFormat.Text => 20,
            ColumnFormat.Rupiah => 18,
            ColumnFormat.DateTime => 17,
            ColumnFormat.Date => 12,
            ColumnFormat.General or ColumnFormat.Whole or ColumnFormat.TwoDecimals or ColumnFormat.Percent => 10,
        };
        return Math.Clamp(column.Header.Length + 3, least, Math.Max(least, 40));
    }
}
