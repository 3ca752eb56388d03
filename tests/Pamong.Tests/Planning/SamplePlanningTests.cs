using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.People.Contract.Importing;
using Pamong.Planning.Funding;
using Pamong.Planning.Programmes;
using Pamong.Platform.Data;

namespace Pamong.Tests.Planning;

public partial class SamplePlanningTests(PamongApp app, ITestOutputHelper output)
{
    [Theory]
    [InlineData("surabaya")]
    [InlineData("langsa")]
    [InlineData("surakarta")]
    [InlineData("ambon")]
    [InlineData("padang")]
    public async Task Reads_a_citys_programmes_and_money_as_its_office_keeps_them(string city)
    {
        var tenant = await app.NewTenantAsync();
        await RunAsync(tenant, "units", Directory.GetFiles(Path.Combine(Samples(), city), "01-unit-kerja.*").Single());
        await tenant.GivenCompetenciesAsync([.. TechnicalCodes(), "INT", "KSM", "KOM", "OPH", "PLP", "PDO", "MPR", "PKP", "PKB"]);
        var file = Path.Combine(Samples(), city, "08-program-dan-anggaran.xlsx");
        foreach (var kind in new[] { "programmes", "batches", "funds", "unit-limits" })
        {
            var report = await RunAsync(tenant, kind, file);
            output.WriteLine($"{city} {kind}: {report.Counts} {string.Join(" | ", report.Problems.Take(5).Select(p => p.Row + " " + p.Reason.En))}");
            report.State.ShouldBe(ImportState.Applied, report.Failure?.En);
            report.Problems.ShouldBeEmpty();
            (await RunAsync(tenant, kind, file)).Counts.ShouldBe(new ImportCounts(0, 0, report.Counts.New, 0, 0));
        }

        await tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            (await db.Set<Programme>().CountAsync()).ShouldBeGreaterThan(90);
            (await db.Set<Fund>().AllAsync(f => f.Year == 2027)).ShouldBeTrue();
            (await db.Set<Batch>().AllAsync(b => b.StartsOn >= new DateOnly(2027, 1, 1) && b.EndsOn <= new DateOnly(2028, 12, 31))).ShouldBeTrue();
            (await db.Set<Fund>().SingleAsync(f => f.Code == "SD-01")).Ceiling.ShouldBeGreaterThan(1_000_000_000);
        });
    }

    // The technical dictionary has an import of its own; here only its codes count.
    private static IEnumerable<string> TechnicalCodes() =>
        Directory.GetFiles(Path.Combine(Samples(), "Pamong.Samples"), "*.cs").SelectMany(f => Code().Matches(File.ReadAllText(f)).Select(m => m.Value)).Distinct();

    private static async Task<ImportReport> RunAsync(TestTenant tenant, string kind, string path)
    {
        await using var content = File.OpenRead(path);
        return await tenant.ImportAsync(kind, content, Path.GetFileName(path));
    }

    private static string Samples()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "samples", "Pamong.Samples"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "samples");
    }

    [GeneratedRegex("TEK-[A-Z]{3}")]
    private static partial Regex Code();
}
