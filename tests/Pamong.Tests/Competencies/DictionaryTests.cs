using Pamong.Competencies;
using Pamong.Competencies.Contract;
using Pamong.Competencies.Dictionary;
using Pamong.Competencies.Founding;
using Pamong.Competencies.Importing;
using Pamong.Competencies.Requiring;

namespace Pamong.Tests.Competencies;

public class NationalFrameworkTests
{
    [Fact]
    public void Has_eight_managerial_one_socio_cultural_and_four_digital_competencies()
    {
        var all = NationalFramework.Read();

        all.Count(c => c.Group == CompetencyGroup.Managerial).ShouldBe(8);
        all.Count(c => c.Group == CompetencyGroup.SocioCultural).ShouldBe(1);
        all.Count(c => c.Group == CompetencyGroup.Digital).ShouldBe(4);
    }

    [Fact]
    public void Words_every_level_by_knowledge_skill_and_attitude_in_both_languages()
    {
        foreach (var competency in NationalFramework.Read())
        {
            competency.Levels.Select(l => l.Level).ShouldBe([1, 2, 3, 4, 5]);
            foreach (var level in competency.Levels)
                foreach (var (head, phrases) in level.Heads)
                {
                    phrases.ShouldNotBeEmpty($"{competency.Code} {level.Level} {head.En}");
                    phrases.ShouldAllBe(p => p.Id != "" && p.En != "");
                }
        }
    }
}

public class RankDefaultsTests
{
    [Theory]
    [InlineData("JPT_MADYA", 5)]
    [InlineData("JPT_PRATAMA", 4)]
    [InlineData("JF_AHLI_MUDA", 3)]
    [InlineData("PENGAWAS", 2)]
    [InlineData("PELAKSANA", 1)]
    public void Gives_the_level_of_the_rank_for_nine_competencies(string rank, int level)
    {
        RankDefaults.Of(rank)!.Value.Level.ShouldBe(level);
        RankDefaults.Of(rank)!.Value.Codes.Count.ShouldBe(9);
    }

    [Fact]
    public void Gives_nothing_for_an_unknown_rank() => RankDefaults.Of("").ShouldBeNull();
}

public class NearDuplicatesTests
{
    [Theory]
    [InlineData("Pengelolaan Arsip Dinas", "Mengelola Arsip Dinas")]
    [InlineData("Pengelolaan Administrasi Kependudukan", "Administrasi Kependudukan")]
    [InlineData("Gizi Masyarkat", "Gizi Masyarakat")]
    [InlineData("Adminstrasi Kependudukan", "Pengelolaan Administrasi Kependudukan")]
    [InlineData("Kegawat Daruratan", "Kegawatdaruratan")]
    [InlineData("Kerja Smaa", "Kerja Sama")]
    [InlineData("Keamnaan Digtal", "Keamanan Digital")]
    public void Warns_of_names_that_say_the_same(string one, string other) =>
        NearDuplicates.Likeness(one, other).ShouldBeGreaterThanOrEqualTo(NearDuplicates.Threshold);

    [Theory]
    [InlineData("Pengelolaan Arsip Dinas", "Pengelolaan Keuangan Daerah")]
    [InlineData("Komunikasi", "Kerja Sama")]
    [InlineData("Tata Usaha", "Data Usaha")]
    [InlineData("Komunikasi Publik", "Komunikasi")]
    [InlineData("Analisis Kebijakan", "Asuhan Kebidanan")]
    public void Keeps_apart_names_that_share_only_a_common_word(string one, string other) =>
        NearDuplicates.Likeness(one, other).ShouldBeLessThan(NearDuplicates.Threshold);
}

public class VersionNameTests
{
    [Theory]
    [InlineData("Impor kamus", "Impor kamus, 12 kompetensi", "Import of the dictionary, 12 competencies")]
    [InlineData("Import of the dictionary", "Impor kamus, 12 kompetensi", "Import of the dictionary, 12 competencies")]
    [InlineData("", "Rumusan baru, 12 kompetensi", "New wordings, 12 competencies")]
    [InlineData("Gizi Masyarakat", "Rumusan baru, 12 kompetensi", "New wordings, 12 competencies")]
    [InlineData("Kerangka nasional", "Kerangka nasional", "National framework")]
    public void Says_what_nobody_titled_in_the_readers_language(string title, string id, string en)
    {
        var name = VersionName.Of(title, ["Gizi Masyarakat"], 12);

        (name.Words.Id, name.Words.En, name.Typed).ShouldBe((id, en, false));
    }

    [Fact]
    public void Leaves_the_agencys_own_title_alone() =>
        VersionName.Of("Perwali 12/2026", ["Gizi Masyarakat"], 3).ShouldBe(new VersionName(new("Perwali 12/2026", "Perwali 12/2026"), true));
}

public class ComparisonTests
{
    private static readonly LevelWording Level = new(3, new Phrase("Ringkasan"), [], [new Phrase("Memeriksa")], []);
    private static readonly WordingContent Before = new("Arsip", "", "", "", [Level]);

    [Fact]
    public void Finds_nothing_between_a_wording_and_itself() => Comparison.Between(Before, Before).ShouldBeEmpty();

    [Fact]
    public void Names_what_came_and_what_went_with_its_place()
    {
        var after = Before with { NameId = "Kearsipan", Levels = [Level with { Skill = [new Phrase("Menata")] }] };

        var differences = Comparison.Between(Before, after);

        differences.Select(d => (d.Where.Id, d.Before, d.After)).ShouldBe(
        [
            ("Nama (Indonesia)", "Arsip", "Kearsipan"),
            ("Level 3, keterampilan", "Memeriksa", ""),
            ("Level 3, keterampilan", "", "Menata"),
        ]);
    }
}

public class FileWordsTests
{
    [Theory]
    [InlineData("Assessment Center", AssessmentSource.AssessmentCentre)]
    [InlineData("ASESMEN", AssessmentSource.AssessmentCentre)]
    [InlineData("Penilaian Atasan", AssessmentSource.Superior)]
    [InlineData("Penilaian Diri", AssessmentSource.Self)]
    [InlineData("Uji kompetensi", AssessmentSource.Test)]
    [InlineData("Tes", AssessmentSource.Test)]
    [InlineData("Sertifikat", AssessmentSource.Certificate)]
    [InlineData("Rekan sejawat", AssessmentSource.Peers)]
    public void Recognises_sources_as_agencies_write_them(string text, AssessmentSource source) => FileWords.Source(text).ShouldBe(source);

    [Fact]
    public void Does_not_guess_a_source() => FileWords.Source("Lain-lain").ShouldBeNull();

    [Theory]
    [InlineData("Ya", true)]
    [InlineData("TIDAK", false)]
    [InlineData("", false)]
    public void Reads_yes_and_no(string text, bool yes) => FileWords.YesNo(text).ShouldBe(yes);

    [Fact]
    public void Reads_indicators_back_as_they_were_written()
    {
        var level = NationalFramework.Read()[0].Levels[2];

        var read = IndicatorText.Read(IndicatorText.Write(level), level);

        read.Knowledge.ShouldBe(level.Knowledge);
        read.Skill.ShouldBe(level.Skill);
        read.Attitude.ShouldBe(level.Attitude);
    }
}
