using System.Net;
using System.Net.Http.Json;
using Pamong.Planning.Contract;
using Pamong.Planning.Plans;
using Pamong.Platform.Rights;

namespace Pamong.Tests.Planning.Plans;

public class PlanChangingApiTests(PamongApp app)
{
    [Fact]
    public async Task Programs_look_change_and_take_back_by_the_same_rules()
    {
        var city = await PlanCity.FoundAsync(app);
        var there = (await city.AssignmentsAsync())[0];
        var client = await city.Tenant.ApiClientAsync(Role.TrainingManager, PlanningPermissions.MakePlan, PlanningPermissions.ViewPlan);
        var root = $"/api/v1/plans/{city.PlanId}";
        var asked = new { deed = "Remove", reason = "Bertugas di tempat lain", employeeId = there.EmployeeId, batchId = there.BatchId };
        var shown = await (await client.PostAsJsonAsync(root + "/changes/preview", asked)).Content.ReadFromJsonAsync<PlansApi.EffectItem>();
        var done = await (await client.PostAsJsonAsync(root + "/changes", asked)).Content.ReadFromJsonAsync<PlansApi.EffectItem>();
        (done!.Gain, done.Cost).ShouldBe((shown!.Gain, shown.Cost));
        var again = await client.PostAsJsonAsync(root + "/changes", asked);
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await again.Content.ReadAsStringAsync()).ShouldContain("urn:pamong:planning.not-assigned");
        (await client.GetStringAsync(root + "/changes")).ShouldContain(there.EmployeeId.ToString());
        (await client.PostAsync(root + "/changes/undo", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.PostAsync(root + "/changes/undo", null)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await client.PutAsJsonAsync($"{root}/batches/{there.BatchId}/wish", new { mustRun = true })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await client.PutAsJsonAsync($"{root}/batches/{Guid.CreateVersion7()}/wish", new { mustRun = true })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.PostAsJsonAsync(root + "/changes", new { deed = "Remove" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Other_agencies_and_other_roles_do_not_get_in()
    {
        var city = await PlanCity.FoundAsync(app);
        var there = (await city.AssignmentsAsync())[0];
        var root = $"/api/v1/plans/{city.PlanId}/changes";
        var asked = new { deed = "Remove", reason = "Bertugas di tempat lain", employeeId = there.EmployeeId, batchId = there.BatchId };
        var auditor = await city.Tenant.ApiClientAsync(Role.Auditor, PlanningPermissions.ViewPlan);
        (await auditor.PostAsJsonAsync(root, asked)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await auditor.GetAsync(root)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var stranger = await (await app.NewTenantAsync()).ApiClientAsync(Role.TrainingManager, PlanningPermissions.MakePlan, PlanningPermissions.ViewPlan);
        (await stranger.PostAsJsonAsync(root, asked)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync(root)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task On_screen_the_effect_stands_before_the_deed_and_a_button_takes_it_back()
    {
        var city = await PlanCity.FoundAsync(app);
        var there = (await city.AssignmentsAsync()).First(a => a.BatchId == city.Batches[0] || a.BatchId == city.Batches[1]);
        var client = await city.Tenant.SignInAsync(Role.TrainingManager);
        var change = $"/rencana/{city.PlanId}/ubah?Deed=Remove&EmployeeId={there.EmployeeId}&BatchId={there.BatchId}";
        var page = await client.GetStringAsync(change);
        page.ShouldContain("Dampak bila dilakukan");
        page.ShouldContain("Rp1.000.000");
        (await city.AssignmentsAsync()).ShouldContain(a => a.EmployeeId == there.EmployeeId && a.BatchId == there.BatchId);
        (await client.GetStringAsync($"/rencana/{city.PlanId}/ubah?Deed=Move&EmployeeId={there.EmployeeId}&BatchId={there.BatchId}")).ShouldContain("Pilih tujuan");

        var done = await client.PostAsync($"/rencana/{city.PlanId}/ubah", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Deed"] = "Remove", ["Reason"] = "Bertugas di tempat lain", ["EmployeeId"] = there.EmployeeId.ToString(), ["BatchId"] = there.BatchId.ToString(), ["Seen"] = "0",
            ["__RequestVerificationToken"] = TestTenant.FormToken(page),
        }));
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await client.GetStringAsync(done.Headers.Location!.OriginalString)).ShouldContain("Perubahan tersimpan");
        var changes = await client.GetStringAsync($"/rencana/{city.PlanId}/perubahan");
        changes.ShouldContain("Mengeluarkan pegawai");
        changes.ShouldContain("Bertugas di tempat lain");
        (await client.GetStringAsync($"/rencana/{city.PlanId}/pegawai/{there.EmployeeId}")).ShouldContain("Dikeluarkan secara manual oleh");
        await client.PostAsync($"/rencana/{city.PlanId}/perubahan?handler=Undo", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = TestTenant.FormToken(changes),
        }));
        (await city.AssignmentsAsync()).ShouldContain(a => a.EmployeeId == there.EmployeeId && a.BatchId == there.BatchId);
        foreach (var part in new[] { "", "/angkatan", $"/angkatan/{there.BatchId}?cari=orang", "/pegawai", $"/pegawai/{there.EmployeeId}?q=program", "/dana", "/perubahan", "/cetak" })
            (await client.GetAsync($"/rencana/{city.PlanId}{part}")).StatusCode.ShouldBe(HttpStatusCode.OK, part);
    }
}
