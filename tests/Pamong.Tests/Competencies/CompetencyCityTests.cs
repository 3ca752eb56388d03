using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Competencies;
using Pamong.Competencies.Contract;
using Pamong.Competencies.Dictionary;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;

namespace Pamong.Tests.Competencies;

/// <summary>One invented city from its workbooks to gaps, through pages, API, other agencies and undoing.</summary>
public class CompetencyCityTests(PamongApp app)
{
    private static readonly (string Kind, string File)[] Files =
    [
        ("units", "01-"), ("positions", "02-"), ("employees", "03-pegawai."),
        ("competencies", "04-"), ("standards", "05-"), ("assessments", "06-"), ("performance", "07-"),
    ];

    [Fact]
    public async Task Takes_a_city_from_its_workbooks_to_gaps_and_back()
    {
        var tenant = await app.NewTenantAsync();
        var reports = new Dictionary<string, ImportReport>();
        foreach (var (kind, file) in Files)
        {
            var report = await RunAsync(tenant, kind, file);
            report.State.ShouldBe(ImportState.Applied, kind + " " + report.Failure?.En);
            report.Problems.ShouldBeEmpty();
            reports[kind] = report;
        }

        await tenant.InScopeAsync(NamesStandApart);
        foreach (var kind in new[] { "competencies", "standards", "assessments", "performance" })
        {
            var again = await RunAsync(tenant, kind, Files.Single(f => f.Kind == kind).File);
            again.Counts.Unchanged.ShouldBe(reports[kind].Counts.New, kind);
            again.Counts.WouldWrite.ShouldBeFalse(kind);
        }

        await tenant.InScopeAsync(SelfRatingsMeetNothing);
        await tenant.InScopeAsync(PagesAndPlannerAgree);
        await ResultsComeInByTheApi(tenant);
        await DoorsHold(tenant);
        await tenant.InScopeAsync(async services =>
        {
            var undone = await services.GetRequiredService<ImportRunner>().UndoAsync(reports["assessments"].ImportId, CancellationToken.None);
            undone.Ok(out var report, out var refusal).ShouldBeTrue(refusal?.Message.En);
            report!.State.ShouldBe(ImportState.Undone, report.Failure?.En);
            var db = services.GetRequiredService<PamongDb>();
            (await db.Set<HeldLevel>().CountAsync()).ShouldBe(1, "only what came in by the API still holds");
            (await db.Set<Assessment>().AnyAsync()).ShouldBeTrue("results stay readable when they are withdrawn");
        });
    }

    private static async Task NamesStandApart(IServiceProvider services)
    {
        var names = await services.GetRequiredService<ICompetencies>().All().Select(c => c.NameId).ToListAsync();
        names.Count.ShouldBeGreaterThan(45);
        names.SelectMany((one, i) => names.Take(i).Select(other => (one, other)))
            .Where(pair => NearDuplicates.Likeness(pair.one, pair.other) >= NearDuplicates.Threshold)
            .Select(pair => string.Join(" | ", new[] { pair.one, pair.other }.Order()))
            .ShouldBe(["Pelayanan Publik | Penyelenggaraan Pelayanan Publik"], ignoreOrder: true);
    }

    private static async Task SelfRatingsMeetNothing(IServiceProvider services)
    {
        var db = services.GetRequiredService<PamongDb>();
        var alone = await db.Set<Assessment>()
            .Where(a => a.Source == AssessmentSource.Self && !db.Set<Assessment>()
                .Any(o => o.EmployeeId == a.EmployeeId && o.CompetencyId == a.CompetencyId && o.Source != AssessmentSource.Self))
            .Select(a => new { a.EmployeeId, a.CompetencyId })
            .ToListAsync();
        alone.ShouldNotBeEmpty();
        var held = (await db.Set<HeldLevel>().Select(l => new { l.EmployeeId, l.CompetencyId }).ToListAsync()).ToHashSet();
        alone.ShouldAllBe(a => !held.Contains(a));
    }

