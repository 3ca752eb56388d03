using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.People;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;

namespace Pamong.Tests.People;

public class SampleCityTests(PamongApp app, ITestOutputHelper output)
{
    [Theory]
    [InlineData("surabaya")]
    [InlineData("langsa")]
    [InlineData("surakarta")]
    [InlineData("ambon")]
    [InlineData("padang")]
    public async Task Reads_a_city_as_its_office_keeps_it(string city)
    {
        var tenant = await app.NewTenantAsync();
        foreach (var (kind, name) in new[] { ("units", "01-unit-kerja"), ("positions", "02-jabatan"), ("employees", "03-pegawai") })
        {
            var path = Directory.GetFiles(Path.Combine(Samples(), city), name + ".*").Single();
            var watch = Stopwatch.StartNew();
            var report = await RunAsync(tenant, kind, path);
            output.WriteLine($"{city} {kind}: {report.Counts} in {watch.Elapsed.TotalSeconds:0.00} s");
            report.State.ShouldBe(ImportState.Applied, report.Failure?.En);
            report.Problems.ShouldBeEmpty();
            watch.Restart();
            var again = await RunAsync(tenant, kind, path);
            output.WriteLine($"again: {again.Counts} in {watch.Elapsed.TotalSeconds:0.00} s");
            again.Counts.ShouldBe(new ImportCounts(0, 0, report.Counts.New, 0, 0));
        }

        await tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            var without = await db.Set<Employee>().CountAsync(e => e.SuperiorId == null);
            var headless = await db.Set<Unit>().CountAsync(u => u.HeadId == null);
            output.WriteLine($"without a superior: {without}; units without a head: {headless} of {await db.Set<Unit>().CountAsync()}");
            without.ShouldBe(1);
        });
    }

    private static Task<ImportReport> RunAsync(TestTenant tenant, string kind, string path) => tenant.InScopeAsync(async services =>
    {
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
