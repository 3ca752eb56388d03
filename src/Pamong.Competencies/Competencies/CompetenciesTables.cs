using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;

namespace Pamong.Competencies;

/// <summary>How dictionary, standards, results and levels are stored.</summary>
internal static class CompetenciesTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Competency>(competency =>
        {
            competency.ToTable("competencies_competency");
            competency.HasIndex(c => new { c.TenantId, c.Code }).IsUnique();
            competency.Ignore(c => c.Name);
        });
        model.Entity<DictionaryVersion>(version =>
        {
            version.ToTable("competencies_version");
            version.HasIndex(v => new { v.TenantId, v.EffectiveFrom }).IsUnique();
        });
        model.Entity<Wording>(wording =>
        {
            wording.ToTable("competencies_wording");
            wording.HasIndex(w => new { w.TenantId, w.CompetencyId, w.VersionId }).IsUnique();
            wording.RefersTo<Competency>(nameof(Wording.CompetencyId));
            wording.RefersTo<DictionaryVersion>(nameof(Wording.VersionId));
        });
        model.Entity<Requirement>(requirement =>
        {
            requirement.ToTable("competencies_requirement");
            requirement.HasIndex(r => new { r.TenantId, r.PositionId, r.CompetencyId }).IsUnique();
            requirement.HasIndex(r => new { r.TenantId, r.CompetencyId });
            requirement.RefersTo<Competency>(nameof(Requirement.CompetencyId));
        });
        model.Entity<Assessment>(assessment =>
        {
            assessment.ToTable("competencies_assessment");
            assessment.HasIndex(a => new { a.TenantId, a.EmployeeId, a.CompetencyId });
            assessment.RefersTo<Competency>(nameof(Assessment.CompetencyId));
        });
        model.Entity<Withdrawal>(withdrawal =>
        {
            withdrawal.ToTable("competencies_withdrawal");
            withdrawal.HasIndex(w => new { w.TenantId, w.AssessmentId }).IsUnique();
            withdrawal.RefersTo<Assessment>(nameof(Withdrawal.AssessmentId));
        });
        model.Entity<HeldLevel>(level =>
        {
            level.ToTable("competencies_level");
            level.HasIndex(l => new { l.TenantId, l.EmployeeId, l.CompetencyId }).IsUnique();
            level.HasIndex(l => new { l.TenantId, l.HoldsUntil });
            level.RefersTo<Competency>(nameof(HeldLevel.CompetencyId));
        });
    }
}
