using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;

namespace Pamong.Planning.Needs.Deciding;

/// <summary>Which needs the current user may see and decide on.</summary>
internal sealed class NeedReach(PamongDb db, IPeople people, CurrentUser user)
{
    private const int Few = 2000;

    /// <summary>Whether the user verifies for someone at all.</summary>
    public bool MayVerify => user.May(PlanningPermissions.VerifyNeeds) || MayValidate;

    /// <summary>Whether the user validates for the personnel agency.</summary>
    public bool MayValidate => user.May(PlanningPermissions.ValidateNeeds);

    /// <summary>Needs that the user may read.</summary>
    public IQueryable<Need> Visible() => Of(PlanningPermissions.ViewNeeds);

    /// <summary>The same for a page that asks several times: whom the user may see is found out once, when they are few.</summary>
    public async Task<IQueryable<Need>> VisibleOnceAsync(CancellationToken ct)
    {
        if (user.ReachOf(PlanningPermissions.ViewNeeds).Everything) return Visible();
        var ids = await Ids(PlanningPermissions.ViewNeeds).Take(Few + 1).ToListAsync(ct);
        return ids.Count > Few ? Visible() : db.Set<Need>().AsNoTracking().Where(n => ids.Contains(n.EmployeeId));
    }

    /// <summary>
    /// Needs that the user may verify: of reports and of own units, never one's own.
    /// For people without a superior on record the personnel agency verifies.
    /// </summary>
    public IQueryable<Need> ToVerify()
    {
        var (led, orphans, all) = (Ids(PlanningPermissions.VerifyNeeds), Orphans(), db.Set<Need>().AsNoTracking());
        var needs = (user.ReachOf(PlanningPermissions.VerifyNeeds).Everything, MayValidate) switch
        {
            (true, _) => all,
            (false, false) => all.Where(n => led.Contains(n.EmployeeId)),
            (false, true) => all.Where(n => led.Contains(n.EmployeeId) || orphans.Contains(n.EmployeeId)),
        };
        return user.PersonId is { } me ? needs.Where(n => n.EmployeeId != me) : needs;
    }

    /// <summary>Needs that the user may validate, never one's own.</summary>
    public IQueryable<Need> ToValidate()
    {
        var needs = Of(PlanningPermissions.ValidateNeeds);
        return user.PersonId is { } me ? needs.Where(n => n.EmployeeId != me) : needs;
    }

    /// <summary>Needs in that state on which the user may decide.</summary>
    public IQueryable<Need> ToDecide(NeedState from) => from switch
    {
        NeedState.Listed => ToVerify().Where(n => n.State == NeedState.Listed),
        NeedState.Verified => ToValidate().Where(n => n.State == NeedState.Verified),
        NeedState.Validated or NeedState.Refused or NeedState.NotTraining => db.Set<Need>().Where(_ => false),
    };

    /// <summary>Whether the need is the user's own.</summary>
    public bool IsOwn(Need need) => need.EmployeeId == user.PersonId;

    private IQueryable<Need> Of(string permission)
    {
        var needs = db.Set<Need>().AsNoTracking();
        if (user.ReachOf(permission).Everything) return needs;
        var mine = Ids(permission);
        return needs.Where(n => mine.Contains(n.EmployeeId));
    }

    private IQueryable<Guid> Ids(string permission) => people.Within(permission).Select(p => p.Id);

    private IQueryable<Guid> Orphans() =>
        people.Within(PlanningPermissions.ValidateNeeds).Where(p => p.SuperiorId == null).Select(p => p.Id);
}
