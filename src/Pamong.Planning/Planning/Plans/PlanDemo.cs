using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Tenants;

namespace Pamong.Planning.Plans;

/// <summary>Puts a plan in force in one demo city, Langsa, so that what comes after a plan can be seen; the others are left to whoever tries.</summary>
internal sealed class PlanDemo(PamongDb db, SolveWork solve, PlanSteps steps, TimeProvider clock) : IDemoPart
{
    private const string CityWithPlan = "langsa";

    public async Task FillAsync(string slug, CancellationToken ct)
    {
        if (slug != CityWithPlan) return;
        var year = clock.GetUtcNow().Year + 1;
        var plan = new Plan { Year = year, Version = 1, Name = $"Rencana {year}" };
        db.Add(plan);
        await db.SaveChangesAsync(ct);
        await solve.RunAsync(plan.Id, new Progress<JobProgress>(), CancellationToken.None, ct);
        db.ChangeTracker.Clear();
        Demand(await steps.SubmitAsync(plan.Id, "Siap diperiksa", ct));
        Demand(await steps.ApproveAsync(plan.Id, "Disetujui", ct));
        Demand(await steps.EnactAsync(plan.Id, "", ct));
        db.ChangeTracker.Clear();
    }

    private static void Demand(Result<Plan> result)
    {
        if (!result.Ok(out _, out var refusal)) throw new InvalidOperationException(refusal.Code + ": " + refusal.Message.En);
    }
}
