using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.SigningIn;
using Pamong.Platform.Tenants;

namespace Pamong.Demo;

/// <summary>
/// Fills an empty installation with five cities of invented people, from the workbooks under samples/ and through the same
/// import as a user's files.
/// </summary>
internal sealed partial class DemoCities(IServiceScopeFactory scopes, ILogger<DemoCities> log)
{
    private sealed record City(string Slug, string Name, string Region, string Zone, string Unit);

    private const int AtOnce = 2;

    // The largest first, so that none is left to the end.
    private static readonly City[] Cities =
    [
        new("surabaya", "Pemerintah Kota Surabaya", "35.78", "Asia/Jakarta", "Kecamatan Gayungan"),
        new("langsa", "Pemerintah Kota Langsa", "11.74", "Asia/Jakarta", "Dinas Kependudukan"),
        new("padang", "Pemerintah Kota Padang", "13.71", "Asia/Jakarta", "Kecamatan Pauh"),
        new("surakarta", "Pemerintah Kota Surakarta", "33.72", "Asia/Jakarta", "Dinas Kependudukan"),
        new("ambon", "Pemerintah Kota Ambon", "81.71", "Asia/Jayapura", "Dinas Kependudukan"),
    ];

    // The order matters: what others refer to comes first.
    private static readonly (string Kind, string File)[] Files =
    [
        ("units", "01-unit-kerja"),
        ("positions", "02-jabatan"),
        ("employees", "03-pegawai"),
        ("competencies", "04-kamus-teknis"),
        ("standards", "05-standar-kompetensi"),
        ("assessments", "06-penilaian-kompetensi"),
        ("performance", "07-kinerja"),
        ("programmes", "08-program-dan-anggaran"),
        ("batches", "08-program-dan-anggaran"),
        ("funds", "08-program-dan-anggaran"),
        ("unit-limits", "08-program-dan-anggaran"),
    ];

    /// <summary>Makes the cities, when nobody can sign in yet.</summary>
    public async Task FillAsync(CancellationToken ct)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct };
        await Parallel.ForEachAsync(Cities, options, async (city, stop) =>
        {
            await using var scope = scopes.CreateAsyncScope();
            await FillAsync(city, scope.ServiceProvider, stop);
            LogFilled(log, city.Name);
        });
    }

    private async Task FillAsync(City city, IServiceProvider services, CancellationToken ct)
    {
        var tenant = new Tenant { Slug = city.Slug, Name = city.Name, RegionCode = city.Region, TimeZone = city.Zone, IsDemo = true };
        services.GetRequiredService<CurrentUser>().BecomeProgram(Guid.Empty, "demo");
        await services.GetRequiredService<TenantFounding>().FoundAsync(tenant, ct);
        var db = services.GetRequiredService<PamongDb>();
        db.ChangeTracker.Clear();
        var kinds = services.GetServices<IImportKind>().Select(k => k.Code).ToHashSet();
        foreach (var (kind, file) in Files.Where(f => kinds.Contains(f.Kind)))
        {
            await ImportAsync(services.GetRequiredService<ImportRunner>(), kind, Sample(city.Slug, file), ct);
            db.ChangeTracker.Clear();
        }

        await AddAccountsAsync(city, tenant, services, ct);
        foreach (var part in services.GetServices<IDemoPart>()) await part.FillAsync(city.Slug, ct);
    }

    private async Task ImportAsync(ImportRunner runner, string kind, string path, CancellationToken ct)
    {
        await using var content = File.OpenRead(path);
        var result = await runner.RunAsync(kind, content, Path.GetFileName(path), ct);
        if (!result.Ok(out var report, out var refusal)) throw new InvalidOperationException($"{path}: {refusal.Message.En}");
        LogImported(log, kind, report.State, report.Counts.New, report.Counts.Rejected, report.Failure?.En ?? "");
    }

    private static string Sample(string slug, string file)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "samples", slug);
        return new[] { ".xlsx", ".csv" }.Select(ending => Path.Combine(folder, file + ending)).First(File.Exists);
    }

    private static async Task AddAccountsAsync(City city, Tenant tenant, IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<PamongDb>();
        var people = services.GetRequiredService<IPeople>();
        var unit = await people.Units().Where(u => u.Name.StartsWith(city.Unit)).OrderBy(u => u.Path).FirstAsync(ct);
        var below = people.All().Where(p => p.UnitPath.StartsWith(unit.Path));
        var staff = await below.Where(p => p.SuperiorId != null && p.Id != unit.HeadId).OrderBy(p => p.Nip).Take(2).ToListAsync(ct);
        var head = unit.HeadId is { } headId ? await people.All().SingleAsync(p => p.Id == headId, ct) : staff[0];
        var accounts = new (string Name, string FullName, Role? Role, Guid? Unit, Guid? Person)[]
        {
            ("bkpsdm", "Pengelola BKPSDM " + city.Name, Role.TrainingManager, null, null),
            ("sekda", "Pejabat yang menetapkan " + city.Name, Role.Approver, null, null),
            ("pengelola", "Pengelola " + unit.Name, Role.UnitOfficer, unit.Id, null),
            ("kepala", $"{head.Name} (kepala {unit.Name})", Role.HeadOfAgency, unit.Id, head.Id),
            ("pegawai", $"{staff[^1].Name} (pegawai)", null, null, staff[^1].Id),
            ("auditor", "Inspektorat " + city.Name, Role.Auditor, null, null),
        };
        var hash = services.GetRequiredService<IPasswordHasher<Account>>().HashPassword(new Account { FullName = "" }, SignInDemo.Password);
        foreach (var (name, fullName, role, unitId, person) in accounts)
        {
            var account = new Account
            {
                Id = Guid.CreateVersion7(),
                FullName = fullName,
                UserName = $"{name}@{city.Slug}.demo",
                NormalizedUserName = $"{name}@{city.Slug}.demo".ToUpperInvariant(),
                Email = $"{name}@{city.Slug}.demo",
                NormalizedEmail = $"{name}@{city.Slug}.demo".ToUpperInvariant(),
                PasswordHash = hash,
                SecurityStamp = Guid.CreateVersion7().ToString("N"),
                LockoutEnabled = true,
            };
            db.Add(account);
            db.Add(new Membership { AccountId = account.Id, TenantId = tenant.Id, PersonId = person, LeadsOthers = person == head.Id });
            if (role is { } granted) db.Add(new Grant { AccountId = account.Id, TenantId = tenant.Id, Role = granted, UnitId = unitId });
        }

        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Demo: {City} is ready")]
    private static partial void LogFilled(ILogger log, string city);

    [LoggerMessage(Level = LogLevel.Information, Message = "Demo: {Kind} {State}, new {New}, refused {Refused} {Failure}")]
    private static partial void LogImported(ILogger log, string kind, ImportState state, int @new, int refused, string failure);
}
