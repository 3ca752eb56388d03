using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Crediting;
using Pamong.Delivery.Nominating;
using Pamong.Delivery.Running;
using Pamong.Delivery.Spending;
using Pamong.Platform.Data;

namespace Pamong.Delivery;

/// <summary>How batches, nominations, money and JP are stored.</summary>
internal static class DeliveryTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Run>(run =>
        {
            run.ToTable("delivery_batch");
            run.HasIndex(r => new { r.TenantId, r.Year, r.StartsOn });
            run.HasIndex(r => new { r.TenantId, r.ProgrammeId });
            run.Property(r => r.State).IsConcurrencyToken();
            run.Ignore(r => r.Title);
        });
        model.Entity<Nomination>(nomination =>
        {
            nomination.ToTable("delivery_nomination");
            nomination.HasIndex(n => new { n.TenantId, n.BatchId, n.EmployeeId }).IsUnique();
            nomination.HasIndex(n => new { n.TenantId, n.EmployeeId, n.State });
            nomination.HasIndex(n => new { n.TenantId, n.Year, n.State });
            nomination.HasIndex(n => new { n.TenantId, n.Replaces }).IsUnique();
            nomination.Property(n => n.State).IsConcurrencyToken();
            nomination.Property(n => n.Score).HasPrecision(5, 2);
            nomination.RefersTo<Run>(nameof(Nomination.BatchId));
        });
        model.Entity<NominationStep>(step =>
        {
            step.ToTable("delivery_nomination_step");
            step.HasIndex(s => new { s.TenantId, s.NominationId, s.At });
            step.RefersTo<Nomination>(nameof(NominationStep.NominationId));
        });
        model.Entity<LevelReached>(level =>
        {
            level.ToTable("delivery_level_reached");
            level.HasIndex(l => new { l.TenantId, l.BatchId });
            level.RefersTo<Nomination>(nameof(LevelReached.NominationId));
        });
        model.Entity<Attendance>(attendance =>
        {
            attendance.ToTable("delivery_attendance");
            attendance.HasIndex(a => new { a.TenantId, a.NominationId, a.Day }).IsUnique();
            attendance.HasIndex(a => new { a.TenantId, a.BatchId, a.Day });
            attendance.RefersTo<Nomination>(nameof(Attendance.NominationId));
        });
        model.Entity<Evidence>(evidence =>
        {
            evidence.ToTable("delivery_evidence");
            evidence.HasIndex(e => new { e.TenantId, e.BatchId });
            evidence.HasIndex(e => new { e.TenantId, e.SubjectId });
            evidence.RefersTo<StoredFile>(nameof(Evidence.FileId));
        });
        model.Entity<MoneyMovement>(money =>
        {
            money.ToTable("delivery_spending");
            money.HasIndex(m => new { m.TenantId, m.Year, m.FundId });
            money.HasIndex(m => new { m.TenantId, m.BatchId });
            money.RefersTo<Run>(nameof(MoneyMovement.BatchId));
        });
        AddJp(model);
    }

    private static void AddJp(ModelBuilder model)
    {
        model.Entity<JpRecord>(record =>
        {
            record.ToTable("delivery_jp_record");
            record.HasIndex(r => new { r.TenantId, r.EmployeeId, r.Form });
            record.HasIndex(r => new { r.TenantId, r.BatchId });
            record.Property(r => r.WithdrawnAt).IsConcurrencyToken();
        });
        model.Entity<JpEntry>(entry =>
        {
            entry.ToTable("delivery_jp_entry");
            entry.HasIndex(e => new { e.TenantId, e.EmployeeId, e.Year });
            entry.HasIndex(e => new { e.TenantId, e.RecordId });
            entry.RefersTo<JpRecord>(nameof(JpEntry.RecordId));
        });
        model.Entity<JpYear>(year =>
        {
            year.ToTable("delivery_jp_year");
            year.HasIndex(y => new { y.TenantId, y.EmployeeId, y.Year }).IsUnique();
            year.HasIndex(y => new { y.TenantId, y.Year, y.Hundredths });
            year.Property(y => y.Hundredths).IsConcurrencyToken();
        });
    }
}
