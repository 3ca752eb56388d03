using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Planning.Funding;
using Pamong.Planning.Plans;
using Pamong.Planning.Programmes;
using Pamong.Platform.Data;

namespace Pamong.Tests.Planning;

public class PlanningImportTests(PamongApp app)
{
    private const string Programmes = """
        PROGRAM 2027
        Kode Program;Nama Program;Bentuk;Penyelenggara;JP;Hari Meninggalkan Tugas;Biaya per Peserta;Biaya Tetap per Angkatan;Min. Peserta;Maks. Peserta;Kompetensi dan Level Dicapai;Jabatan Sasaran;Prasyarat;Daring
        PRG-1;Latsar;KL12;BPSDM;647;20;Rp 8.500.000;0;10;40;INT:2, PKB:2;CPNS;;Tidak
        PRG-2;E-learning Integritas;E-learning;LAN;20;0;0;0;1;500;INT:3;Semua;INT:2;Ya
        """;

    private const string Batches = """
        Kode Program;Angkatan;Tanggal Mulai;Tanggal Selesai;Tempat
        PRG-1;1;1 Maret 2027;28 Maret 2027;Kampus
        PRG-1;2;05-04-2027;02-05-2027;Kampus
        PRG-2;1;10-Agt-2027;10-Agt-2027;
        """;

    private const string Funds = """
        Kode Sumber Dana;Nama Sumber Dana;Jenis;Kode Unit;Pagu;Kode Rekening;Penggunaan;Unit yang Boleh
        SD-1;APBD;APBD pusat BKPSDM;;4.717.000.000,00;5.1.02.02.12.0001;Biaya peserta;Semua unit
        SD-2;APBD Dinas;APBD unit;1.1;Rp 85.000.000;;KL03;Dinas Pendidikan
        SD-3;Gratis;Gratis;;;;NKL03, NKL04;Semua unit pelayanan
        """;

    private const string Limits = """
        Kode Unit;Nama Unit;Maks. Tidak di Tempat per Minggu;Pagu Maksimum dari APBD Pusat;Minggu Tertutup
        1.1;Dinas Pendidikan;8;Rp 130.500.000;10, 11
        1;Pemerintah Kota;;;
        """;

