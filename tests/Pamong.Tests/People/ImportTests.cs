using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.People;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;

namespace Pamong.Tests.People;

public class ImportTests(PamongApp app)
{
    private const string Units = """
        DAFTAR UNIT KERJA
        KODE_UNIT;NAMA_UNIT;KODE_INDUK;JENIS;KODE_JABATAN_KEPALA
        1.1.1;Bidang SD;1.1;bidang;KB
        1;Pemerintah Kota;;pemerintah kota;
        1.1;Dinas Pendidikan;1;dinas;KD
        1.2;Dinas Kesehatan;1;dinas;KD
        """;

    private const string Positions = """
        KODE_JABATAN;NAMA_JABATAN;JENIS_JABATAN;ESELON
        KD;Kepala Dinas;struktural;II.b
        KB;Kepala Bidang;struktural;III.b
        AN;Analis Kebijakan Ahli Muda;;
        """;

    private const string People = """
        Keadaan November 2026
        NIP;NAMA;TGL LAHIR;STATUS;GOL;KODE_JABATAN;TMT_JABATAN;KODE_UNIT;NIP_ATASAN
        199002142015032001;SITI RAHMAWATI, S.E;14 Februari 1990;PNS;III/c;AN;1 Maret 2024;1.1.1;'198001012005011001
        '198001012005011001;BUDI SANTOSO;1-1-1980;PNS;IV a;KB;;1.1.1;
        19750505 200001 1 002;DRS. ANDI;05/05/1975;PNS;IVb;KD;;1.1;
        """;

    [Fact]
    public async Task Superiors_come_from_later_rows_and_from_the_tree()
    {
        var tenant = await CityAsync();
        var report = await RunAsync(tenant, "employees", People);
        report.State.ShouldBe(ImportState.Applied);
        report.Counts.ShouldBe(new ImportCounts(3, 0, 0, 0, 0));
        await tenant.InScopeAsync(async services =>
        {
            var people = await services.GetRequiredService<PamongDb>().Set<Employee>().ToDictionaryAsync(e => e.Nip);
            var (siti, budi, andi) = (people["199002142015032001"], people["198001012005011001"], people["197505052000011002"]);
            siti.Name.ShouldBe("Siti Rahmawati, S.E.");
            siti.SuperiorId.ShouldBe(budi.Id);
            siti.SuperiorIsSet.ShouldBeTrue();
            budi.SuperiorId.ShouldBe(andi.Id);
            budi.Grade.ShouldBe("IV/a");
            andi.SuperiorId.ShouldBeNull();
        });
    }

    [Theory]
    [InlineData("units", Units)]
    [InlineData("positions", Positions)]
    [InlineData("employees", People)]
    public async Task The_same_file_again_changes_nothing(string kind, string file)
    {
        var tenant = await CityAsync();
        if (kind == "employees") await RunAsync(tenant, kind, file);
        var trail = await TrailAsync(tenant);
        var again = await RunAsync(tenant, kind, file);
        again.Counts.WouldWrite.ShouldBeFalse();
        again.Counts.Unchanged.ShouldBe(kind == "units" ? 4 : 3);
        again.State.ShouldBe(ImportState.Previewed);
        (await TrailAsync(tenant)).ShouldBe(trail);
    }

    [Fact]
    public async Task Someone_who_moved_is_changed_and_keeps_their_history()
    {
        var tenant = await CityAsync();
        await RunAsync(tenant, "employees", People);
        var report = await RunAsync(tenant, "employees", People.Replace("1 Maret 2024;1.1.1", "1 Oktober 2026;1.2", StringComparison.Ordinal));
        report.Counts.ShouldBe(new ImportCounts(0, 1, 2, 0, 0));
        await tenant.InScopeAsync(async services =>
        {
            var terms = await services.GetRequiredService<PamongDb>().Set<Term>()
                .Where(t => services.GetRequiredService<PamongDb>().Set<Employee>().Any(e => e.Id == t.EmployeeId && e.Nip == "199002142015032001"))
                .OrderBy(t => t.From).ToListAsync();
            terms.Select(t => (t.From, t.To)).ShouldBe([(new(2024, 3, 1), new DateOnly(2026, 9, 30)), (new(2026, 10, 1), null)]);
        });
    }

