using Pamong.People.Contract;
using Pamong.People.Employees;
using Pamong.People.Naming;

namespace Pamong.Tests.People;

public class RecognitionTests
{
    [Theory]
    [InlineData("III/c", "III/c")]
    [InlineData("IIIc", "III/c")]
    [InlineData("III.C", "III/c")]
    [InlineData("Penata (III/c)", "III/c")]
    [InlineData("3c", "III/c")]
    [InlineData("Pembina Utama Muda, IV/c", "IV/c")]
    [InlineData("IV/e", "IV/e")]
    [InlineData("IX", "IX")]
    [InlineData("9", "IX")]
    [InlineData("Golongan V", "V")]
    [InlineData("XVII", "XVII")]
    public void Reads_grades_in_the_ways_offices_write_them(string typed, string grade) => GradeText.Read(typed).ShouldBe(grade);

    [Theory]
    [InlineData("V/f")]
    [InlineData("III/e")]
    [InlineData("XVIII")]
    [InlineData("18")]
    [InlineData("Honorer")]
    public void Refuses_what_is_no_grade(string typed) => GradeText.Read(typed).ShouldBeNull();

    [Theory]
    [InlineData("Analis SDM Aparatur Ahli Muda", "", "", "", PositionKind.FunctionalExpertise, "JF_AHLI_MUDA")]
    [InlineData("Bidan Penyelia", "", "", "", PositionKind.FunctionalSkill, "JF_PENYELIA")]
    [InlineData("Camat", "struktural", "ADMINISTRATOR", "", PositionKind.Managerial, "ADMINISTRATOR")]
    [InlineData("Lurah", "", "", "IV.a", PositionKind.Managerial, "PENGAWAS")]
    [InlineData("Kepala Dinas Pendidikan", "", "", "", PositionKind.Managerial, "JPT_PRATAMA")]
    [InlineData("Inspektur Pembantu", "", "", "", PositionKind.Managerial, "ADMINISTRATOR")]
    [InlineData("Pengadministrasi Umum", "pelaksana", "PELAKSANA", "", PositionKind.Implementing, "PELAKSANA")]
    [InlineData("Guru", "fungsional keahlian", "Ahli Pertama", "", PositionKind.FunctionalExpertise, "JF_AHLI_PERTAMA")]
    public void Recognises_kind_and_rank(string name, string kind, string rank, string echelon, PositionKind isKind, string isRank) =>
        PositionRecognition.Of(name, kind, rank, echelon).ShouldBe((isKind, isRank));

    [Theory]
    [InlineData("Plt. Lurah Pisang", AppointmentKind.ActingVacancy, "Lurah Pisang")]
    [InlineData("PLH Camat Pauh", AppointmentKind.ActingAbsence, "Camat Pauh")]
    [InlineData("Pj. Sekretaris Daerah", AppointmentKind.ActingOfficial, "Sekretaris Daerah")]
    public void Recognises_acting_titles(string duty, AppointmentKind kind, string title) => TermPlan.ActingTitle(duty).ShouldBe((kind, title));

    [Fact]
    public void Takes_leading_a_school_for_no_acting_title() => TermPlan.ActingTitle("Kepala Sekolah SDN 4").ShouldBeNull();
}
