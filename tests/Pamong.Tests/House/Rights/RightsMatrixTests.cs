using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Platform.Rights;
using Pamong.Platform.Trail;
using Pamong.Tests.Delivery;

namespace Pamong.Tests.House.Rights;

/// <summary>Every endpoint × every role × own unit, other unit, other agency.</summary>
public class RightsMatrixTests(PamongApp app)
{
    /// <summary>Open to who sees needs; which further right it takes depends on the need's state, so that the handler refuses.</summary>
    private const string RefuseNeed = "/api/v1/needs/{id:guid}/refuse";

    private static readonly Role[] OfUnits = [Role.UnitOfficer, Role.HeadOfAgency];

    /// <summary>Every role; those of units in their unit, employee and superior as the persons they are.</summary>
    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_role_is_let_in_exactly_where_its_permissions_say(Role role)
    {
        var city = await DeliveryCity.FoundAsync(app);
        var mine = await Records.AboutAsync(city, city.Ani, city.UnitId);
        var (screen, program) = await ClientsAsync(city, role);
        var wrong = new List<string>();
        foreach (var door in Door.All(app).Where(d => d.Permission is not null))
        {
            var answer = await door.KnockAsync(door.IsApi ? program : screen, mine);
            if (door.Denied(answer) == Holds(role, door) && !(door.Pattern == RefuseNeed && Holds(role, door))) wrong.Add($"{door.Method} {door.Pattern}: {(int)answer.StatusCode}");
            if ((int)answer.StatusCode >= 500) wrong.Add($"{door.Method} {door.Pattern} fails: {(int)answer.StatusCode}");
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_record_of_another_agency_is_not_found_whatever_the_role(Role role)
    {
        var (city, other) = (await DeliveryCity.FoundAsync(app), await DeliveryCity.FoundAsync(app));
        var theirs = await Records.AboutAsync(other, other.Ani, other.UnitId);
        var (screen, program) = await ClientsAsync(city, role, wholeAgency: true);
        var wrong = new List<string>();
        foreach (var door in Door.All(app).Where(d => d.Permission is not null && d.NamesRecord && d.Pattern is not ("impor/bantuan/{kind}" or "/api/v1/imports/{kind}")))
        {
            if (!Holds(role, door)) continue;
            var answer = await door.KnockAsync(door.IsApi ? program : screen, theirs);
            if (answer.StatusCode != HttpStatusCode.NotFound) wrong.Add($"{door.Method} {door.Pattern}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Role.UnitOfficer)]
    [InlineData(Role.HeadOfAgency)]
    [InlineData(Role.Employee)]
    [InlineData(Role.Superior)]
    public async Task A_person_of_another_unit_is_not_found_by_those_whose_reach_ends_before(Role role)
    {
        var city = await DeliveryCity.FoundAsync(app);
        var far = await Records.AboutAsync(city, city.Dewi, city.OtherUnitId);
        var (screen, program) = await ClientsAsync(city, role);
        var wrong = new List<string>();
        foreach (var door in Door.All(app).Where(d => d.Permission is not null && Records.AboutPerson.Contains(d.Pattern)))
        {
            if (!Holds(role, door)) continue;
            var answer = await door.KnockAsync(door.IsApi ? program : screen, far);
            if (answer.StatusCode != HttpStatusCode.NotFound) wrong.Add($"{door.Method} {door.Pattern}: {(int)answer.StatusCode}");
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Partner)]
    [InlineData(Role.Student)]
    [InlineData(Role.Mentor)]
    public async Task Forms_sent_by_someone_who_only_reads_change_nothing(Role role)
    {
        var city = await DeliveryCity.FoundAsync(app);
        var mine = await Records.AboutAsync(city, city.Ani, city.UnitId);
        var (screen, _) = await ClientsAsync(city, role);

        (await ChangesOfAsync(city, screen, mine)).Select(e => $"{e.ObjectKind} {e.Action} {e.After}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Role.UnitOfficer)]
    [InlineData(Role.HeadOfAgency)]
    [InlineData(Role.Employee)]
    [InlineData(Role.Superior)]
    public async Task Forms_sent_about_a_person_of_another_unit_change_nothing_of_theirs(Role role)
    {
        var city = await DeliveryCity.FoundAsync(app);
        var far = await Records.AboutAsync(city, city.Dewi, city.OtherUnitId);
        var (screen, _) = await ClientsAsync(city, role);
        var theirs = new[] { far.Need, far.Nomination, far.Assessment, far.Proof, far.Employee };

        (await ChangesOfAsync(city, screen, far)).Where(e => theirs.Contains(e.ObjectId) || e.After?.Contains(far.Employee.ToString(), StringComparison.Ordinal) == true)
            .Select(e => $"{e.ObjectKind} {e.Action} {e.After}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Forms_sent_with_records_of_another_agency_change_nothing_there(Role role)
    {
        var (city, other) = (await DeliveryCity.FoundAsync(app), await DeliveryCity.FoundAsync(app));
        var theirs = await Records.AboutAsync(other, other.Ani, other.UnitId);
        var (screen, _) = await ClientsAsync(city, role, wholeAgency: true);

        (await ChangesOfAsync(other, screen, theirs)).Select(e => $"{e.ObjectKind} {e.Action}").ShouldBeEmpty();
    }

    [Fact]
    public void Every_address_with_a_person_is_counted_among_those_about_persons()
    {
        var known = Door.All(app).Select(d => d.Pattern).ToHashSet();

        Records.AboutPerson.ShouldBeSubsetOf(known);
        Door.All(app).Where(d => d.Pattern.Contains("{employeeId", StringComparison.Ordinal) || d.Pattern.Contains("employees/{", StringComparison.Ordinal))
            .Select(d => d.Pattern).ShouldBeSubsetOf(Records.AboutPerson);
    }

    /// <summary>What the trail of an agency says after every form of every page was sent with its records.</summary>
    private async Task<IReadOnlyList<TrailEntry>> ChangesOfAsync(DeliveryCity city, HttpClient screen, Records records)
    {
        var before = await city.ReadAsync(db => db.Set<TrailEntry>().LongCountAsync());
        var filling = new FormFilling(app, screen, records);
        var failed = new List<string>();
        foreach (var door in Door.All(app).Where(d => d.Page is not null && d.Permission is not null))
            foreach (var (handler, answer) in await filling.SendAllAsync(door))
                if ((int)answer.StatusCode >= 500) failed.Add($"{door.Pattern} {handler}");
        failed.ShouldBeEmpty();
        return await city.ReadAsync(db => db.Set<TrailEntry>().AsNoTracking().Where(e => e.Sequence > before).ToListAsync());
    }

    private bool Holds(Role role, Door door) =>
        app.Services.GetRequiredService<PermissionBook>()[door.Permission!].Roles.Contains(role)
        || (role == Role.Superior && app.Services.GetRequiredService<PermissionBook>()[door.Permission!].Roles.Contains(Role.Employee));

    private static async Task<(HttpClient Screen, HttpClient Program)> ClientsAsync(DeliveryCity city, Role role, bool wholeAgency = false)
    {
        var granted = role is Role.Employee or Role.Superior ? (Role?)null : role;
        var unit = OfUnits.Contains(role) && !wholeAgency ? city.UnitId : (Guid?)null;
        var person = role switch { Role.Employee => city.Ani, Role.Superior => city.Cici, _ => (Guid?)null };
        var account = await city.Tenant.NewAccountAsync(granted, unit, person, leads: role == Role.Superior);
        return (await city.Tenant.SignInAsync(account), await city.Tenant.ApiClientOfAsync(account));
    }
}
