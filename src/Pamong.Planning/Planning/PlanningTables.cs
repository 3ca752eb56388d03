using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Funding;
using Pamong.Planning.Plans;
using Pamong.Planning.Programmes;
using Pamong.Platform.Data;

namespace Pamong.Planning;

/// <summary>How programmes, money and plans are stored.</summary>
internal static class PlanningTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Programme>(programme =>
        {
            programme.ToTable("planning_programme");
            programme.HasIndex(p => new { p.TenantId, p.Code }).IsUnique();
        });
        model.Entity<ProgrammeRaise>(raise =>
        {
            raise.ToTable("planning_programme_raise");
            raise.HasIndex(r => new { r.TenantId, r.ProgrammeId, r.CompetencyId }).IsUnique();
            raise.RefersTo<Programme>(nameof(ProgrammeRaise.ProgrammeId));
        });
        model.Entity<Batch>(batch =>
        {
            batch.ToTable("planning_batch");
            batch.HasIndex(b => new { b.TenantId, b.ProgrammeId, b.StartsOn });
            batch.RefersTo<Programme>(nameof(Batch.ProgrammeId));
        });
        model.Entity<Fund>(fund =>
        {
            fund.ToTable("planning_fund");
            fund.HasIndex(f => new { f.TenantId, f.Year, f.Code }).IsUnique();
        });
        model.Entity<UnitLimit>(limit =>
        {
            limit.ToTable("planning_unit_limit");
            limit.HasIndex(l => new { l.TenantId, l.Year, l.UnitId }).IsUnique();
        });
        AddPlans(model);
    }

    private static void AddPlans(ModelBuilder model)
    {
        model.Entity<Plan>(plan =>
        {
            plan.ToTable("planning_plan");
            plan.HasIndex(p => new { p.TenantId, p.Year, p.Version }).IsUnique();
            plan.Property(p => p.Changes).IsConcurrencyToken();
        });
        model.Entity<PlanAssignment>(assignment =>
        {
            assignment.ToTable("planning_assignment");
            assignment.HasIndex(a => new { a.TenantId, a.PlanId, a.EmployeeId, a.BatchId }).IsUnique();
            assignment.HasIndex(a => new { a.TenantId, a.PlanId, a.BatchId });
            assignment.RefersTo<Plan>(nameof(PlanAssignment.PlanId));
            assignment.RefersTo<Batch>(nameof(PlanAssignment.BatchId));
            assignment.RefersTo<Fund>(nameof(PlanAssignment.FundId));
        });
        model.Entity<PlanBatch>(batch =>
        {
            batch.ToTable("planning_plan_batch");
            batch.HasIndex(b => new { b.TenantId, b.PlanId, b.BatchId }).IsUnique();
            batch.RefersTo<Plan>(nameof(PlanBatch.PlanId));
            batch.RefersTo<Batch>(nameof(PlanBatch.BatchId));
            batch.RefersTo<Fund>(nameof(PlanBatch.FundId));
        });
        model.Entity<PlanPrices>(prices =>
        {
            prices.ToTable("planning_plan_prices");
            prices.RefersTo<Plan>(nameof(PlanPrices.PlanId));
        });
        model.Entity<BatchWish>(wish =>
        {
            wish.ToTable("planning_batch_wish");
            wish.HasIndex(w => new { w.TenantId, w.PlanId, w.BatchId }).IsUnique();
            wish.RefersTo<Plan>(nameof(BatchWish.PlanId));
            wish.RefersTo<Batch>(nameof(BatchWish.BatchId));
        });
        model.Entity<Exclusion>(exclusion =>
        {
            exclusion.ToTable("planning_exclusion");
            exclusion.HasIndex(e => new { e.TenantId, e.PlanId, e.EmployeeId });
            exclusion.RefersTo<Plan>(nameof(Exclusion.PlanId));
            exclusion.RefersTo<Programme>(nameof(Exclusion.ProgrammeId));
        });
        model.Entity<HandChange>(change =>
        {
            change.ToTable("planning_hand_change");
            change.HasIndex(c => new { c.TenantId, c.PlanId, c.At });
            change.RefersTo<Plan>(nameof(HandChange.PlanId));
        });
        model.Entity<PlanRemark>(remark =>
        {
            remark.ToTable("planning_remark");
            remark.HasIndex(r => new { r.TenantId, r.PlanId });
            remark.RefersTo<Plan>(nameof(PlanRemark.PlanId));
        });
    }
}
