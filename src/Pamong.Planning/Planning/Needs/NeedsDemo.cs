using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.People.Contract;
using Pamong.Planning.Needs.Collecting;
using Pamong.Planning.Needs.Cycles;
using Pamong.Planning.Needs.Deciding;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs;

/// <summary>
/// In a demo agency: next year is open, collected, and mostly decided, so that a plan can be made. What is left waits for the
/// demo accounts: the head verifies, the training manager validates.
/// </summary>
internal sealed class NeedsDemo(PamongDb db, IPeople people, IServiceProvider services, AgencyDay day, TimeProvider clock) : IDemoPart
{
    public async Task FillAsync(string slug, CancellationToken ct)
    {
        var today = await day.TodayAsync(ct);
        var cycle = new Cycle
        {
            Year = today.Year + 1,
            OpenedAt = clock.GetUtcNow(),
            OpenedBy = "Pengelola BKPSDM",
            VerifyBy = today.AddDays(9),
            ValidateBy = today.AddDays(23),
        };
        db.Add(cycle);
        await db.SaveChangesAsync(ct);
        var collect = services.GetServices<IJobWork>().Single(w => w.Kind == CollectNeeds.JobKind);
        await collect.RunAsync(cycle.Id, new Progress<JobProgress>(), CancellationToken.None, ct);
        await DecideAsync(cycle.Year, ct);
        db.ChangeTracker.Clear();
    }

    private async Task DecideAsync(int year, CancellationToken ct)
    {
        var tenant = db.TenantId;
        var heads = await db.Set<Membership>()
            .Where(m => m.TenantId == tenant && m.LeadsOthers && m.PersonId != null).Select(m => m.PersonId).ToListAsync(ct);
        var led = people.All().Where(p => heads.Contains(p.SuperiorId)).Select(p => p.Id);
        var paths = people.Units().Where(u => heads.Contains(u.HeadId)).Select(u => u.Path);
        var units = people.Units().Where(u => paths.Any(path => u.Path.StartsWith(path))).Select(u => u.Id);
        var needs = db.Set<Need>().Where(n => n.Year == year && n.CompetencyId != null);
        var taking = services.GetRequiredService<StepTaking>();

        // Small gaps wait: for the demo head, and in the head's unit for validation. All else is decided.
        await using var write = await db.BeginWriteAsync(ct);
        await taking.TakeAsync(
            needs.Where(n => n.GapPart > 10 || !led.Contains(n.EmployeeId)),
            new DecideNeeds { Deed = NeedDeed.Verify, Cause = NeedCause.Skill }, year, NeedState.Listed, NeedState.Verified, ct,
            T("Para atasan (data contoh)", "Superiors (demo data)").Id);
        await taking.TakeAsync(
            needs.Where(n => n.GapPart > 10 || !units.Contains(n.UnitId)),
            new DecideNeeds { Deed = NeedDeed.Validate }, year, NeedState.Verified, NeedState.Validated, ct,
            T("Pengelola BKPSDM (data contoh)", "Training manager (demo data)").Id);
        await write.CommitAsync(ct);
    }
}
