using Microsoft.Extensions.DependencyInjection;
using Pamong.Delivery.Crediting;

namespace Pamong.Tests.Delivery;

public class OwnJpRuleTests(PamongApp app)
{
    [Fact]
    public async Task An_agency_sets_only_what_is_unsure_and_only_from_a_day_on()
    {
        var tenant = await app.NewTenantAsync();
        var from = new DateOnly(2026, 7, 1);
        var unsure = new SetJpRule { Form = "NKL13", National = 1.5m, International = null, From = from, Basis = "Surat LAN 1/2026" };

        (await SetAsync(tenant, unsure)).ShouldBeNull();
        (await SetAsync(tenant, new() { Form = "KL06", National = 9, From = from, Basis = "Surat" })).ShouldBe("delivery.rule-national");

        var rules = await tenant.InScopeAsync(s => s.GetRequiredService<JpKeeping>().RulesAsync(default));
        rules.Find("NKL13", from)!.National.PerUnit.ShouldBe(1.5m);
        rules.Find("NKL13", from)!.International.ShouldBeNull();
        rules.Find("NKL13", from.AddDays(-1))!.National.PerUnit.ShouldBe(1m);
        rules.Find("KL06", from)!.National.PerUnit.ShouldBe(4m);
    }

    [Fact]
    public async Task A_daily_cap_is_kept_when_the_rule_is_set_anew()
    {
        var tenant = await app.NewTenantAsync();
        var day = new DateOnly(2026, 8, 3);

        (await SetAsync(tenant, new() { Form = "NKL11", National = 1, Most = 3, From = new(2026, 7, 1), Basis = "Surat" })).ShouldBeNull();

        var rules = await tenant.InScopeAsync(s => s.GetRequiredService<JpKeeping>().RulesAsync(default));
        rules.Credit(new JpClaim(Guid.CreateVersion7(), "NKL11", false, day, [new JpPiece(day, 8)])).ShouldBe(3m);
    }

    private static Task<string?> SetAsync(TestTenant tenant, SetJpRule asked) => tenant.InScopeAsync(async services =>
        (await services.GetRequiredService<SetJpRuleHandler>().HandleAsync(asked, default)).Ok(out _, out var refusal) ? null : refusal.Code);
}