    private static async Task PagesAndPlannerAgree(IServiceProvider services)
    {
        var gaps = services.GetRequiredService<IGaps>();
        var streamed = new Dictionary<(Guid, Guid), int>();
        await foreach (var gap in gaps.StreamOpenAsync(CancellationToken.None)) streamed.Add((gap.EmployeeId, gap.CompetencyId), gap.Gap);
        streamed.Count.ShouldBe(await gaps.All().CountAsync(g => g.Gap > 0));

        var someone = streamed.Keys.First().Item1;
        var profile = await services.GetRequiredService<Pamong.Competencies.Profiling.ProfileQuery>().ReadAsync(someone, CancellationToken.None);
        profile.Required.Where(l => l.Gap > 0).ToDictionary(l => (someone, l.Competency.Id), l => l.Gap)
            .ShouldBe(streamed.Where(g => g.Key.Item1 == someone).ToDictionary(), ignoreOrder: true);
        var match = await gaps.MatchAsync(someone, CancellationToken.None);
        match!.Percent.ShouldBe(profile.Match!.Percent, 0.0001);
    }

    private static async Task ResultsComeInByTheApi(TestTenant tenant)
    {
        var (person, competency) = await tenant.InScopeAsync(async services =>
        {
            var gap = await services.GetRequiredService<IGaps>().All().Where(g => g.Gap > 0).Select(g => new { g.EmployeeId, g.CompetencyId }).FirstAsync();
            return (gap.EmployeeId, gap.CompetencyId);
        });
        var client = await tenant.ApiClientAsync(Role.Assessor, CompetenciesPermissions.Record);
        var yesterday = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-1);
        var result = new
        {
            employeeId = person, competencyId = competency, level = 5, source = (int)AssessmentSource.AssessmentCentre,
            assessedOn = yesterday, assessor = "Tim Asesor Uji",
        };

        (await client.PostAsJsonAsync("/api/v1/assessments", result)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await client.PostAsJsonAsync("/api/v1/assessments", result with { source = (int)AssessmentSource.Superior }))
            .StatusCode.ShouldBe(HttpStatusCode.Forbidden, "an assessor does not speak for the superior");
        var refused = await client.PostAsJsonAsync("/api/v1/assessments", result with { level = 6, assessor = "" });
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var faults = (await refused.Content.ReadFromJsonAsync<System.Text.Json.Nodes.JsonNode>())!["errors"]!.AsObject();
        faults.Select(f => f.Key).ShouldBe(["Level", "Assessor"], ignoreOrder: true);
        (await tenant.InScopeAsync(s => s.GetRequiredService<ILevels>().All()
            .Where(l => l.EmployeeId == person && l.CompetencyId == competency).Select(l => l.Level).SingleAsync())).ShouldBe(5);
    }

    private async Task DoorsHold(TestTenant tenant)
    {
        var manager = await tenant.SignInAsync(Role.TrainingManager);
        foreach (var page in new[]
        {
            "/kompetensi", "/kompetensi/INT", "/kompetensi/ubah/INT", "/kompetensi/tambah", "/kompetensi/versi?a=1&b=2", "/kompetensi/aturan",
            "/kompetensi/unduh", "/standar", "/standar?keadaan=tanpa-teknis", "/standar/JS-01", "/standar/unduh", "/penilaian/unduh",
            "/kinerja", "/kinerja?predikat=3", "/kinerja/unduh?tahun=2025",
        })
            (await manager.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.OK, page);

        var person = await tenant.InScopeAsync(s => s.GetRequiredService<IPeople>().All().Select(p => p.Id).FirstAsync());
        var reader = await tenant.ApiClientAsync(Role.TrainingManager, CompetenciesPermissions.ViewLevels, CompetenciesPermissions.ViewDictionary);
        (await reader.GetAsync($"/api/v1/employees/{person}/competencies")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await reader.GetAsync("/api/v1/competencies?size=5")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var stranger = await (await app.NewTenantAsync()).ApiClientAsync(Role.TrainingManager, CompetenciesPermissions.ViewLevels);
        (await stranger.GetAsync($"/api/v1/employees/{person}/competencies")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync("/api/v1/competencies")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static Task<ImportReport> RunAsync(TestTenant tenant, string kind, string file) => tenant.InScopeAsync(async services =>
    {
        var path = Directory.GetFiles(Path.Combine(Samples(), "ambon")).Single(f => Path.GetFileName(f).StartsWith(file, StringComparison.Ordinal));
        await using var content = File.OpenRead(path);
        var result = await services.GetRequiredService<ImportRunner>().RunAsync(kind, content, Path.GetFileName(path), CancellationToken.None);
        result.Ok(out var report, out var refusal).ShouldBeTrue(refusal?.Message.En);
        return report!;
    });

    private static string Samples()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "samples", "ambon"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "samples");
    }
}
