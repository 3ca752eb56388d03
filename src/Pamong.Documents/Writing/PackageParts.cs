using System.Globalization;
using System.Text;
using System.Xml;

namespace Pamong.Documents.Writing;

/// <summary>The parts of an .xlsx that are not sheets.</summary>
internal static class PackageParts
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    internal static void WriteStyles(Func<string, Stream> part) => Write(part, "xl/styles.xml", StylesPart.Xml);

    internal static void WriteWorkbook(Func<string, Stream> part, IReadOnlyList<WrittenSheet> sheets)
    {
        Write(part, "xl/workbook.xml", Workbook(sheets));
        Write(part, "xl/_rels/workbook.xml.rels", WorkbookRelations(sheets.Count));
        Write(
            part,
            "_rels/.rels",
            $"<Relationships xmlns=\"{PackageRelations}\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        );
        Write(part, "[Content_Types].xml", ContentTypes(sheets.Count));
    }

    private static string Workbook(IReadOnlyList<WrittenSheet> sheets)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("workbook", Main);
            xml.WriteAttributeString("xmlns", "r", null, Relations);
            xml.WriteStartElement("sheets");
            foreach (var (index, sheet) in sheets.Index())
                WriteSheet(xml, sheet, index + 1);
            xml.WriteEndElement();
            xml.WriteStartElement("definedNames");
            foreach (var (index, sheet) in sheets.Index())
                WriteNames(xml, sheet, index);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private static void WriteSheet(XmlWriter xml, WrittenSheet sheet, int number)
    {
        xml.WriteStartElement("sheet");
        xml.WriteAttributeString("name", sheet.Name);
        xml.WriteAttributeString("sheetId", number.ToString(CultureInfo.InvariantCulture));
        if (sheet.Hidden)
            xml.WriteAttributeString("state", "hidden");
        xml.WriteAttributeString("r", "id", Relations, string.Create(CultureInfo.InvariantCulture, $"rId{number}"));
        xml.WriteEndElement();
    }

    private static void WriteNames(XmlWriter xml, WrittenSheet sheet, int index)
    {
        var quoted = "'" + sheet.Name.Replace("'", "''", StringComparison.Ordinal) + "'!";
        if (sheet.FilterRange is { } range)
            WriteName(xml, "_xlnm._FilterDatabase", index, hidden: true, quoted + range);
        WriteName(
            xml,
            "_xlnm.Print_Titles",
            index,
            hidden: false,
            string.Create(CultureInfo.InvariantCulture, $"{quoted}${sheet.HeaderRows.From}:${sheet.HeaderRows.To}")
        );
    }

    private static void WriteName(XmlWriter xml, string name, int sheet, bool hidden, string content)
    {
        xml.WriteStartElement("definedName");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("localSheetId", sheet.ToString(CultureInfo.InvariantCulture));
        if (hidden)
            xml.WriteAttributeString("hidden", "1");
        xml.WriteString(content);
        xml.WriteEndElement();
    }

    private static string WorkbookRelations(int sheets)
    {
        var text = new StringBuilder($"<Relationships xmlns=\"{PackageRelations}\">");
        for (var sheet = 1; sheet <= sheets; sheet++)
            text.Append(
                CultureInfo.InvariantCulture,
                $"<Relationship Id=\"rId{sheet}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{sheet}.xml\"/>"
            );
        text.Append(
            CultureInfo.InvariantCulture,
            $"<Relationship Id=\"rId{sheets + 1}\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/>"
        );
        return text.Append("</Relationships>").ToString();
    }

    private static string ContentTypes(int sheets)
    {
        var text = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
            .Append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            )
            .Append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
            .Append(
                CultureInfo.InvariantCulture,
                $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Kinds}sheet.main+xml\"/>"
            )
            .Append(
                CultureInfo.InvariantCulture,
                $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Kinds}styles+xml\"/>"
            );
        for (var sheet = 1; sheet <= sheets; sheet++)
            text.Append(
                CultureInfo.InvariantCulture,
                $"<Override PartName=\"/xl/worksheets/sheet{sheet}.xml\" ContentType=\"{Kinds}worksheet+xml\"/>"
            );
        return text.Append("</Types>").ToString();
    }

    private static void Write(Func<string, Stream> part, string name, string xml)
    {
        using var writer = new StreamWriter(part(name), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        writer.Write(xml);
    }
}
