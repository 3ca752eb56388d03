using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Funding;
using Pamong.Planning.Importing;
using Pamong.Planning.Programmes;

namespace Pamong.Tests.Planning;

public class PlanningWordsTests
{
    private static readonly HashSet<string> Codes = ["INT", "MPR", "TEK-KEU"];

    [Theory]
    [InlineData("INT:4; MPR:3", "INT:4; MPR:3")]
    [InlineData("mpr : 3;int=4", "INT:4; MPR:3")]
    [InlineData("TEK-KEU level 2", "TEK-KEU:2")]
    [InlineData("INT (4), MPR 3", "INT:4; MPR:3")]
    [InlineData("", "")]
    public void Reads_competencies_with_levels_as_offices_write_them(string typed, string read)
    {
        var levels = CompetencyLevels.Read(RowReading.Parts(typed, commas: true), Codes, out var unknown, out var unreadable);
        RowReading.Join(levels.Select(l => l.ToString())).ShouldBe(read);
        unknown.ShouldBeEmpty();
        unreadable.ShouldBeEmpty();
    }

    [Fact]
    public void Tells_unknown_codes_from_what_cannot_be_read()
    {
        CompetencyLevels.Read(["XYZ:2", "INT", "INT:6", "INT:0", "MPR:2", "MPR:3"], Codes, out var unknown, out var unreadable).Count.ShouldBe(1);
        unknown.ShouldBe(["XYZ"]);
        unreadable.ShouldBe(["INT", "INT:6", "INT:0", "MPR:3"]);
    }

    [Theory]
    [InlineData("Semua", "", "", "")]
    [InlineData("PENGAWAS; JF_AHLI_PERTAMA", "", "PENGAWAS; JF_AHLI_PERTAMA", "")]
    [InlineData("ahli muda; Pengawas", "", "PENGAWAS; JF_AHLI_MUDA", "")]
    [InlineData("CPNS", "", "", "Cpns")]
    [InlineData("Fungsional", "FunctionalExpertise; FunctionalSkill", "", "")]
    [InlineData("Struktural", "Managerial", "", "")]
    [InlineData("Pelaksana", "", "PELAKSANA", "")]
    [InlineData("Fungsional keterampilan; PELAKSANA", "", "JF_PENYELIA; JF_MAHIR; JF_TERAMPIL; JF_PEMULA; PELAKSANA", "")]
    public void Reads_who_may_attend(string typed, string kinds, string ranks, string employments)
    {
        var eligible = Eligibility.Read(RowReading.Parts(typed), out var unknown);
        unknown.ShouldBeEmpty();
        RowReading.Join(eligible.Kinds.Select(k => k.ToString())).ShouldBe(kinds);
        RowReading.Join(eligible.Ranks).ShouldBe(ranks);
        RowReading.Join(eligible.Employments.Select(e => e.ToString())).ShouldBe(employments);
    }

    [Fact]
    public void Says_which_word_names_nobody()
    {
        Eligibility.Read(["Kepala desa", "CPNS"], out var unknown).Employments.ShouldBe([EmploymentKind.Cpns]);
        unknown.ShouldBe(["Kepala desa"]);
    }

    [Fact]
    public void Writes_who_may_attend_so_that_it_is_read_again()
    {
        var all = new Eligibility([PositionKind.FunctionalExpertise], [], [EmploymentKind.Pppk, EmploymentKind.PppkPartTime]);
        var again = Eligibility.Read(all.Words(), out _);
        again.Kinds.ShouldBe(all.Kinds);
        again.Employments.ShouldBe(all.Employments);
        new Eligibility([], [], []).Words().ShouldBe(["Semua"]);
    }

    [Theory]
    [InlineData("APBD pusat BKPSDM", 1)]
    [InlineData("APBD unit", 2)]
    [InlineData("Swasta", 3)]
    [InlineData("Donor internasional", 4)]
    [InlineData("Mitra in natura", 5)]
    [InlineData("GRATIS", 6)]
    [InlineData("APBD OPD", 2)]
    [InlineData("Hibah luar negeri", 4)]
    [InlineData("TJSL / CSR", 3)]
    public void Recognises_the_kind_of_a_fund(string typed, int kind) => FundWords.KindOf(typed).ShouldBe((FundKind)kind);

