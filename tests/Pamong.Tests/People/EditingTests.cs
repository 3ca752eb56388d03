using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.People;
using Pamong.People.Positions;
using Pamong.People.Units;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Tests.Planning;

namespace Pamong.Tests.People;

public class EditingTests(PamongApp app)
{
    private const string Units = "Kode Unit;Nama Unit;Kode Unit Induk;Jenis\n1;Pemerintah Kota;;pemerintah kota\n1.1;Dinas A;1;dinas\n1.2;Dinas B;1;dinas\n1.1.1;Bidang A;1.1;bidang\n";

    [Fact]
    public async Task A_unit_that_moves_takes_all_below_it_along()
    {
        var tenant = await app.NewTenantAsync();
        await tenant.ImportAsync("units", Units);

        (await SaveAsync(tenant, "1.1", new() { Name = "Dinas A", ParentCode = "1.2" })).ShouldBeNull();

        (await PathAsync(tenant, "1.1.1")).ShouldBe("1/1.2/1.1/1.1.1/");
    }

    [Fact]
    public async Task A_unit_cannot_stand_below_itself_nor_take_anothers_code()
    {
        var tenant = await app.NewTenantAsync();
        await tenant.ImportAsync("units", Units);

        (await SaveAsync(tenant, "1.1", new() { Name = "Dinas A", ParentCode = "1.1.1" }))!.Code.ShouldBe("people.unit-below-itself");
        (await SaveAsync(tenant, null, new() { Code = "1.2", Name = "Dinas C", ParentCode = "1" }))!.Code.ShouldBe("people.unit-code-taken");
        (await SaveAsync(tenant, null, new() { Code = "1.3", Name = "Dinas C", ParentCode = "1" })).ShouldBeNull();
        (await PathAsync(tenant, "1.3")).ShouldBe("1/1.3/");
    }

    [Fact]
    public async Task A_position_gets_the_standard_of_its_rank()
    {
        var tenant = await app.NewTenantAsync();
        await tenant.ImportAsync("units", Units);
        var asked = new SavePosition { Code = "AN", Name = "Analis", Rank = "JF_AHLI_MUDA" };

        var position = await tenant.InScopeAsync(async s => (await s.GetRequiredService<SavePositionHandler>().HandleAsync(null, asked, default)).Ok(out var saved, out _) ? saved : null);

        position!.Kind.ShouldBe(Pamong.People.Contract.PositionKind.FunctionalExpertise);
        (await tenant.InScopeAsync(s => s.GetRequiredService<PamongDb>().Set<Pamong.Competencies.Requirement>().CountAsync(r => r.PositionId == position.Id && r.FromRank)))
            .ShouldBeGreaterThan(0);
    }

    private static Task<Refusal?> SaveAsync(TestTenant tenant, string? code, SaveUnit asked) => tenant.InScopeAsync(async services =>
        (await services.GetRequiredService<SaveUnitHandler>().HandleAsync(code, asked, default)).Ok(out _, out var refusal) ? null : refusal);

    private static Task<string> PathAsync(TestTenant tenant, string code) =>
        tenant.InScopeAsync(s => s.GetRequiredService<PamongDb>().Set<Unit>().Where(u => u.Code == code).Select(u => u.Path).SingleAsync());
}
