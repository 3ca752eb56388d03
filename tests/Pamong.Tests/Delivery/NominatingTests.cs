using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Nominating;
using Pamong.Delivery.Replacing;
using Pamong.Delivery.Running;
using Pamong.People.Contract;
using Pamong.Planning.Plans;
using Pamong.Platform.Messages;
using Pamong.Platform.Rights;
using Pamong.Platform.Trail;

namespace Pamong.Tests.Delivery;

public class NominatingTests(PamongApp app)
{
    [Fact]
    public async Task An_enacted_plan_nominates_everyone_once_however_often_it_is_told()
    {
        var city = await DeliveryCity.FoundAsync(app);
        await city.EnactAsync();

        var all = await city.ReadAsync(db => db.Set<Nomination>().AsNoTracking().ToListAsync());

        all.Count.ShouldBe(3);
        all.ShouldAllBe(n => n.State == NominationState.Proposed && n.InPlan);
    }

    [Fact]
    public async Task Letters_go_to_people_with_an_account_one_each()
    {
        var tenant = await DeliveryCity.FoundAsync(app);
        await tenant.Tenant.NewAccountAsync(null, personId: tenant.Cici);
        await tenant.ReadAsync(async db =>
        {
            db.RemoveRange(await db.Set<Nomination>().ToListAsync());
            return await db.SaveChangesAsync();
        });

        await tenant.EnactAsync();

        (await tenant.ReadAsync(db => db.Set<Letter>().Select(l => l.Body).ToListAsync())).ShouldHaveSingleItem().ShouldContain("3 penugasan");
    }