    [Fact]
    public async Task Undo_brings_back_what_was_before()
    {
        var tenant = await CityAsync();
        await RunAsync(tenant, "employees", People);
        var before = await SnapshotAsync(tenant);
        var moved = await RunAsync(tenant, "employees", People.Replace("1 Maret 2024;1.1.1", "1 Oktober 2026;1.2", StringComparison.Ordinal)
            + "\n199103152016031005;Orang Baru;;PNS;;AN;;1.2;");
        moved.Counts.ShouldBe(new ImportCounts(1, 1, 2, 0, 0));
        var undone = await tenant.InScopeAsync(s => s.GetRequiredService<ImportRunner>().UndoAsync(moved.ImportId, CancellationToken.None));
        undone.Ok(out var report, out _).ShouldBeTrue();
        report!.State.ShouldBe(ImportState.Undone);
        (await SnapshotAsync(tenant)).ShouldBe(before);
    }

    [Fact]
    public async Task Undo_is_refused_when_later_changes_stand_on_it()
    {
        var tenant = await CityAsync();
        var first = await RunAsync(tenant, "employees", People);
        await RunAsync(tenant, "employees", People.Replace("III/c", "III/d", StringComparison.Ordinal));
        var undone = await tenant.InScopeAsync(s => s.GetRequiredService<ImportRunner>().UndoAsync(first.ImportId, CancellationToken.None));
        undone.Ok(out var report, out _).ShouldBeTrue();
        report!.State.ShouldBe(ImportState.Applied);
        report.Failure!.Value.Id.ShouldContain("Siti Rahmawati");
    }

    [Fact]
    public async Task Refused_rows_say_sheet_row_column_and_reason()
    {
        var tenant = await CityAsync();
        var report = await RunAsync(tenant, "employees", People
            + "\n1,98503E+17;Rusak;;PNS;;AN;;1.2;\n19910315201603100;Kurang;;PNS;;AN;;1.2;\n199103152016031005;Tanpa Unit;;PNS;;AN;;9.9;"
            + "\n199002142015032001;Ganda;;PNS;;AN;;1.2;\n199103152016031006;Atasan Sendiri;;PNS;;AN;;1.2;199103152016031006");
        report.State.ShouldBe(ImportState.Applied);
        report.Counts.ShouldBe(new ImportCounts(3, 0, 0, 0, 5));
        report.Problems.Select(p => (p.Row, p.Column)).ShouldBe([(6, "A"), (7, "A"), (8, "H"), (9, "A"), (10, "I")]);
    }

    [Fact]
    public async Task Who_is_not_in_the_file_left_only_when_that_is_wanted()
    {
        var tenant = await CityAsync();
        await RunAsync(tenant, "employees", People);
        var shorter = string.Join('\n', People.Split('\n').Take(4));
        (await RunAsync(tenant, "employees", shorter)).Counts.ShouldBe(new ImportCounts(0, 0, 2, 1, 0));
        (await CountAsync(tenant)).ShouldBe(3);
        (await RunAsync(tenant, "employees", shorter, withLeft: true)).State.ShouldBe(ImportState.Applied);
        (await CountAsync(tenant)).ShouldBe(2);
    }

