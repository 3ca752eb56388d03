using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;

namespace Pamong.Planning.Plans;

/// <summary>All that a plan decides, in a fixed order, and the hash that stands on the enacted document.</summary>
internal sealed record PlanContent(Plan Plan, IReadOnlyList<PlanBatch> Batches, IReadOnlyList<PlanAssignment> Assignments)
{
    public static async Task<PlanContent> ReadAsync(PamongDb db, Plan plan, CancellationToken ct) => new(
        plan,
        await db.Set<PlanBatch>().AsNoTracking().Where(b => b.PlanId == plan.Id).OrderBy(b => b.BatchId).ToListAsync(ct),
        await db.Set<PlanAssignment>().AsNoTracking().Where(a => a.PlanId == plan.Id)
            .OrderBy(a => a.EmployeeId).ThenBy(a => a.BatchId).ToListAsync(ct));

    /// <summary>SHA-256 in hexadecimal over year, version, each batch with its fund and cost, each assignment with its fund and cost.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(string line) => hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        Add($"{Plan.Year};{Plan.Version};{Plan.Number}");
        foreach (var b in Batches.OrderBy(b => b.BatchId.ToString(), StringComparer.Ordinal)) Add($"{b.BatchId};{b.FundId};{b.FixedCost}");
        foreach (var a in Assignments
            .OrderBy(a => a.EmployeeId.ToString(), StringComparer.Ordinal).ThenBy(a => a.BatchId.ToString(), StringComparer.Ordinal))
            Add($"{a.EmployeeId};{a.BatchId};{a.FundId};{a.Cost}");
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
