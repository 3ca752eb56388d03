using Microsoft.EntityFrameworkCore;
using Pamong.Appraisal.Contract;
using Pamong.Platform.Data;

namespace Pamong.Appraisal;

/// <summary>The performance of one person in one year, as the system that owns it reported.</summary>
[Trailed]
internal sealed class Performance : TenantOwned
{
    /// <summary>Whose.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>The calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>Work result; null when only the predicate is known.</summary>
    public Rating? Result { get; set; }

    /// <summary>Work behaviour; null when only the predicate is known.</summary>
    public Rating? Behaviour { get; set; }

    /// <summary>The predicate: by the matrix where both ratings are known, else as reported.</summary>
    public required Predicate Predicate { get; set; }

    /// <summary>Where it was taken from: "e-Kinerja BKN, ekspor 12 Januari 2026".</summary>
    public string Source { get; set; } = "";
}

/// <summary>How performance is stored.</summary>
internal static class AppraisalTables
{
    public static void Add(ModelBuilder model) => model.Entity<Performance>(performance =>
    {
        performance.ToTable("appraisal_performance");
        performance.HasIndex(p => new { p.TenantId, p.EmployeeId, p.Year }).IsUnique();
        performance.HasIndex(p => new { p.TenantId, p.Year, p.Predicate });
    });
}

/// <summary>Lends performance to the floors above.</summary>
internal sealed class PerformanceRows(PamongDb db) : IPerformance
{
    public IQueryable<PerformanceRow> All() => db.Set<Performance>().AsNoTracking().Select(p => new PerformanceRow
    {
        EmployeeId = p.EmployeeId,
        Year = p.Year,
        Result = p.Result,
        Behaviour = p.Behaviour,
        Predicate = p.Predicate,
    });
}
