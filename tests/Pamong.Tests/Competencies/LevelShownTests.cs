using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Competencies.Assessing;
using Pamong.Competencies.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Tests.Planning.Needs;

namespace Pamong.Tests.Competencies;

/// <summary>How a level came about, wherever it is explained, and the rule that it comes from.</summary>
public class LevelShownTests(PamongApp app)
{
    [Fact]
    public async Task A_weighted_level_shows_its_sum_and_where_the_self_rating_was_held_back()
    {
        var city = await City.BuildAsync(app);
        await DeclareAsync(city);
        var handler = (AssessmentSource source, int level) => city.Tenant.InScopeAsync(s => s.GetRequiredService<RecordResultHandler>()
            .RecordAsync(new AssessmentToRecord(city.Ani, city.Skill, level, source, Yesterday, "Penguji", "", ""), default));
        (await handler(AssessmentSource.Superior, 1)).Ok(out _, out var refusal).ShouldBeTrue(refusal?.Code);
        (await handler(AssessmentSource.Self, 5)).Ok(out _, out refusal).ShouldBeTrue(refusal?.Code);
        await city.CollectAsync();
        var manager = await city.Tenant.SignInAsync(Role.TrainingManager);
        var need = (await city.NeedsAsync()).Single(n => n.EmployeeId == city.Ani && n.CompetencyId == city.Skill);

        need.HeldLevel.ShouldBe(1);
        foreach (var page in new[] { "/pegawai/" + city.Ani, "/kebutuhan/" + need.Id })
        {
            var shown = WebUtility.HtmlDecode(await manager.GetStringAsync(page));
            shown.ShouldContain("501 ÷ 101 = 4,96, dibulatkan ke bawah menjadi 4.", customMessage: page);
            shown.ShouldContain("level tertinggi dari sumber lain, yaitu 1; jadi levelnya 1.", customMessage: page);
        }

        WebUtility.HtmlDecode(await manager.GetStringAsync("/pegawai/" + city.Ani)).ShouldContain("ada di level 1, yang dituntut 3?");
        var program = await city.Tenant.ApiClientAsync(Role.TrainingManager, CompetenciesPermissions.ViewLevels);
        (await program.GetStringAsync($"/api/v1/employees/{city.Ani}/competencies")).ShouldContain("\"rounded\":4,\"cap\":1");
    }

    [Fact]
    public async Task Levels_weighed_before_self_ratings_were_held_back_are_weighed_anew()
    {
        var city = await City.BuildAsync(app);
        await DeclareAsync(city);
        await city.Tenant.InScopeAsync(async services =>
        {
            var record = services.GetRequiredService<RecordResultHandler>();
            await record.RecordAsync(new AssessmentToRecord(city.Ani, city.Skill, 1, AssessmentSource.Superior, Yesterday, "Penguji", "", ""), default);
            await record.RecordAsync(new AssessmentToRecord(city.Ani, city.Skill, 5, AssessmentSource.Self, Yesterday, "Ani", "", ""), default);
            var db = services.GetRequiredService<PamongDb>();
            var level = await db.Set<Pamong.Competencies.HeldLevel>().SingleAsync(l => l.EmployeeId == city.Ani);
            (level.Level, level.Basis) = (4, """{"rule":"weighted","sources":["Superior","Self"],"from":[]}""");
            await db.SaveChangesAsync();
        });

        var first = await city.Tenant.InScopeAsync(s => s.GetRequiredService<LevelKeeping>().RecomputeExpiredAsync(default));
        var second = await city.Tenant.InScopeAsync(s => s.GetRequiredService<LevelKeeping>().RecomputeExpiredAsync(default));

        (first, second).ShouldBe((1, 0));
        (await city.Tenant.InScopeAsync(s => s.GetRequiredService<ILevels>().All().SingleAsync(l => l.EmployeeId == city.Ani))).Level.ShouldBe(1);
    }

    [Fact]
    public async Task Two_sources_in_the_same_place_are_refused_at_the_field()
    {
        var tenant = await app.NewTenantAsync();
        var manager = await tenant.SignInAsync(Role.TrainingManager);
        var token = TestTenant.FormToken(await manager.GetStringAsync("/kompetensi/aturan"));
        var fields = new List<KeyValuePair<string, string>> { new("__RequestVerificationToken", token), new("Asked.Kind", "1"), new("Asked.Match", "1") };
        foreach (var (source, i) in Enum.GetValues<AssessmentSource>().Select((s, i) => (s, i)))
        {
            fields.Add(new($"Asked.Sources[{i}].Source", $"{(int)source}"));
            fields.Add(new($"Asked.Sources[{i}].Counts", "true"));
            fields.Add(new($"Asked.Sources[{i}].Order", i == 2 ? "1" : $"{i + 1}"));
            fields.Add(new($"Asked.Sources[{i}].Weight", "10"));
        }

        var answer = await manager.PostAsync("/kompetensi/aturan", new FormUrlEncodedContent(fields));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        page.ShouldContain("Urutan 1 sudah dipakai");
        page.ShouldContain("href=\"#Asked_Sources_2__Order\"");
        page.ShouldContain("data-valmsg-for=\"Asked.Sources[2].Order\"");
    }

    private static DateOnly Yesterday => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-1);

    private static Task DeclareAsync(City city) => city.Tenant.InScopeAsync(async services =>
    {
        await services.GetRequiredService<RuleBook>().DeclareAsync(EffectiveRule.Usual with
        {
            Kind = RuleKind.Weighted,
            Sources = [.. EffectiveRule.Usual.Sources.Select(s => s with
            {
                Counts = s.Source is AssessmentSource.Superior or AssessmentSource.Self,
                Weight = s.Source == AssessmentSource.Self ? 100 : 1,
            })],
        }, default);
        await services.GetRequiredService<PamongDb>().SaveChangesAsync();
    });
}
