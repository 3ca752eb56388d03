using System.Net;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Nominating;
using Pamong.Delivery.Running;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Trail;

namespace Pamong.Tests.Delivery;

/// <summary>Results of a batch: Ani passed with 87.5, Budi did not pass, both saved.</summary>
public class ResultsTests(PamongApp app)
{
    [Fact]
    public async Task Marking_all_others_as_passed_leaves_what_was_saved_and_says_how_many()
    {
        var city = await DeliveryCity.FoundAsync(app);
        await city.HoldPastBatchAsync();
        var (ani, budi) = (await city.NominationAsync(city.Ani, city.Past), await city.NominationAsync(city.Budi, city.Past));
        var client = await city.Tenant.SignInAsync(Role.TrainingManager);

        var answer = await PostAsync(client, city, true, (ani, TrainingResult.Passed, "87.5", "S-1"), (budi, TrainingResult.Failed, "", ""));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await client.GetStringAsync($"/pelaksanaan/{city.Past}/hasil")).ShouldContain("2 peserta yang sudah punya hasil dibiarkan");
        (await city.NominationAsync(city.Budi, city.Past)).Result.ShouldBe(TrainingResult.Failed);
    }

    [Fact]
    public async Task Marking_all_others_as_passed_fills_those_without_a_result_and_keeps_what_was_just_chosen()
    {
        var city = await DeliveryCity.FoundAsync(app);
        await city.HoldPastBatchAsync();
        var (ani, budi) = (await city.NominationAsync(city.Ani, city.Past), await city.NominationAsync(city.Budi, city.Past));
        await KeepAsync(city, new RecordResults { Confirmed = true, Lines = [Line(ani, TrainingResult.None), Line(budi, TrainingResult.None)] });

        var kept = await KeepAsync(city, new RecordResults { OthersPassed = true, Lines = [Line(ani, TrainingResult.None), Line(budi, TrainingResult.Failed)] });

        kept.ShouldBe(new ResultsKept(2, 1));
        (await city.NominationAsync(city.Ani, city.Past)).Result.ShouldBe(TrainingResult.Passed);
        (await city.NominationAsync(city.Budi, city.Past)).Result.ShouldBe(TrainingResult.Failed);
    }

    [Fact]
    public async Task A_saved_result_changes_only_when_that_is_confirmed_and_the_trail_keeps_before_and_after()
    {
        var city = await DeliveryCity.FoundAsync(app);
        await city.HoldPastBatchAsync();
        var (ani, budi) = (await city.NominationAsync(city.Ani, city.Past), await city.NominationAsync(city.Budi, city.Past));
        var client = await city.Tenant.SignInAsync(Role.TrainingManager);
        (Nomination, TrainingResult, string, string)[] asked = [(ani, TrainingResult.Passed, "87.5", "S-1"), (budi, TrainingResult.Passed, "60", "")];

        var question = await PostAsync(client, city, false, asked);

        question.StatusCode.ShouldBe(HttpStatusCode.OK);
        WebUtility.HtmlDecode(await question.Content.ReadAsStringAsync()).ShouldContain("Tidak lulus → Lulus · 60");
        (await city.NominationAsync(city.Budi, city.Past)).Result.ShouldBe(TrainingResult.Failed);

        (await PostAsync(client, city, false, [.. asked], confirmed: true)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await city.NominationAsync(city.Budi, city.Past)).Result.ShouldBe(TrainingResult.Passed);
        var entry = await city.ReadAsync(db => db.Set<TrailEntry>().Where(e => e.ObjectId == budi.Id && e.Action == "changed").OrderByDescending(e => e.Sequence).FirstAsync());
        entry.Before!.ShouldContain("\"Result\":\"Failed\"");
        entry.After!.ShouldContain("\"Result\":\"Passed\"");
    }

    [Theory]
    [InlineData(TrainingResult.None, false)]
    [InlineData(TrainingResult.Passed, false)]
    [InlineData(TrainingResult.Failed, true)]
    public void What_is_only_added_to_a_result_replaces_nothing(object saved, bool replaces)
    {
        var line = new ResultLine { Result = TrainingResult.Passed, Score = 80, Certificate = "S-9" };

        line.Replaces((TrainingResult)saved, null, "").ShouldBe(replaces);
        line.Replaces(TrainingResult.Passed, 79, "").ShouldBeTrue();
        line.Replaces(TrainingResult.Passed, 80, "S-8").ShouldBeTrue();
    }

    private static ResultLine Line(Nomination nomination, TrainingResult result) => new() { NominationId = nomination.Id, Result = result };

    private static async Task<ResultsKept> KeepAsync(DeliveryCity city, RecordResults asked) =>
        (await city.DoAsync((RecordResultsHandler h) => h.HandleAsync(city.Past, asked, default))).Ok(out var kept, out var refusal)
            ? kept : throw new InvalidOperationException(refusal.Code);

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, DeliveryCity city, bool others, params (Nomination, TrainingResult, string, string)[] lines) =>
        await PostAsync(client, city, others, lines, confirmed: false);

    private static async Task<HttpResponseMessage> PostAsync(
        HttpClient client, DeliveryCity city, bool others, (Nomination Of, TrainingResult Result, string Score, string Certificate)[] lines, bool confirmed)
    {
        var address = $"/pelaksanaan/{city.Past}/hasil";
        var fields = new List<KeyValuePair<string, string>> { new("__RequestVerificationToken", TestTenant.FormToken(await client.GetStringAsync(address))) };
        if (others) fields.Add(new("everyone", "passed"));
        if (confirmed) fields.Add(new("Confirmed", "true"));
        foreach (var (line, i) in lines.Select((l, i) => (l, i)))
        {
            fields.Add(new($"Lines[{i}].NominationId", $"{line.Of.Id}"));
            fields.Add(new($"Lines[{i}].Result", $"{(int)line.Result}"));
            fields.Add(new("__Invariant", $"Lines[{i}].Score"));
            fields.Add(new($"Lines[{i}].Score", line.Score));
            fields.Add(new($"Lines[{i}].Certificate", line.Certificate));
        }

        return await client.PostAsync(address, new FormUrlEncodedContent(fields));
    }
}
