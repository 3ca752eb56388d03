using Microsoft.EntityFrameworkCore;
using Pamong.Planner;
using Pamong.Planning.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Texts;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>A plan's way: draft → submitted → approved → enacted; back to draft with a remark.</summary>
internal sealed class PlanSteps(
    PamongDb db, PlanWorkbench workbench, BreachNaming naming, CurrentUser user, TimeProvider clock, IEnumerable<IPlanEnacted> listeners)
{
    private const int MostSaid = 5;

    /// <summary>Hands the draft in. It must be computed and keep every rule.</summary>
    public async Task<Result<Plan>> SubmitAsync(Guid planId, string remark, CancellationToken ct)
    {
        var found = await FindAsync(planId, PlanState.Draft, ct);
        if (!found.Ok(out var plan, out var refusal)) return refusal;
        if (plan.ComputedAt is null) return PlanRefusals.NotComputed;
        if (!await db.Set<PlanAssignment>().AnyAsync(a => a.PlanId == planId, ct)) return PlanRefusals.Empty;
        var bench = await workbench.OpenFreshAsync(plan, ct);
        var breaches = bench.Breaches();
        plan.Collisions = await naming.WriteAsync(bench.Input, breaches, ct);
        if (breaches.Count > 0)
        {
            await db.SaveChangesAsync(ct);
            return await NamedAsync(bench.Input, breaches, ct);
        }

        return await MoveAsync(plan, PlanState.Submitted, remark, ct);
    }

    /// <summary>Sends a submitted plan back to its makers; the remark says why.</summary>
    public async Task<Result<Plan>> ReturnAsync(Guid planId, string remark, CancellationToken ct)
    {
        var found = await FindAsync(planId, PlanState.Submitted, ct);
        if (!found.Ok(out var plan, out var refusal)) return refusal;
        if (string.IsNullOrWhiteSpace(remark)) return PlanRefusals.ReasonNeeded;
        return await MoveAsync(plan, PlanState.Draft, remark, ct);
    }

    /// <summary>Approves a submitted plan. Four eyes: not by whoever submitted it.</summary>
    public async Task<Result<Plan>> ApproveAsync(Guid planId, string remark, CancellationToken ct)
    {
        var found = await FindAsync(planId, PlanState.Submitted, ct);
        if (!found.Ok(out var plan, out var refusal)) return refusal;
        return await Submitter.IsAsync(db, user, planId, ct) ? PlanRefusals.OwnSubmission : await MoveAsync(plan, PlanState.Approved, remark, ct);
    }

    /// <summary>Puts an approved plan in force: numbered, hashed, frozen; the version before steps back.</summary>
    public async Task<Result<Plan>> EnactAsync(Guid planId, string remark, CancellationToken ct)
    {
        var found = await FindAsync(planId, PlanState.Approved, ct);
        if (!found.Ok(out var plan, out var refusal)) return refusal;
        var content = await PlanContent.ReadAsync(db, plan, ct);
        await using var write = await db.BeginWriteAsync(ct);
        foreach (var before in await db.Set<Plan>().Where(p => p.Year == plan.Year && p.State == PlanState.Enacted).ToListAsync(ct))
            before.State = PlanState.Superseded;
        plan.Number = $"{plan.Version:000}/BANGKOM/{plan.Year}";
        plan.EnactedAt = clock.GetUtcNow();
        plan.DocumentHash = content.Hash();
        Move(plan, PlanState.Enacted, remark);
        db.Say("enacted", nameof(Plan), plan.Id, new { plan.Number, plan.DocumentHash, plan.ResultHash });
        await db.SaveChangesAsync(ct);
        foreach (var listener in listeners) await listener.OnEnactedAsync(plan.Id, plan.Year, ct);
        await db.SaveChangesAsync(ct);
        await write.CommitAsync(ct);
        return plan;
    }

    private async Task<Refusal> NamedAsync(PlanInput input, IReadOnlyList<Breach> breaches, CancellationToken ct)
    {
        var said = (await naming.OfAsync(input, breaches.Take(MostSaid), ct)).Select(b => b.What()).ToList();
        var more = breaches.Count > MostSaid ? T(" … dan {0} lagi", " … and {0} more").With(breaches.Count - MostSaid) : T("", "");
        return PlanRefusals.BreaksRules with
        {
            Message = new Text(
                PlanRefusals.BreaksRules.Message.Id.Replace("{0}", string.Join("; ", said.Select(s => s.Id)) + more.Id, StringComparison.Ordinal),
                PlanRefusals.BreaksRules.Message.En.Replace("{0}", string.Join("; ", said.Select(s => s.En)) + more.En, StringComparison.Ordinal)),
        };
    }

    private async Task<Result<Plan>> FindAsync(Guid planId, PlanState expected, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().SingleOrDefaultAsync(p => p.Id == planId, ct);
        if (plan is null) return PlanRefusals.NoSuchPlan;
        return plan.State == expected ? plan : PlanRefusals.WrongStep;
    }

    private async Task<Result<Plan>> MoveAsync(Plan plan, PlanState to, string remark, CancellationToken ct)
    {
        Move(plan, to, remark);
        await db.SaveChangesAsync(ct);
        return plan;
    }

    private void Move(Plan plan, PlanState to, string remark)
    {
        plan.State = to;
        db.Add(new PlanRemark { PlanId = plan.Id, At = clock.GetUtcNow(), Author = user.Name, State = to, Text = remark.Trim() });
    }
}
