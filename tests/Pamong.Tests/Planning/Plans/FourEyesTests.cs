using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Planning.Plans;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;

namespace Pamong.Tests.Planning.Plans;

/// <summary>Whoever submits a plan does not approve it.</summary>
public class FourEyesTests(PamongApp app)
{
    [Fact]
    public async Task Whoever_submitted_a_plan_cannot_approve_it_though_holding_the_right_and_another_can()
    {
        var city = await PlanCity.FoundAsync(app);
        var maker = await city.Tenant.NewAccountAsync(Role.TrainingManager);
        await city.Tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            db.Add(new Grant { AccountId = maker.Id, TenantId = city.Tenant.Id, Role = Role.Approver });
            await db.SaveChangesAsync();
        });
        var (both, other) = (await city.Tenant.ApiClientOfAsync(maker), await city.Tenant.ApiClientAsync(Role.Approver));
        var plan = $"/api/v1/plans/{city.PlanId}";
        (await both.PostAsJsonAsync(plan + "/submit", new { text = "" })).StatusCode.ShouldBe(HttpStatusCode.OK);

        var refused = await both.PostAsJsonAsync(plan + "/approve", new { text = "" });
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("planning.plan-own-submission");
        var page = await (await city.Tenant.SignInAsync(maker)).GetStringAsync($"/rencana/{city.PlanId}");
        page.ShouldContain("Anda yang mengajukan rencana ini");
        page.ShouldNotContain("handler=Approve");
        (await (await city.Tenant.SignInAsync(Role.Approver)).GetStringAsync($"/rencana/{city.PlanId}")).ShouldContain("handler=Approve");

        (await other.PostAsJsonAsync(plan + "/approve", new { text = "" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await city.PlanAsync()).State.ShouldBe(PlanState.Approved);
    }

    [Fact]
    public async Task The_last_submission_counts_when_a_plan_was_sent_back_and_handed_in_by_someone_else()
    {
        var city = await PlanCity.FoundAsync(app);
        var first = await city.Tenant.NewAccountAsync(Role.TrainingManager);
        await city.Tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            db.Add(new Grant { AccountId = first.Id, TenantId = city.Tenant.Id, Role = Role.Approver });
            await db.SaveChangesAsync();
        });
        var (one, two) = (await city.Tenant.ApiClientOfAsync(first), await city.Tenant.ApiClientAsync(Role.TrainingManager));
        var plan = $"/api/v1/plans/{city.PlanId}";
        (await one.PostAsJsonAsync(plan + "/submit", new { text = "" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await one.PostAsJsonAsync(plan + "/return", new { text = "Perbaiki" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await two.PostAsJsonAsync(plan + "/submit", new { text = "" })).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await one.PostAsJsonAsync(plan + "/approve", new { text = "" })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