    [Fact]
    public void Does_not_guess_at_an_unknown_kind() => FundWords.KindOf("Arisan").ShouldBeNull();

    [Fact]
    public void Every_kind_of_fund_is_recognised_by_its_name_in_both_languages()
    {
        foreach (var kind in Enum.GetValues<FundKind>())
        {
            FundWords.KindOf(kind.Name().Id).ShouldBe(kind);
            FundWords.KindOf(kind.Name().En).ShouldBe(kind);
        }
    }

    [Fact]
    public void Parts_allowed_uses_into_forms_and_terms()
    {
        var (forms, programmes, use, terms) = FundWords.Uses(["NKL04", "Biaya peserta", "kl01", "KL99", "PRG-7"], new HashSet<string> { "PRG-7" });
        forms.ShouldBe(["KL01", "NKL04"]);
        programmes.ShouldBe(["PRG-7"]);
        use.ShouldBe(FundUse.PerHead);
        terms.ShouldBe(["KL99"]);
    }

    [Theory]
    [InlineData("10; 11", "10; 11")]
    [InlineData("49-52, 1", "1; 49; 50; 51; 52")]
    [InlineData("33", "33")]
    [InlineData("", "")]
    public void Reads_closed_weeks(string typed, string weeks)
    {
        UnitLimitContent.Weeks(UnitLimitContent.ReadWeeks(typed, out var unreadable)).ShouldBe(weeks);
        unreadable.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("0")]
    [InlineData("54")]
    [InlineData("12-10")]
    [InlineData("Maret")]
    public void Refuses_what_is_no_week(string typed)
    {
        UnitLimitContent.ReadWeeks(typed, out var unreadable);
        unreadable.ShouldBe([typed]);
    }

    [Theory]
    [InlineData("Sumber Dana 2027", 2027)]
    [InlineData("Dana TA.2028", 2028)]
    [InlineData("Sumber Dana", null)]
    [InlineData("Rekening 520275", null)]
    public void Finds_a_year_in_a_name(string name, int? year) => PlanningYear.In(name).ShouldBe(year);

    [Fact]
    public void Knows_every_form_by_code_in_both_languages()
    {
        LearningForms.All.Count.ShouldBe(27);
        LearningForms.Find("nkl04")!.Name.Id.ShouldBe("Pelatihan Jarak Jauh");
        LearningForms.Find("KL01")!.Track.ShouldBe(LearningTrack.Classical);
        LearningForms.Find("KL99").ShouldBeNull();
        LearningForms.All.ShouldAllBe(f => f.Name.Id.Length > 0 && f.Name.En.Length > 0);
    }

    [Fact]
    public void The_least_seats_may_equal_the_most_but_not_exceed_them()
    {
        Content(5, 5).Fault().ShouldBeNull();
        Content(6, 5).Fault()!.Code.ShouldBe("planning.seats-cross");
    }

    [Fact]
    public void A_programme_that_nobody_could_attend_is_refused() =>
        (Content(1, 5) with { Kinds = "Implementing", Ranks = "PENGAWAS" }).Fault()!.Code.ShouldBe("planning.nobody-eligible");

    [Fact]
    public void A_batch_may_last_one_day_but_not_end_before_it_begins()
    {
        var day = new DateOnly(2027, 3, 1);
        new BatchContent("P", 1, day, day, "").Fault().ShouldBeNull();
        new BatchContent("P", 1, day, day.AddDays(-1), "").Fault()!.Code.ShouldBe("planning.batch-days-cross");
    }

    [Fact]
    public void A_units_own_budget_needs_its_unit()
    {
        var fund = new FundContent("SD", 2027, "Dana", FundKind.UnitApbd, 0, "", "", "", "", "");
        fund.Fault()!.Code.ShouldBe("planning.fund-unit-needed");
        (fund with { Unit = "1.05" }).Fault().ShouldBeNull();
        (fund with { Kind = FundKind.Free, Forms = "KL77" }).Fault()!.Code.ShouldBe("planning.fund-unknown-form");
    }

    private static ProgrammeContent Content(int least, int most) =>
        new("P", "Program", "KL03", "", 20, 3, 0, 0, least, most, false, "", "", "", "", "", false);
}
