using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.People;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.People.Employees;
using Pamong.People.Leading;
using Pamong.People.Moving;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;
using Pamong.Platform.Trail;
using Pamong.Tests.Planning;

namespace Pamong.Tests.People;

/// <summary>A move that is recorded before its day counts from that day on.</summary>
public class ComingMoveTests(PamongApp app)
{
    private const string Siti = "199002142015032001", Budi = "198001012005011001", Andi = "197505052000011002", Dewi = "198806062012012003";
    private const string Units = "Kode Unit;Nama Unit;Kode Induk;Kode Jabatan Kepala\n1;Pemerintah Kota;;\n1.1;Dinas Pendidikan;1;KD\n1.2;Dinas Kesehatan;1;KD\n";
    private const string Positions = "Kode Jabatan;Nama Jabatan;Jenis;Eselon\nKD;Kepala Dinas;struktural;II.b\nAN;Analis Kebijakan Ahli Muda;;\nPR;Perencana Ahli Muda;;\n";
    private const string Head = "NIP;Nama;Kode Jabatan;Kode Unit;TMT Jabatan;NIP Atasan\n";
    private const string Rest = $"{Budi};Budi;KD;1.1;;\n{Andi};Andi;KD;1.2;;\n{Dewi};Dewi;AN;1.2;;\n";

    private static readonly DateOnly Day = DateOnly.FromDateTime(DateTime.UnixEpoch.AddDays(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 86_400)).AddDays(40);

