using Pamong.Documents.Recognising;

namespace Pamong.Documents.Tests;

public class HeaderFinderTests
{
    private static readonly HeaderField[] Fields =
    [
        new("nip", true, "NIP", "Nomor Induk Pegawai", "NIP/NI PPPK"),
        new("name", true, "Nama", "Nama Lengkap", "Nama Pegawai"),
        new("birth", false, "Tanggal Lahir", "Tgl Lahir"),
        new("positionCode", false, "Kode Jabatan"),
        new("positionName", false, "Nama Jabatan", "Jabatan"),
        new("superior", false, "NIP Atasan"),
    ];

    private static HeaderMatch Find(params Reading.SheetRow[] rows) => new HeaderFinder(Fields).Find(rows);

    [Fact]
    public void Finds_the_header_below_titles()
    {
        var match = Find(
            Files.Row(1, "DAFTAR NAMA PEGAWAI"),
            Files.Row(2),
            Files.Row(3, "NO", "N I P", "NAMA  LENGKAP", "Tgl. Lahir"),
            Files.Row(4, 1, "199008172015031001", "Ani", "17-08-1990")
        );

        (match.FirstRow, match.LastRow, match.FirstDataRow).ShouldBe((3, 3, 4));
        match.ColumnOf("nip").ShouldBe(1);
        match.ColumnOf("name").ShouldBe(2);
        match.ColumnOf("birth").ShouldBe(3);
        match.ColumnOf("superior").ShouldBe(-1);
        match.Complete.ShouldBeTrue();
        match.Unmapped.Single().Header.ShouldBe("NO");
    }

    [Fact]
    public void Joins_a_header_of_two_rows()
    {
        var merged = Reading.SheetCell.OfText("JABATAN") with { FromMerge = true };
        var nip = Reading.SheetCell.OfText("NIP") with { FromMerge = true };
        var name = Reading.SheetCell.OfText("NAMA") with { FromMerge = true };
        var match = Find(
            new("S", 1, [nip, name, merged, merged]),
            new("S", 2, [nip, name, Reading.SheetCell.OfText("KODE"), Reading.SheetCell.OfText("NAMA")]),
            Files.Row(3, 1, 2, 3, 4),
            Files.Row(4, "199008172015031001", "Ani", "J1", "Guru")
        );

        (match.FirstRow, match.LastRow, match.FirstDataRow).ShouldBe((1, 2, 4));
        match.ColumnOf("name").ShouldBe(1);
        match.ColumnOf("positionCode").ShouldBe(2);
        match.ColumnOf("positionName").ShouldBe(3);
        match.Columns[2].Header.ShouldBe("JABATAN KODE");
    }

    [Fact]
    public void Does_not_take_the_first_person_for_a_part_of_the_header()
    {
        var match = Find(Files.Row(1, "NIP", "Nama", "Jabatan"), Files.Row(2, "199008172015031001", "Ani", null));
        (match.LastRow, match.FirstDataRow).ShouldBe((1, 2));
    }

    [Fact]
    public void Does_not_give_the_superiors_column_to_the_person()
    {
        var match = Find(Files.Row(1, "NIP Atasan", "Nama", "NIP"));
        match.ColumnOf("nip").ShouldBe(2);
        match.ColumnOf("superior").ShouldBe(0);
    }

    [Theory]
    [InlineData("NIP", HeaderOrigin.Named)]
    [InlineData("n.i.p.", HeaderOrigin.Named)]
    [InlineData("Nomor_Induk_Pegawai", HeaderOrigin.Named)]
    [InlineData("NIP / NI PPPK *", HeaderOrigin.Named)]
    [InlineData("NIP (18 angka)", HeaderOrigin.Named)]
    [InlineData("Nomer Induk Pegawai", HeaderOrigin.Similar)]
    public void Knows_a_field_by_its_names_and_what_is_like_them(string header, HeaderOrigin origin)
    {
        var match = Find(Files.Row(1, header, "Nama"));
        match.ColumnOf("nip").ShouldBe(0);
        match.Columns[0].Origin.ShouldBe(origin);
    }

    [Fact]
    public void Lets_a_persons_decision_win()
    {
        var remembered = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ID  peg."] = "nip",
            ["Nama"] = "",
            ["Panggilan"] = "name",
        };
        var match = new HeaderFinder(Fields, remembered).Find([Files.Row(1, "Id Peg", "Nama", "Panggilan")]);

        match.ColumnOf("nip").ShouldBe(0);
        match.ColumnOf("name").ShouldBe(2);
        match.Columns[0].Origin.ShouldBe(HeaderOrigin.Remembered);
        match.Columns[1].Field.ShouldBeNull();
    }

    [Fact]
    public void Names_the_required_fields_that_are_missing()
    {
        var match = Find(Files.Row(1, "Nama", "Tanggal Lahir", "Jabatan"));
        match.MissingRequired.ShouldBe(["nip"]);
        match.Complete.ShouldBeFalse();
    }

    [Fact]
    public void Finds_nothing_in_a_letter()
    {
        var match = Find(Files.Row(1, "Kepada Yth."), Files.Row(2, "Bersama ini kami sampaikan"));
        match.FirstRow.ShouldBe(0);
        match.MissingRequired.ShouldBe(["nip", "name"]);
    }
}