    [Fact]
    public async Task Another_agency_sees_nothing_of_it()
    {
        var tenant = await CityAsync();
        await RunAsync(tenant, "employees", People);
        (await CountAsync(await app.NewTenantAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Headers_that_are_not_understood_ask_for_a_mapping()
    {
        var tenant = await CityAsync();
        var report = await RunAsync(tenant, "employees", "Apa;Siapa\n199002142015032001;Siti\n");
        report.State.ShouldBe(ImportState.Mapping);
        report.Failure.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_mapping_once_made_is_remembered_for_the_next_file()
    {
        var tenant = await CityAsync();
        const string file = "Kolom X;Kolom Y;Kolom Z\n199002142015032001;Siti;1.1\n";
        var asked = await RunAsync(tenant, "employees", file);
        asked.State.ShouldBe(ImportState.Mapping);
        await tenant.InScopeAsync(async services =>
        {
            var fields = new Dictionary<int, string> { [0] = "nip", [1] = "name", [2] = "unitCode" };
            var mapped = await services.GetRequiredService<Pamong.People.Importing.ImportDeeds>()
                .MapAsync(asked.ImportId, "employees", 0, fields, CancellationToken.None);
            mapped.Ok(out _, out var refusal).ShouldBeTrue(refusal?.Message.En);
        });
        (await RunAsync(tenant, "employees", file)).Counts.ShouldBe(new ImportCounts(1, 0, 0, 0, 0));
    }

    [Theory]
    [InlineData("gaji.pdf", "%PDF-1.7 …", "PDF")]
    [InlineData("pegawai.xlsx", "NIP;NAMA", "teks biasa")]
    [InlineData("kosong.csv", "", "kosong")]
    public async Task A_file_that_is_no_table_is_refused_at_once_by_its_content(string name, string content, string said)
    {
        var tenant = await app.NewTenantAsync();
        await tenant.InScopeAsync(async services =>
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
            var result = await services.GetRequiredService<Pamong.People.Importing.ImportDeeds>().UploadAsync("employees", stream, name, default);
            result.Ok(out _, out var refusal).ShouldBeFalse();
            refusal!.Message.Id.ShouldContain(said);
            refusal.Field.ShouldBe("Berkas");
        });
    }

    [Fact]
    public async Task A_unit_above_itself_is_refused()
    {
        var tenant = await app.NewTenantAsync();
        var report = await RunAsync(tenant, "units", "Kode Unit;Nama Unit;Kode Induk\n1;A;2\n2;B;1\n3;C;\n4;D;9\n");
        report.Counts.ShouldBe(new ImportCounts(1, 0, 0, 0, 3));
    }

    private async Task<TestTenant> CityAsync()
    {
        var tenant = await app.NewTenantAsync();
        (await RunAsync(tenant, "units", Units)).State.ShouldBe(ImportState.Applied);
        (await RunAsync(tenant, "positions", Positions)).State.ShouldBe(ImportState.Applied);
        return tenant;
    }

    private static Task<ImportReport> RunAsync(TestTenant tenant, string kind, string text, bool withLeft = false) =>
        tenant.InScopeAsync(async services =>
        {
            using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
            var result = await services.GetRequiredService<ImportRunner>().RunAsync(kind, content, kind + ".csv", CancellationToken.None, withLeft);
            result.Ok(out var report, out var refusal).ShouldBeTrue(refusal?.Message.En);
            return report!;
        });

    private static Task<int> CountAsync(TestTenant tenant) =>
        tenant.InScopeAsync(services => services.GetRequiredService<IPeople>().All().CountAsync());

    private static Task<long> TrailAsync(TestTenant tenant) => tenant.InScopeAsync(services => services.GetRequiredService<PamongDb>()
        .Set<Pamong.Platform.Trail.TrailEntry>().LongCountAsync(t => t.ObjectKind != "Import"));

    private static Task<string> SnapshotAsync(TestTenant tenant) => tenant.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<PamongDb>();
        var people = await db.Set<Employee>().AsNoTracking().OrderBy(e => e.Nip).ToListAsync();
        var terms = await db.Set<Term>().AsNoTracking().OrderBy(t => t.Id).ToListAsync();
        return System.Text.Json.JsonSerializer.Serialize(new { people, terms });
    });
}
