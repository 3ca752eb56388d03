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
internal sealed class SolveWork(PamongDb db, PlanInputBuilding building, PlanWorkbench workbench, BreachNaming naming, TimeProvider clock) : IJobWork
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
        var former = plan.ComputedAt is null ? null : (await workbench.OpenFreshAsync(plan, ct)).Plan;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopAsked, ct);
        var solved = await Task.Run(() => Solve(input, former, new Steps(progress), stop.Token), ct);
        var breaches = new Bench(input, solved).Breaches();
        if (solved.Status == PlanStatus.Feasible && breaches.Count > 0)
            throw new InvalidOperationException($"The planner broke a rule: {breaches[0].Rule} at {breaches[0].Subject}.");
        if (solved.Status == PlanStatus.Infeasible && plan.ComputedAt is not null)
        {
            await RefuseAsync(plan, input, solved, ct);
            progress.Report(new JobProgress(100, T("Permintaan bertabrakan; rencana tidak diubah", "What is asked collides; the plan is unchanged")));
            return;
        }

        progress.Report(new JobProgress(98, T("Menyimpan rencana", "Saving the plan")));
        await KeepAsync(plan, input, solved, ct);
        progress.Report(new JobProgress(100, T("Selesai", "Done")));
    }

    /// <summary>
    /// Solves; when the plan does what a fund's giver forbids and the instance cannot say, solves again with that way closed.
    /// The bound of the first solve, with fewer rules, holds for all. Where the plan as it stood is better and keeps every rule of
    /// today, the search goes on from there: computing again must not make a plan worse.
    /// </summary>
    private static Planner.Plan Solve(PlanInput input, Planner.Plan? former, IProgress<SolveProgress> progress, CancellationToken stop)
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

        if (former is null || solved.Status != PlanStatus.Feasible || stop.IsCancellationRequested || !Beats(former, solved, input)) return solved;
        var resumed = PlanSolver.Solve(instance, new SolveOptions { Start = former }, progress, stop) with { Bound = bound };
        return Beats(resumed, solved, input) ? resumed : solved;
    }

    private static bool Beats(Planner.Plan plan, Planner.Plan other, PlanInput input)
    {
        var check = PlanChecker.Check(input.Instance, plan);
        return check.Objective > other.Objective && check.Breaches.Count == 0 && input.Uses.Breaches(input.Instance, plan).Count == 0;
    }

    /// <summary>Says what collides; the plan as it stood stays, for an impossible wish must not cost anyone their work.</summary>
    private async Task RefuseAsync(Plan plan, PlanInput input, Planner.Plan solved, CancellationToken ct)
    {
        plan.Collisions = await naming.WriteAsync(input, solved.Collisions.Select(c => c.Breach).OfType<Breach>(), ct);
        plan.JobId = null;
        db.Say("collided", nameof(Plan), plan.Id, new { solved.InputHash, Collisions = solved.Collisions.Select(c => c.Message) });
        await db.SaveChangesAsync(ct);
    }

    private async Task KeepAsync(Plan plan, PlanInput input, Planner.Plan solved, CancellationToken ct)
    {
        var pinned = input.Instance.Pins.ToHashSet();
        (plan.ComputedAt, plan.Objective, plan.Gain, plan.Bound) = (clock.GetUtcNow(), solved.Objective, solved.Gain, solved.Bound);
        (plan.Entitled, plan.People, plan.Work, plan.ChangedByHand, plan.StoppedEarly) = (solved.Entitled, input.People.Length, solved.Work, false, solved.Cancelled);
        (plan.InputHash, plan.ResultHash, plan.MethodVersion) = (solved.InputHash, solved.ResultHash, solved.MethodVersion);
        plan.Collisions = await naming.WriteAsync(input, solved.Collisions.Select(c => c.Breach).OfType<Breach>(), ct);
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
