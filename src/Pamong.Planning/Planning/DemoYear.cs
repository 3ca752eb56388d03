using Pamong.Planning.Needs;
using Pamong.Planning.Needs.Collecting;
using Pamong.Planning.Needs.Cycles;
using Pamong.Planning.Needs.Deciding;
using Pamong.Planning.Plans;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Tenants;

namespace Pamong.Planning;

/// <summary>
/// Opens next year's needs in a demo agency and has superiors verify most of them; Langsa goes on to a plan in force. All by the handlers
/// that people use.
/// </summary>
internal sealed class DemoYear(
    PamongDb db, IEnumerable<IJobWork> works, DecideNeedsHandler decide, PlanSteps steps, TimeProvider clock) : IDemoPart
{
    private const int VerifiedFrom = 20;
    private const string CityWithPlan = "langsa";

    public async Task FillAsync(string slug, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var year = today.Year + 1;
        var cycle = new Cycle
        {
            Year = year,
            OpenedAt = clock.GetUtcNow(),
            OpenedBy = "Data contoh",
            VerifyBy = today.AddDays(14),
            ValidateBy = today.AddDays(28),
        };
        db.Add(cycle);
        await db.SaveChangesAsync(ct);
        await RunAsync<CollectNeeds>(cycle.Id, ct);
        await DecideAsync(year, new DecideNeeds { Deed = NeedDeed.Verify, Cause = NeedCause.Skill }, n => n.Where(need => need.Score >= VerifiedFrom), ct);
        if (slug != CityWithPlan) return;
        await DecideAsync(year, new DecideNeeds { Deed = NeedDeed.Validate }, n => n, ct);
        await PlanAsync(year, ct);
    }

    private async Task PlanAsync(int year, CancellationToken ct)
    {
        var plan = new Plan { Year = year, Version = 1, Name = $"Rencana {year}" };
        db.Add(plan);
        await db.SaveChangesAsync(ct);
        await RunAsync<SolveWork>(plan.Id, ct);
        db.ChangeTracker.Clear();
        Demand(await steps.SubmitAsync(plan.Id, "Siap diperiksa", ct));
        Demand(await steps.ApproveAsync(plan.Id, "Disetujui", ct));
        Demand(await steps.EnactAsync(plan.Id, "", ct));
        db.ChangeTracker.Clear();
    }

    private async Task DecideAsync(int year, DecideNeeds asked, Func<IQueryable<Need>, IQueryable<Need>> choice, CancellationToken ct)
    {
        Demand(await decide.HandleAsync(year, asked, choice, ct));
        db.ChangeTracker.Clear();
    }

    private async Task RunAsync<T>(Guid subject, CancellationToken ct) where T : IJobWork
    {
        await works.OfType<T>().Single().RunAsync(subject, new Progress<JobProgress>(), ct, ct);
        db.ChangeTracker.Clear();
    }

    private static void Demand<T>(Result<T> result)
    {
        if (!result.Ok(out _, out var refusal)) throw new InvalidOperationException(refusal.Code + ": " + refusal.Message.En);
    }
}
