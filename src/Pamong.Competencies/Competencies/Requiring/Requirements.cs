using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Trail;

namespace Pamong.Competencies.Requiring;

/// <summary>The requirements of positions, and the defaults among them in step with the ranks.</summary>
internal sealed class Requirements(PamongDb db, IPeople people) : IRequirements, IPositionsChanged
{
    public Task AfterPositionsChangedAsync(CancellationToken ct) => KeepInStepAsync(ct);

    public IQueryable<RequirementRow> All() => db.Set<Requirement>().AsNoTracking().Select(r => new RequirementRow
    {
        PositionId = r.PositionId,
        CompetencyId = r.CompetencyId,
        Level = r.Level,
        Weight = r.Weight,
        Critical = r.Critical,
        FromRank = r.FromRank,
    });

    public async Task<int> KeepInStepAsync(CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is not null) return await StepAsync(ct);
        await using var write = await db.BeginWriteAsync(ct);
        var changes = await StepAsync(ct);
        await write.CommitAsync(ct);
        return changes;
    }

    private async Task<int> StepAsync(CancellationToken ct)
    {
        var ids = await db.Set<Competency>().Where(c => c.RetiredOn == null).ToDictionaryAsync(c => c.Code, c => c.Id, ct);
        var positions = await people.Positions().Select(p => new { p.Id, p.Rank }).ToListAsync(ct);
        var present = await db.Set<Requirement>().AsNoTracking()
            .Select(r => new { r.Id, r.PositionId, r.CompetencyId, r.Level, r.FromRank })
            .ToListAsync(ct);
        var set = present.Where(r => !r.FromRank).Select(r => (r.PositionId, r.CompetencyId)).ToHashSet();

        var wanted = new Dictionary<(Guid, Guid), int>();
        foreach (var position in positions)
        {
            if (RankDefaults.Of(position.Rank) is not var (level, codes)) continue;
            foreach (var code in codes)
                if (ids.TryGetValue(code, out var id) && !set.Contains((position.Id, id))) wanted.Add((position.Id, id), level);
        }

        var stale = new List<Guid>();
        foreach (var row in present.Where(r => r.FromRank))
        {
            if (wanted.TryGetValue((row.PositionId, row.CompetencyId), out var level) && level == row.Level)
                wanted.Remove((row.PositionId, row.CompetencyId));
            else
                stale.Add(row.Id);
        }

        foreach (var part in stale.Chunk(500)) await db.Set<Requirement>().Where(r => part.Contains(r.Id)).ExecuteDeleteAsync(ct);
        await db.BulkInsertAsync(wanted.Select(w => new Requirement
        {
            PositionId = w.Key.Item1,
            CompetencyId = w.Key.Item2,
            Level = w.Value,
            FromRank = true,
        }), ct);
        await SayAsync(stale, wanted, ct);
        return stale.Count + wanted.Count;
    }

    // Rows in bulk leave no trail by themselves.
    private async Task SayAsync(List<Guid> gone, Dictionary<(Guid Position, Guid Competency), int> added, CancellationToken ct)
    {
        if (gone.Count + added.Count == 0) return;
        var lines = gone.Select(id => $"- {id}").Concat(added.Select(a => $"+ {a.Key.Position} {a.Key.Competency} {a.Value}")).Order(StringComparer.Ordinal);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        db.Say("set by rank", nameof(Requirement), db.TenantId, new { removed = gone.Count, added = added.Count, sha256 = hash });
        await db.SaveChangesAsync(ct);
    }
}