    [Fact]
    public async Task A_superior_releases_and_the_person_accepts_on_their_pages()
    {
        var city = await DeliveryCity.FoundAsync(app);
        var nomination = await city.NominationAsync(city.Ani, city.Coming);
        var superior = await city.Tenant.SignInAsync(null, personId: city.Cici, leads: true);
        var ani = await city.Tenant.SignInAsync(null, personId: city.Ani);

        (await PostAsync(ani, "/penugasan", nomination.Id, "Release")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await city.NominationAsync(city.Ani, city.Coming)).State.ShouldBe(NominationState.Proposed);
        (await PostAsync(superior, "/penugasan?bagian=tim", nomination.Id, "Release")).Headers.Location!.OriginalString.ShouldStartWith("/penugasan?bagian=tim");
        (await city.NominationAsync(city.Ani, city.Coming)).State.ShouldBe(NominationState.Released);
        (await PostAsync(ani, "/penugasan", nomination.Id, "Accept")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await city.NominationAsync(city.Ani, city.Coming)).State.ShouldBe(NominationState.Accepted);
        (await city.ReadAsync(db => db.Set<NominationStep>().CountAsync())).ShouldBe(2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_new_plan_drops_is_withdrawn_and_comes_back_with_the_plan_that_has_it_again(bool hasSuperior)
    {
        var begins = hasSuperior ? NominationState.Proposed : NominationState.Released;
        var city = await DeliveryCity.FoundAsync(app);
        var place = await city.ReadAsync(db => db.Set<PlanAssignment>().AsNoTracking().SingleAsync(a => a.BatchId == city.Coming));
        await city.ReadAsync(async db =>
        {
            db.Remove(await db.Set<PlanAssignment>().SingleAsync(a => a.Id == place.Id));
            return await db.SaveChangesAsync();
        });
        await city.EnactAsync();
        var dropped = await city.NominationAsync(city.Ani, city.Coming);
        (dropped.State, dropped.InPlan).ShouldBe((NominationState.Cancelled, false));

        await city.ReadAsync(async db =>
        {
            if (!hasSuperior) (await db.Set<Pamong.People.Employee>().SingleAsync(e => e.Id == city.Ani)).SuperiorId = null;
            db.Add(new PlanAssignment { PlanId = place.PlanId, EmployeeId = place.EmployeeId, BatchId = place.BatchId, FundId = place.FundId, Cost = 7, Gain = 9 });
            return await db.SaveChangesAsync();
        });
        await city.EnactAsync();

        var again = await city.NominationAsync(city.Ani, city.Coming);
        (again.State, again.InPlan, again.PlannedCost, again.Gain).ShouldBe((begins, true, 7, 9));
        (await city.ReadAsync(db => db.Set<NominationStep>().Where(s => s.NominationId == again.Id).OrderBy(s => s.At).Select(s => s.State).ToListAsync()))
            .ShouldBe([NominationState.Cancelled, begins]);
        (await city.ReadAsync(db => db.Set<TrailEntry>().CountAsync(e => e.Action == "withdrawn" || e.Action == "renewed"))).ShouldBe(2);
    }

    [Fact]
    public async Task Nobody_releases_themselves()
    {
        var city = await DeliveryCity.FoundAsync(app);
        var own = new Nomination { Year = DeliveryCity.Year, EmployeeId = city.Cici, BatchId = city.Coming, State = NominationState.Proposed };
        await city.ReadAsync(db =>
        {
            db.Add(own);
            return db.SaveChangesAsync();
        });
        var head = await city.Tenant.SignInAsync(Role.HeadOfAgency, city.UnitId, city.Cici, leads: true);

        await PostAsync(head, "/penugasan?bagian=tim", own.Id, "Release");

        (await city.NominationAsync(city.Cici, city.Coming)).State.ShouldBe(NominationState.Proposed);
    }

    [Fact]
    public async Task An_open_seat_goes_to_the_waiting_list_in_one_step_and_only_once()
    {
        var city = await DeliveryCity.FoundAsync(app);
        var opened = await city.NominationAsync(city.Ani, city.Coming);
        (await city.DoAsync((ReplaceHandler h) => h.HandleAsync(city.Coming, opened.Id, city.Dewi, default))).Ok(out _, out var early).ShouldBeFalse();
        early!.Code.ShouldBe("delivery.seat-not-open");
        await city.DoAsync((AnswerNominationHandler h) => h.HandleAsync(opened.Id, NominationAnswer.Decline, "cuti", default));

        var result = await city.DoAsync((ReplaceHandler h) => h.HandleAsync(city.Coming, opened.Id, city.Dewi, default));

        result.Ok(out var nomination, out var refusal).ShouldBeTrue(refusal?.Code);
        nomination!.Why.ShouldContain("daftar tunggu");
        nomination.State.ShouldBe(NominationState.Released, "she has no superior");
        (await city.DoAsync((ReplaceHandler h) => h.HandleAsync(city.Coming, opened.Id, city.Cici, default))).Ok(out _, out var again).ShouldBeFalse();
        again!.Code.ShouldBe("delivery.seat-not-open");
    }

    [Fact]
    public async Task The_waiting_list_begins_with_the_most_urgent_validated_need()
    {
        var city = await DeliveryCity.FoundAsync(app);
        var run = await city.ReadAsync(db => db.Set<Run>().AsNoTracking().SingleAsync(r => r.Id == city.Coming));

        var list = await city.DoAsync((WaitingList w) => w.ForAsync(run, DeliveryPermissions.RunBatches, 10, default));

        list.Select(c => (c.EmployeeId, c.Score, c.Levels)).ShouldBe([(city.Cici, 60, 3), (city.Dewi, 40, 3)]);
    }

    [Fact]
    public async Task The_waiting_list_obeys_the_programmes_own_rule_of_eligibility()
    {
        var city = await DeliveryCity.FoundAsync(app);
        var run = await city.ReadAsync(db => db.Set<Run>().AsNoTracking().SingleAsync(r => r.Id == city.Coming));
        foreach (var (rule, found) in new (Action<Pamong.Planning.Programmes.Programme>, Guid[])[]
        {
            (p => p.EligibleRanks = ["JF_AHLI_MADYA"], []),
            (p => p.EligibleRanks = ["JF_AHLI_MUDA"], [city.Cici, city.Dewi]),
            (p => p.EligibleKinds = [PositionKind.Managerial], []),
            (p => (p.EligibleKinds, p.EligibleEmployments) = ([], [EmploymentKind.Pppk]), []),
            (p => (p.EligibleEmployments, p.Prerequisites) = ([EmploymentKind.Pns], ["UJI:2"]), []),
            (p => p.Prerequisites = [], [city.Cici, city.Dewi]),
        })
        {
            await city.ReadAsync(async db =>
            {
                rule(await db.Set<Pamong.Planning.Programmes.Programme>().SingleAsync());
                return await db.SaveChangesAsync();
            });
            var list = await city.DoAsync((WaitingList w) => w.ForAsync(run, DeliveryPermissions.RunBatches, 10, default));
            list.Select(c => c.EmployeeId).ShouldBe(found);
        }
    }

    [Fact]
    public async Task Someone_who_attends_the_programme_already_is_not_on_the_waiting_list()
    {
        var city = await DeliveryCity.FoundAsync(app);
        var opened = await city.NominationAsync(city.Ani, city.Coming);
        await city.DoAsync((AnswerNominationHandler h) => h.HandleAsync(opened.Id, NominationAnswer.Decline, "cuti", default));

        (await city.DoAsync((ReplaceHandler h) => h.HandleAsync(city.Coming, opened.Id, city.Budi, default))).Ok(out _, out var refusal).ShouldBeFalse();

        refusal!.Code.ShouldBe("delivery.not-on-waiting-list");
    }

    [Fact]
    public async Task The_api_lists_accepts_and_says_which_rule_refused()
    {
        var city = await DeliveryCity.FoundAsync(app);
        var nomination = await city.NominationAsync(city.Ani, city.Coming);
        var client = await city.Tenant.ApiClientAsync(Role.TrainingManager, DeliveryPermissions.ViewNominations, DeliveryPermissions.AnswerNomination);

        (await client.GetStringAsync("/api/v1/nominations?size=1")).ShouldContain("\"total\":3");
        var refused = await client.PostAsync($"/api/v1/nominations/{nomination.Id}/accept", null);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("urn:pamong:delivery.not-released");
        (await client.PostAsJsonAsync($"/api/v1/nominations/{nomination.Id}/decline", new { reason = "sakit" })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_nomination_of_another_agency_is_not_found()
    {
        var (city, other) = (await DeliveryCity.FoundAsync(app), await DeliveryCity.FoundAsync(app));
        var nomination = await other.NominationAsync(other.Ani, other.Coming);
        var client = await city.Tenant.ApiClientAsync(Role.TrainingManager, DeliveryPermissions.AnswerNomination);

        (await client.PostAsync($"/api/v1/nominations/{nomination.Id}/accept", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string page, Guid nomination, string deed)
    {
        var token = TestTenant.FormToken(await client.GetStringAsync(page));
        if (token.Length == 0) token = TestTenant.FormToken(await client.GetStringAsync("/"));
        return await client.PostAsync(page, new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["id"] = nomination.ToString(),
            ["deed"] = deed,
            ["__RequestVerificationToken"] = token,
        }));
    }
}