    [Fact]
    public async Task Nothing_counts_differently_until_midnight_of_the_agency_and_all_from_then_on()
    {
        var tenant = await CityAsync();
        using var client = await tenant.SignInAsync(Role.TrainingManager);
        await PlanAsync(client, tenant, Siti, "1.2", "PR", Day);
        var (before, after) = (await PlaceAsync(tenant, Siti), ("1.2", "PR", "Andi", (DateOnly?)Day));
        before.ShouldBe(("1.1", "AN", "Budi", new DateOnly(2024, 3, 1)));

        await ClockAsync(tenant, Midnight(Day).AddSeconds(-1));
        (await PlaceAsync(tenant, Siti)).ShouldBe(before);
        await ClockAsync(tenant, Midnight(Day));
        await ClockAsync(tenant, Midnight(Day).AddHours(1));

        (await PlaceAsync(tenant, Siti)).ShouldBe(after);
        await tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            var id = await db.Set<Employee>().Where(e => e.Nip == Siti).Select(e => e.Id).SingleAsync();
            (await db.Set<Term>().Where(t => t.EmployeeId == id).OrderBy(t => t.From).Select(t => t.To).ToListAsync()).ShouldBe([Day.AddDays(-1), null]);
            (await db.Set<ComingMove>().AnyAsync()).ShouldBeFalse();
            (await db.Set<TrailEntry>().Where(t => t.ObjectKind == nameof(ComingMove)).OrderBy(t => t.Sequence).Select(t => t.Action).ToListAsync())
                .ShouldBe(["added", "removed", "took-effect"]);
            (await db.Set<TrailEntry>().CountAsync(t => t.ObjectId == id && t.Action == "changed" && t.Origin == "clock")).ShouldBe(1);
        });
    }

    [Theory]
    [InlineData("id", "Pindah mulai", "Batalkan perpindahan ini")]
    [InlineData("en", "Moves on", "Cancel this move")]
    public async Task The_profile_shows_it_and_it_can_be_cancelled_before_its_day(string language, string says, string cancel)
    {
        var tenant = await CityAsync();
        using var client = await tenant.SignInAsync(Role.TrainingManager);
        using var self = await tenant.SignInAsync(null, personId: await IdAsync(tenant, Siti));
        await PlanAsync(client, tenant, Siti, "1.2", "PR", Day);
        foreach (var reader in new[] { client, self }) await reader.GetAsync("/bahasa/" + language);

        var own = await self.GetStringAsync("/pegawai/" + Siti);
        own.ShouldContain(says);
        own.ShouldNotContain(cancel);
        var page = await client.GetStringAsync("/pegawai/" + Siti);
        page.ShouldContain(cancel);
        var move = await tenant.InScopeAsync(s => s.GetRequiredService<PamongDb>().Set<ComingMove>().Select(m => m.Id).SingleAsync());
        var address = $"/pegawai/{await IdAsync(tenant, Siti)}/mutasi?handler=Batal";
        (await PostAsync(client, address, page, ("move", move.ToString()))).ShouldBe(HttpStatusCode.Redirect);
        (await PostAsync(client, address, page, ("move", move.ToString()))).ShouldBe(HttpStatusCode.NotFound);

        (await client.GetStringAsync("/pegawai/" + Siti)).ShouldNotContain(cancel);
        await ClockAsync(tenant, Midnight(Day));
        (await PlaceAsync(tenant, Siti)).Unit.ShouldBe("1.1");
    }

    [Fact]
    public async Task A_second_move_of_that_day_and_one_to_the_same_place_are_refused()
    {
        var tenant = await CityAsync();
        (await HandleAsync(tenant, Siti, "1.1", "AN", Day)).ShouldBe("people.same-place");
        (await HandleAsync(tenant, Siti, "1.2", "PR", Day)).ShouldBeNull();
        (await HandleAsync(tenant, Siti, "1.1", "PR", Day)).ShouldBe("people.moves-that-day");
        (await HandleAsync(tenant, Siti, "1.2", "PR", Day.AddDays(9))).ShouldBe("people.same-place");
        (await HandleAsync(tenant, Siti, "1.1", "AN", Day.AddDays(9))).ShouldBeNull();

        await ClockAsync(tenant, Midnight(Day.AddDays(20)));

        (await PlaceAsync(tenant, Siti)).ShouldBe(("1.1", "AN", "Budi", Day.AddDays(9)));
    }

    [Fact]
    public async Task It_lapses_when_the_person_stands_there_already_and_goes_when_they_leave()
    {
        var tenant = await CityAsync();
        (await HandleAsync(tenant, Siti, "1.2", "PR", Day)).ShouldBeNull();
        (await HandleAsync(tenant, Dewi, "1.1", "PR", Day)).ShouldBeNull();
        (await HandleAsync(tenant, Siti, "1.2", "PR", Day.AddDays(-40))).ShouldBeNull();
        var dewi = await IdAsync(tenant, Dewi);
        await tenant.InScopeAsync(async s => (await s.GetRequiredService<LeaveAgencyHandler>().HandleAsync(dewi, new() { On = Day.AddDays(-40) }, default)).Ok(out _, out _).ShouldBeTrue());

        await ClockAsync(tenant, Midnight(Day));

        (await tenant.InScopeAsync(s => s.GetRequiredService<PamongDb>().Set<TrailEntry>().CountAsync(t => t.Action == "lapsed"))).ShouldBe(1);
        (await PlaceAsync(tenant, Siti)).Since.ShouldBe(Day.AddDays(-40));
        (await PlaceAsync(tenant, Dewi)).Unit.ShouldBe("1.2");
    }

    [Fact]
    public async Task Whoever_acts_from_a_day_until_another_counts_between_them()
    {
        var tenant = await CityAsync();
        var asked = new MoveEmployee { Kind = AppointmentKind.ActingVacancy, Unit = "1.2", Position = "KD", From = Day, To = Day.AddDays(5) };
        (await HandleAsync(tenant, Siti, asked)).ShouldBeNull();
        (await BesideAsync(tenant)).ShouldBe(0);
        await ClockAsync(tenant, Midnight(Day));
        (await BesideAsync(tenant)).ShouldBe(1);
        await ClockAsync(tenant, Midnight(Day.AddDays(6)).AddSeconds(-1));
        (await BesideAsync(tenant)).ShouldBe(1);
        await ClockAsync(tenant, Midnight(Day.AddDays(6)));
        (await BesideAsync(tenant)).ShouldBe(0);
    }

    [Fact]
    public async Task A_unit_that_people_move_to_does_not_end()
    {
        var tenant = await CityAsync();
        await tenant.ImportAsync("units", Units + "1.3;Dinas Baru;1;\n");
        (await HandleAsync(tenant, Siti, "1.3", "PR", Day)).ShouldBeNull();

        await tenant.InScopeAsync(async services =>
        {
            var asked = new Pamong.People.Units.SaveUnit { Name = "Dinas Baru", ParentCode = "1", EndedOn = Day };
            (await services.GetRequiredService<Pamong.People.Units.SaveUnitHandler>().HandleAsync("1.3", asked, default)).Ok(out _, out var refusal).ShouldBeFalse();
            refusal!.Code.ShouldBe("people.unit-awaited");
        });
    }

    [Fact]
    public async Task A_file_with_a_day_to_come_records_it_once_and_can_be_taken_back()
    {
        var tenant = await CityAsync();
        var file = Head + $"{Siti};Siti;PR;1.2;{Day:yyyy-MM-dd};{Dewi}\n" + Rest;

        var report = await tenant.ImportAsync("employees", file);

        report.Counts.ShouldBe(new ImportCounts(0, 1, 3, 0, 0));
        (await PlaceAsync(tenant, Siti)).ShouldBe(("1.1", "AN", "Budi", new DateOnly(2024, 3, 1)));
        (await tenant.ImportAsync("employees", file)).Counts.WouldWrite.ShouldBeFalse();
        (await tenant.UndoAsync(report.ImportId)).State.ShouldBe(ImportState.Undone);
        (await tenant.InScopeAsync(s => s.GetRequiredService<PamongDb>().Set<ComingMove>().AnyAsync())).ShouldBeFalse();

        await tenant.ImportAsync("employees", file);
        await tenant.ImportAsync("employees", file.Replace("PR;1.2", "AN;1.2", StringComparison.Ordinal));
        await ClockAsync(tenant, Midnight(Day));

        (await PlaceAsync(tenant, Siti)).ShouldBe(("1.2", "AN", "Dewi", Day));
        (await tenant.ImportAsync("employees", file.Replace("PR;1.2", "AN;1.2", StringComparison.Ordinal))).Counts.WouldWrite.ShouldBeFalse();
    }

    private async Task<TestTenant> CityAsync()
    {
        var tenant = await app.NewTenantAsync();
        await tenant.ImportAsync("units", Units);
        await tenant.ImportAsync("positions", Positions);
        await tenant.ImportAsync("employees", Head + $"{Siti};Siti;AN;1.1;2024-03-01;\n" + Rest);
        return tenant;
    }

    private static DateTimeOffset Midnight(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.FromHours(7)); // Asia/Jakarta

    private static Task ClockAsync(TestTenant tenant, DateTimeOffset now) => tenant.InScopeAsync(async services =>
    {
        services.GetRequiredService<CurrentUser>().BecomeProgram(tenant.Id, "clock");
        var db = services.GetRequiredService<PamongDb>();
        var day = new AgencyDay(db, services.GetRequiredService<Kept>(), new StandingClock(now));
        await new MoveClock(db, services.GetRequiredService<LeadershipUpdate>(), day).RunAsync(new Tenant { Id = tenant.Id, Slug = tenant.Slug, Name = "" }, default);
    });

    private static Task<(string Unit, string? Position, string? Superior, DateOnly? Since)> PlaceAsync(TestTenant tenant, string nip) => tenant.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<PamongDb>();
        var e = await db.Set<Employee>().AsNoTracking().SingleAsync(e => e.Nip == nip);
        return (await db.Set<Unit>().Where(u => u.Id == e.UnitId).Select(u => u.Code).SingleAsync(),
            await db.Set<Position>().Where(p => p.Id == e.PositionId).Select(p => p.Code).SingleOrDefaultAsync(),
            await db.Set<Employee>().Where(s => s.Id == e.SuperiorId).Select(s => s.Name).SingleOrDefaultAsync(), e.InPositionSince);
    });

    private static Task<int> BesideAsync(TestTenant tenant) => tenant.InScopeAsync(s => s.GetRequiredService<IPeople>().Beside().CountAsync());

    private static Task<Guid> IdAsync(TestTenant tenant, string nip) =>
        tenant.InScopeAsync(s => s.GetRequiredService<PamongDb>().Set<Employee>().Where(e => e.Nip == nip).Select(e => e.Id).SingleAsync());

    private static Task<string?> HandleAsync(TestTenant tenant, string nip, string unit, string position, DateOnly from) =>
        HandleAsync(tenant, nip, new MoveEmployee { Unit = unit, Position = position, From = from });

    private static async Task<string?> HandleAsync(TestTenant tenant, string nip, MoveEmployee asked)
    {
        var id = await IdAsync(tenant, nip);
        return await tenant.InScopeAsync(async s =>
            (await s.GetRequiredService<MoveEmployeeHandler>().HandleAsync(id, asked, default)).Ok(out _, out var refusal) ? null : refusal.Code);
    }

    private static async Task PlanAsync(HttpClient client, TestTenant tenant, string nip, string unit, string position, DateOnly from)
    {
        var address = $"/pegawai/{await IdAsync(tenant, nip)}/mutasi";
        (await PostAsync(client, address, await client.GetStringAsync(address),
            ("Asked.Kind", "Definitive"), ("Asked.Unit", unit), ("Asked.Position", position), ("Asked.From", $"{from:yyyy-MM-dd}"))).ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient client, string address, string page, params (string Name, string Value)[] fields) =>
        (await client.PostAsync(address, new FormUrlEncodedContent(
            [.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)), new("__RequestVerificationToken", TestTenant.FormToken(page))]))).StatusCode;

    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
