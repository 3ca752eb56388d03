using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pamong.Planner;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Texts;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>Computes a plan: builds the instance, solves it, checks the result with separate code, and keeps it.</summary>
internal sealed class SolveWork(PamongDb db, PlanInputBuilding building, BreachNaming naming, TimeProvider clock) : IJobWork
{
    /// <summary>The kind of job.</summary>
    public const string JobKind = "planning.solve";

    private const int MostRounds = 2;

    public string Kind => JobKind;

    public async Task RunAsync(Guid subjectId, IProgress<JobProgress> progress, CancellationToken stopAsked, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().SingleAsync(p => p.Id == subjectId, ct);
        if (plan.State != PlanState.Draft) return;
        progress.Report(new JobProgress(1, T("Membaca kebutuhan, program, dan anggaran", "Reading needs, programmes and the budget")));
        var input = await building.BuildAsync(plan, ct);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopAsked, ct);
        var solved = await Task.Run(() => Solve(input, new Steps(progress), stop.Token), ct);
        var breaches = new Bench(input, solved).Breaches();
        if (solved.Status == PlanStatus.Feasible && breaches.Count > 0)
            throw new InvalidOperationException($"The planner broke a rule: {breaches[0].Rule} at {breaches[0].Subject}.");
        progress.Report(new JobProgress(98, T("Menyimpan rencana", "Saving the plan")));
        await KeepAsync(plan, input, solved, ct);
        progress.Report(new JobProgress(100, T("Selesai", "Done")));
    }

    /// <summary>
    /// Solves; when the plan does what a fund's giver forbids and the instance cannot say, solves again with that way closed.
    /// The bound of the first solve, with fewer rules, holds for all.
    /// </summary>
    private static Planner.Plan Solve(PlanInput input, IProgress<SolveProgress> progress, CancellationToken stop)
    {
        var instance = input.Instance;
        var solved = PlanSolver.Solve(instance, new SolveOptions(), progress, stop);
        var bound = solved.Bound;
        for (var round = 1; round <= MostRounds && solved.Status == PlanStatus.Feasible; round++)
        {
            var breaches = input.Uses.Breaches(instance, solved);
            if (breaches.Count == 0) break;
            instance = input.Uses.Tighten(instance, breaches, all: round > 1);
            solved = PlanSolver.Solve(instance, new SolveOptions(), progress, stop) with { Bound = bound };
        }

        return solved;
    }

    private async Task KeepAsync(Plan plan, PlanInput input, Planner.Plan solved, CancellationToken ct)
    {
        var pinned = input.Instance.Pins.ToHashSet();
        (plan.ComputedAt, plan.Objective, plan.Gain, plan.Bound) = (clock.GetUtcNow(), solved.Objective, solved.Gain, solved.Bound);
        (plan.Entitled, plan.People, plan.Work, plan.ChangedByHand) = (solved.Entitled, input.People.Length, solved.Work, false);
        (plan.InputHash, plan.ResultHash, plan.MethodVersion) = (solved.InputHash, solved.ResultHash, solved.MethodVersion);
        plan.Collisions = solved.Collisions.Count == 0 ? "" : JsonSerializer.Serialize(
            await naming.OfAsync(input, solved.Collisions.Select(c => c.Breach).OfType<Breach>(), ct));
        plan.Margins = solved.Prices is null ? "" : JsonSerializer.Serialize(PlanMargins.Of(input, solved));
        plan.JobId = null;
        await using var write = await db.BeginWriteAsync(ct);
        await db.Set<PlanAssignment>().Where(a => a.PlanId == plan.Id).ExecuteDeleteAsync(ct);
        await db.Set<PlanBatch>().Where(b => b.PlanId == plan.Id).ExecuteDeleteAsync(ct);
        await db.Set<PlanPrices>().Where(p => p.PlanId == plan.Id).ExecuteDeleteAsync(ct);
        await db.BulkInsertAsync(solved.OpenBatches.Select(b => input.ToRow(plan.Id, b)), ct);
        await db.BulkInsertAsync(solved.Assignments.Select(a => input.ToRow(plan.Id, a, pinned.Contains(a))), ct);
        if (solved.Prices is { } prices) await db.BulkInsertAsync([new PlanPrices { PlanId = plan.Id, Json = JsonSerializer.Serialize(prices) }], ct);
        db.Say("computed", nameof(Plan), plan.Id, new { solved.InputHash, solved.ResultHash, solved.Objective, solved.Bound, solved.Work });
        await db.SaveChangesAsync(ct);
        await write.CommitAsync(ct);
    }

    /// <summary>Turns the solver's phases into sentences.</summary>
    private sealed class Steps(IProgress<JobProgress> progress) : IProgress<SolveProgress>
    {
        public void Report(SolveProgress value)
        {
            var phase = value.Phase switch
            {
                SolvePhase.Pricing => T("Mencari batas atas yang terbukti", "Searching the proven bound"),
                SolvePhase.Placing => T("Menempatkan pegawai", "Placing people"),
                SolvePhase.Bettering => T("Memperbaiki rencana", "Bettering the plan"),
                SolvePhase.Proving => T("Membuktikan", "Proving"),
                SolvePhase.Done => T("Selesai", "Done"),
            };
            var distance = value is { Best: > 0, Bound: > 0 }
                ? T(" · jarak ke batas {0:0.##} %", " · distance to the bound {0:0.##} %").With(100.0 * (value.Bound - value.Best) / value.Bound)
                : new Text("", "");
            progress.Report(new JobProgress(2 + (int)(95 * value.Fraction), new Text(phase.Id + distance.Id, phase.En + distance.En)));
        }
    }
}
