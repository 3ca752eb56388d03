using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Competencies;
using Pamong.Competencies.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;

namespace Pamong.Tests.Planning;

/// <summary>What tests of planning stand on: units, competencies, imports without a screen.</summary>
internal static class PlanningGround
{
    private const string Units = "Kode Unit;Nama Unit;Kode Unit Induk;Jenis\n1;Pemerintah Kota;;pemerintah kota\n1.1;Dinas Pendidikan;1;dinas\n";

    /// <summary>A city with two units and a few competencies.</summary>
    public static async Task<TestTenant> NewCityAsync(this PamongApp app)
    {
        var tenant = await app.NewTenantAsync();
        await tenant.ImportAsync("units", Units);
        await tenant.GivenCompetenciesAsync("INT", "PKB", "MPR");
        return tenant;
    }

    /// <summary>Adds those competencies that the dictionary lacks.</summary>
    public static Task GivenCompetenciesAsync(this TestTenant tenant, params IEnumerable<string> codes) => tenant.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<PamongDb>();
        var there = await db.Set<Competency>().Select(c => c.Code).ToListAsync();
        foreach (var code in codes.Except(there))
            db.Add(new Competency { Code = code, NameId = code, NameEn = code, Group = CompetencyGroup.Technical, Source = CompetencySource.Agency });
        await db.SaveChangesAsync();
    });

    /// <summary>Imports text with semicolons.</summary>
    public static Task<ImportReport> ImportAsync(this TestTenant tenant, string kind, string file) =>
        tenant.ImportAsync(kind, new MemoryStream(Encoding.UTF8.GetBytes(file)), kind + ".csv");

    /// <summary>Imports a file.</summary>
    public static Task<ImportReport> ImportAsync(this TestTenant tenant, string kind, Stream content, string name) => tenant.InScopeAsync(async services =>
    {
        var result = await services.GetRequiredService<ImportRunner>().RunAsync(kind, content, name, CancellationToken.None);
        result.Ok(out var report, out var refusal).ShouldBeTrue(refusal?.Message.En);
        return report!;
    });

    /// <summary>Takes an import back.</summary>
    public static Task<ImportReport> UndoAsync(this TestTenant tenant, Guid import) => tenant.InScopeAsync(async services =>
    {
        (await services.GetRequiredService<ImportRunner>().UndoAsync(import, CancellationToken.None)).Ok(out var report, out var refusal)
            .ShouldBeTrue(refusal?.Message.En);
        return report!;
    });
}
