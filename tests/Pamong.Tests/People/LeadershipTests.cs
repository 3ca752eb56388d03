using Pamong.People.Leading;

namespace Pamong.Tests.People;

public class LeadershipTests
{
    private static readonly Guid City = Guid.CreateVersion7(), Office = Guid.CreateVersion7(), Division = Guid.CreateVersion7(), Empty = Guid.CreateVersion7();
    private static readonly Guid HeadOfOffice = Guid.CreateVersion7(), HeadOfDivision = Guid.CreateVersion7();

    private static readonly LedUnit[] Units =
    [
        new(City, null, "Pemerintah Kota", null, null), new(Office, City, "Dinas Pendidikan", HeadOfOffice, null),
        new(Division, Office, "Bidang SD", HeadOfDivision, null), new(Empty, Division, "Seksi Kurikulum", null, null),
    ];

    private readonly LedPerson chief = Person(Office, HeadOfOffice, "Kepala Dinas", managerial: true, place: 2);
    private readonly LedPerson middle = Person(Division, HeadOfDivision, "Kepala Bidang", managerial: true, place: 3);
    private readonly LedPerson clerk = Person(Empty, null, "Pengadministrasi");

    [Fact]
    public void A_member_reports_to_the_head_of_the_nearest_unit_with_one() =>
        Of(chief, middle, clerk).SuperiorOf(clerk).ShouldBe(middle.Id);

    [Fact]
    public void A_head_reports_to_the_head_of_the_unit_above() =>
        Of(chief, middle, clerk).SuperiorOf(middle).ShouldBe(chief.Id);

    [Fact]
    public void The_head_of_all_reports_to_nobody() => Of(chief, middle, clerk).SuperiorOf(chief).ShouldBeNull();

    [Fact]
    public void A_superior_set_by_name_wins() =>
        Of(chief, middle, clerk).SuperiorOf(clerk with { SetSuperiorId = chief.Id }).ShouldBe(chief.Id);

    [Fact]
    public void A_vacant_head_is_passed_over_for_the_unit_above() => Of(chief, clerk).SuperiorOf(clerk).ShouldBe(chief.Id);

    [Fact]
    public void Whoever_acts_for_a_vacant_head_leads() =>
        new Leadership(Units, [chief, clerk], [new ActingHead(Division, clerk.Id)]).Heads[Division].ShouldBe(clerk.Id);

    [Fact]
    public void A_teacher_with_the_extra_duty_heads_the_school()
    {
        var teacher = Person(Empty, null, "Guru Ahli Madya") with { ExtraDuty = "Kepala Sekolah SD Negeri 4" };
        Of(chief, middle, clerk, teacher).SuperiorOf(clerk).ShouldBe(teacher.Id);
    }

    [Fact]
    public void The_regional_secretary_leads_the_heads_of_agencies()
    {
        var secretariat = Guid.CreateVersion7();
        var secretary = Person(secretariat, null, "Sekretaris Daerah", managerial: true, place: 2);
        var leadership = new Leadership([.. Units, new LedUnit(secretariat, City, "Sekretariat Daerah", null, null)], [chief, secretary], []);
        leadership.SuperiorOf(chief).ShouldBe(secretary.Id);
        leadership.SuperiorOf(secretary).ShouldBeNull();
    }

    [Fact]
    public void Paths_list_the_codes_from_the_top()
    {
        var (a, b, c) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var paths = UnitPaths.Of([(c, "1.2.3", b), (a, "1", null), (b, "1.2", a)]);
        paths[c].ShouldBe("1/1.2/1.2.3/");
    }

    private static Leadership Of(params LedPerson[] people) => new(Units, people, []);

    private static LedPerson Person(Guid unit, Guid? position, string name, bool managerial = false, int place = 13) =>
        new(Guid.CreateVersion7(), unit, position, name, managerial, place, 0, "", "", null);
}
