using Pamong.People.Naming;

namespace Pamong.Tests.People;

public class PersonNameTests
{
    [Theory]
    [InlineData("DR. H. BUDI SANTOSO, S.SOS., M.SI", "Dr. H. Budi Santoso, S.Sos., M.Si.")]
    [InlineData("budi santoso", "Budi Santoso")]
    [InlineData("SITI NUR'AINI,SE", "Siti Nur'aini, S.E.")]
    [InlineData("DRS.H.ACHMAD DAHLAN,MM", "Drs. H. Achmad Dahlan, M.M.")]
    [InlineData("dr. Rina Wulandari, Sp.PD.", "dr. Rina Wulandari, Sp.PD.")]
    [InlineData("Zulkifli Syah, S.E., M.M.", "Zulkifli Syah, S.E., M.M.")]
    [InlineData("Rina Lestari, S.I.P.", "Rina Lestari, S.I.P.")]
    [InlineData("Rina Lestari, S.IP.", "Rina Lestari, S.IP.")]
    [InlineData("MUHAMMAD BIN ABDULLAH", "Muhammad bin Abdullah")]
    [InlineData("ANDI AL-FARISI", "Andi Al-Farisi")]
    [InlineData("MOCH. ALI", "Moch. Ali")]
    [InlineData("Maria van Houten, S.Tr.Keb.", "Maria van Houten, S.Tr.Keb.")]
    [InlineData("  Cut   Meutia ", "Cut Meutia")]
    [InlineData("BÉURANSAH LAMKARÉ", "Béuransah Lamkaré")]
    public void Writes_names_and_titles_as_they_are_to_be_written(string typed, string tidy) =>
        PersonName.Tidy(typed).ShouldBe(tidy);

    [Fact]
    public void Joins_titles_from_columns_of_their_own() =>
        PersonName.Tidy("Dr.", "BUDI SANTOSO", "S.Sos, M.Si").ShouldBe("Dr. Budi Santoso, S.Sos., M.Si.");

    [Theory]
    [InlineData("Dr. H. Budi Santoso, S.Sos., M.Si.", "budi santoso")]
    [InlineData("Siti Nur'aini, S.E.", "siti nuraini")]
    [InlineData("H. Lamkaré", "lamkare")]
    public void Is_searched_without_titles_accents_and_signs(string tidy, string search) =>
        PersonName.ForSearch(tidy).ShouldBe(search);

    [Theory]
    [InlineData("DR. H. BUDI SANTOSO, S.SOS., M.SI")]
    [InlineData("Ni Luh Putu Sri, A.Md.Keb.")]
    [InlineData("KHAIRUL II, ST., MT")]
    public void Leaves_a_tidy_name_as_it_is(string typed)
    {
        var once = PersonName.Tidy(typed);
        PersonName.Tidy(once).ShouldBe(once);
    }
}