    [Fact]
    public async Task Programmes_come_in_with_what_they_raise_and_for_whom()
    {
        var tenant = await app.NewCityAsync();
        (await tenant.ImportAsync("programmes", Programmes)).Counts.ShouldBe(new ImportCounts(2, 0, 0, 0, 0));
        await tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            var (latsar, course) = (await ProgrammeAsync(db, "PRG-1"), await ProgrammeAsync(db, "PRG-2"));
            (latsar.CostPerHead, latsar.DaysAway, latsar.MinSeats, latsar.MaxSeats).ShouldBe((8_500_000, 20, 10, 40));
            latsar.EligibleEmployments.ShouldBe([EmploymentKind.Cpns]);
            (await db.Set<ProgrammeRaise>().CountAsync(r => r.ProgrammeId == latsar.Id && r.Level == 2)).ShouldBe(2);
            (course.Form, course.Online).ShouldBe(("NKL03", true));
            course.Prerequisites.ShouldBe(["INT:2"]);
            (course.EligibleRanks.Count + course.EligibleKinds.Count + course.EligibleEmployments.Count).ShouldBe(0);
        });
    }

    [Fact]
    public async Task Funds_get_the_year_of_the_batches_and_keep_what_only_people_understand()
    {
        var tenant = await ReadyAsync();
        await tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            var funds = await db.Set<Fund>().ToDictionaryAsync(f => f.Code);
            funds.Values.ShouldAllBe(f => f.Year == 2027);
            (funds["SD-1"].Ceiling, funds["SD-1"].Kind, funds["SD-1"].Use, funds["SD-1"].Terms).ShouldBe((4_717_000_000, FundKind.CentralApbd, FundUse.PerHead, ""));
            funds["SD-2"].UnitId.ShouldNotBeNull();
            funds["SD-2"].UnitKinds.ShouldBe(["Dinas Pendidikan"]);
            funds["SD-3"].AllowedForms.ShouldBe(["NKL03", "NKL04"]);
            (funds["SD-3"].UnitKinds.Count, funds["SD-3"].Terms).ShouldBe((0, "Semua unit pelayanan"));
            var limit = await db.Set<UnitLimit>().SingleAsync(l => l.MaxAway != null);
            (limit.Year, limit.MaxAway, limit.CentralCap).ShouldBe((2027, 8, 130_500_000));
            limit.ClosedWeeks.ShouldBe([10, 11]);
        });
    }

    [Theory]
    [InlineData("programmes", Programmes)]
    [InlineData("batches", Batches)]
    [InlineData("funds", Funds)]
    [InlineData("unit-limits", Limits)]
    public async Task The_same_file_again_changes_nothing(string kind, string file)
    {
        var tenant = await ReadyAsync();
        var again = await tenant.ImportAsync(kind, file);
        again.Counts.WouldWrite.ShouldBeFalse();
        again.Counts.Unchanged.ShouldBe(kind == "unit-limits" || kind == "programmes" ? 2 : 3);
    }

    [Theory]
    [InlineData("programmes", Programmes, "INT:3;Semua", "INT:4; PKB:3;Semua")]
    [InlineData("batches", Batches, "28 Maret 2027;Kampus", "29 Maret 2027;Aula")]
    [InlineData("funds", Funds, "85.000.000", "90.000.000")]
    [InlineData("unit-limits", Limits, "10, 11", "49-52")]
    public async Task A_change_is_written_and_taken_back(string kind, string file, string old, string changed)
    {
        var tenant = await ReadyAsync();
        var report = await tenant.ImportAsync(kind, file.Replace(old, changed.Replace("; ", ", ", StringComparison.Ordinal), StringComparison.Ordinal));
        report.Counts.Changed.ShouldBe(1);
        report.State.ShouldBe(ImportState.Applied, report.Failure?.En);
        (await tenant.UndoAsync(report.ImportId)).State.ShouldBe(ImportState.Undone);
        (await tenant.ImportAsync(kind, file)).Counts.WouldWrite.ShouldBeFalse();
    }

    [Fact]
    public async Task An_import_of_programmes_cannot_be_undone_under_its_batches()
    {
        var tenant = await app.NewCityAsync();
        var programmes = await tenant.ImportAsync("programmes", Programmes);
        var batches = await tenant.ImportAsync("batches", Batches);
        (await tenant.UndoAsync(programmes.ImportId)).State.ShouldBe(ImportState.Applied);
        (await tenant.UndoAsync(batches.ImportId)).State.ShouldBe(ImportState.Undone);
        (await tenant.UndoAsync(programmes.ImportId)).State.ShouldBe(ImportState.Undone);
        (await tenant.InScopeAsync(services => services.GetRequiredService<PamongDb>().Set<ProgrammeRaise>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task An_import_of_batches_cannot_be_undone_under_a_plan()
    {
        var tenant = await app.NewCityAsync();
        await tenant.ImportAsync("programmes", Programmes);
        var batches = await tenant.ImportAsync("batches", Batches);
        await tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            var plan = new Plan { Year = 2027, Version = 1, Name = "Uji" };
            db.AddRange(plan, new PlanBatch { PlanId = plan.Id, BatchId = (await db.Set<Batch>().FirstAsync()).Id, FixedCost = 0 });
            await db.SaveChangesAsync();
        });
        var undone = await tenant.UndoAsync(batches.ImportId);
        undone.State.ShouldBe(ImportState.Applied);
        undone.Failure!.Value.En.ShouldContain("A plan uses this batch");
    }

    [Theory]
    [InlineData("programmes", Programmes, "INT:3;Semua", "XYZ:3;Semua", "XYZ")]
    [InlineData("programmes", Programmes, "INT:3;Semua", "INT:9;Semua", "INT:9")]
    [InlineData("programmes", Programmes, ";CPNS;", ";Kepala desa;", "Kepala desa")]
    [InlineData("programmes", Programmes, ";KL12;", ";KL99;", "KL99")]
    [InlineData("programmes", Programmes, ";10;40;", ";50;40;", "50")]
    [InlineData("programmes", Programmes, "Rp 8.500.000", "Rp 8.500.000,50", "whole rupiah")]
    [InlineData("programmes", Programmes, ";Ya", ";Kadang", "Ya (yes)")]
    [InlineData("programmes", Programmes, "PRG-2", "PRG-1", "row 3")]
    [InlineData("batches", Batches, "PRG-2;1", "PRG-9;1", "PRG-9")]
    [InlineData("batches", Batches, "PRG-2;1", ";1", "The cell is empty")]
    [InlineData("batches", Batches, "28 Maret 2027", "28 Februari 2027", "before the first")]
    [InlineData("batches", Batches, "PRG-1;2;05-04-2027", "PRG-1;1;05-04-2027", "row 2")]
    [InlineData("funds", Funds, "APBD unit;1.1", "APBD unit;9.9", "9.9")]
    [InlineData("funds", Funds, "APBD unit;1.1", "APBD unit;", "code of that unit")]
    [InlineData("funds", Funds, "APBD pusat BKPSDM", "Arisan", "Arisan")]
    [InlineData("funds", Funds, "Rp 85.000.000", "", "ceiling")]
    [InlineData("unit-limits", Limits, "10, 11", "60", "60")]
    [InlineData("unit-limits", Limits, "1.1;", "7.7;", "7.7")]
    public async Task A_row_that_cannot_be_taken_says_why_and_the_rest_come_in(string kind, string file, string old, string wrong, string says)
    {
        var tenant = kind == "programmes" ? await app.NewCityAsync() : await ReadyAsync(upTo: kind);
        var report = await tenant.ImportAsync(kind, file.Replace(old, wrong, StringComparison.Ordinal));
        report.Counts.Rejected.ShouldBe(1, Reasons(report));
        report.Problems.ShouldContain(p => p.Reason.En.Contains(says, StringComparison.Ordinal), Reasons(report));
        report.State.ShouldBe(ImportState.Applied);
    }

    private static Task<Programme> ProgrammeAsync(PamongDb db, string code) => db.Set<Programme>().SingleAsync(p => p.Code == code);

    private async Task<TestTenant> ReadyAsync(string upTo = "")
    {
        var tenant = await app.NewCityAsync();
        foreach (var (kind, file) in new[] { ("programmes", Programmes), ("batches", Batches), ("funds", Funds), ("unit-limits", Limits) })
        {
            if (kind == upTo) break;
            var report = await tenant.ImportAsync(kind, file);
            report.State.ShouldBe(ImportState.Applied, report.Failure?.En);
            report.Problems.ShouldBeEmpty();
        }

        return tenant;
    }

    private static string Reasons(ImportReport report) => string.Join(" | ", report.Problems.Select(p => p.Reason.En));
}
