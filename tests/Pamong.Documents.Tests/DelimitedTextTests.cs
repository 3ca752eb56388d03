using System.Text;
using Pamong.Documents.Reading;
using Pamong.Documents.Writing;

namespace Pamong.Documents.Tests;

public class DelimitedTextTests
{
    private static List<string[]> Read(string text, Encoding? encoding = null) =>
        [
            .. Files
                .FirstSheet(Files.Text(text, encoding), "Data Pegawai.csv")
                .Select(row => row.Cells.Select(cell => cell.Text).ToArray()),
        ];

    [Theory]
    [InlineData("NIP,Nama,Unit\n1,Ani,A\n2,Budi,B")]
    [InlineData("NIP;Nama;Unit\r\n1;Ani;A\r\n2;Budi;B\r\n")]
    [InlineData("NIP\tNama\tUnit\n1\tAni\tA\n2\tBudi\tB\n")]
    [InlineData("NIP|Nama|Unit\r1|Ani|A\r2|Budi|B")]
    [InlineData("sep=|\nNIP|Nama|Unit\n1|Ani|A\n2|Budi|B")]
    public void Finds_the_delimiter(string text) =>
        Read(text)
            .ShouldBe([
                ["NIP", "Nama", "Unit"],
                ["1", "Ani", "A"],
                ["2", "Budi", "B"],
            ]);

    [Fact]
    public void Finds_a_semicolon_among_names_with_commas() =>
        Read("NIP;Nama\n1;\"Ani, S.Sos., M.Si.\"\n2;Budi, S.T., M.T.\n3;Cut, S.E., M.M.\n")[2]
            .ShouldBe(["2", "Budi, S.T., M.T."]);

    [Fact]
    public void Obeys_quotes_line_ends_in_cells_and_doubled_quotes() =>
        Read("A,B\n\"satu\ndua\",\"kata \"\"kunci\"\"\"\nx \"y\" z,2\n")
            .ShouldBe([
                ["A", "B"],
                ["satu\ndua", "kata \"kunci\""],
                ["x \"y\" z", "2"],
            ]);

    [Fact]
    public void Numbers_rows_as_a_person_sees_them_with_empty_ones()
    {
        var rows = Files.FirstSheet(Files.Text("JUDUL\n\nA;B\n1;2\n"), "x.csv");
        rows.Select(row => row.Number).ShouldBe([1, 2, 3, 4]);
        rows[1].IsBlank.ShouldBeTrue();
        rows[3].PlaceOf(1).ShouldBe(new CellPlace("x", 4, "B"));
    }

    public static TheoryData<string, bool> Encodings =>
        new()
        {
            { "utf-8", false },
            { "utf-8", true },
            { "utf-16", true },
            { "utf-16", false },
            { "utf-16BE", true },
            { "utf-16BE", false },
            { "windows-1252", false },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Finds_the_encoding(string name, bool mark)
    {
        Files.Windows1252.ShouldNotBeNull();
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes =
        [
            .. mark ? encoding.GetPreamble() : [],
            .. encoding.GetBytes("NIP;Nama\r\n1;José – Café “Ambon”\r\n"),
        ];

        Files.FirstSheet(new MemoryStream(bytes), "a.txt")[1][1].Text.ShouldBe("José – Café “Ambon”");
    }

    [Fact]
    public void Finds_Windows_1252_by_a_letter_far_from_the_beginning()
    {
        var text = "NIP;Nama\n" + string.Concat(Enumerable.Repeat("1;Ani\n", 50_000)) + "2;José\n";
        Files.FirstSheet(Files.Text(text, Files.Windows1252), "a.csv")[^1][1].Text.ShouldBe("José");
    }

    [Fact]
    public void Reads_a_stream_that_cannot_seek()
    {
        using var forwardOnly = new System.IO.Compression.DeflateStream(
            Deflated("A;B\n1;2\n"),
            System.IO.Compression.CompressionMode.Decompress
        );
        Files.FirstSheet(forwardOnly, "a.csv").Count.ShouldBe(2);
    }

    [Fact]
    public void Survives_writing_and_reading_with_formulas_defused()
    {
        using var file = new MemoryStream();
        using (var writer = new CsvWriter(file))
        {
            writer.WriteRow("NIP", "Nama", "Biaya", "Tanggal");
            writer.WriteRow("=HYPERLINK(\"x\")", "a;b \"c\"\nd", -5, new DateOnly(2027, 1, 2));
        }

        file.ToArray().Take(3).ShouldBe<byte>([0xEF, 0xBB, 0xBF]);
        file.Position = 0;
        Files
            .FirstSheet(file, "a.csv")[1]
            .Cells.Select(cell => cell.Text)
            .ShouldBe(["'=HYPERLINK(\"x\")", "a;b \"c\"\nd", "-5", "2027-01-02"]);
    }

    private static MemoryStream Deflated(string text)
    {
        var packed = new MemoryStream();
        using (
            var deflate = new System.IO.Compression.DeflateStream(
                packed,
                System.IO.Compression.CompressionMode.Compress,
                leaveOpen: true
            )
        )
            deflate.Write(Encoding.UTF8.GetBytes(text));
        packed.Position = 0;
        return packed;
    }
}
