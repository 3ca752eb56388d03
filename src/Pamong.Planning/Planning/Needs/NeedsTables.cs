using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Needs.Cycles;
using Pamong.Planning.Needs.Issues;
using Pamong.Platform.Data;

namespace Pamong.Planning.Needs;

/// <summary>How needs and what belongs to them are stored.</summary>
internal static class NeedsTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Need>(need =>
        {
            need.ToTable("planning_need");
            // One need a person, competency and year. Rows without a competency do not collide.
            need.HasIndex(n => new { n.TenantId, n.Year, n.EmployeeId, n.CompetencyId }).IsUnique();
            // The list: by state, most urgent first; the levels make sums by state answerable from the index alone.
            need.HasIndex(n => new { n.TenantId, n.Year, n.State, n.Score, n.Id, n.RequiredLevel, n.HeldLevel });
            need.HasIndex(n => new { n.TenantId, n.Year, n.Score, n.Id });
            // Maps and sums, answered from the index alone.
            need.HasIndex(n => new { n.TenantId, n.Year, n.UnitId, n.CompetencyId, n.State });
            need.HasIndex(n => new { n.TenantId, n.Year, n.CompetencyId, n.Rank, n.State });
            // What a bulk step touched.
            need.HasIndex(n => new { n.TenantId, n.LastStepId });
        });
        model.Entity<NeedStep>().ToTable("planning_need_step");
        model.Entity<NeedDecision>(decision =>
        {
            decision.ToTable("planning_need_decision");
            decision.HasIndex(d => new { d.TenantId, d.NeedId });
            decision.RefersTo<NeedStep>(nameof(NeedDecision.StepId));
            decision.RefersTo<Need>(nameof(NeedDecision.NeedId));
        });
        model.Entity<Cycle>(cycle =>
        {
            cycle.ToTable("planning_cycle");
            cycle.HasIndex(c => new { c.TenantId, c.Year }).IsUnique();
        });
        model.Entity<Reminder>(reminder =>
        {
            reminder.ToTable("planning_reminder");
            reminder.HasIndex(r => new { r.TenantId, r.Year, r.SuperiorId, r.SentOn }).IsUnique();
        });
        model.Entity<StrategicIssue>(issue =>
        {
            issue.ToTable("planning_issue");
            issue.HasIndex(i => new { i.TenantId, i.Year });
        });
        model.Entity<IssueCompetency>(part =>
        {
            part.ToTable("planning_issue_competency");
            part.HasIndex(p => new { p.TenantId, p.IssueId, p.CompetencyId }).IsUnique();
            part.RefersTo<StrategicIssue>(nameof(IssueCompetency.IssueId));
        });
    }
}
