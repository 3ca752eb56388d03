using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Importing;
using Pamong.Platform.Data;

namespace Pamong.Planning.Funding;

/// <summary>Reads and writes what units can bear; forms and files meet here.</summary>
internal sealed class UnitLimitKeeping(PamongDb db, FundKeeping funds)
{
    /// <summary>All limits by key.</summary>
    public async Task<Dictionary<string, Kept<UnitLimitContent>>> AllAsync(CancellationToken ct)
    {
        var codes = (await funds.UnitsAsync(ct)).ToDictionary(u => u.Id, u => u.Code);
        var limits = await db.Set<UnitLimit>().AsNoTracking().ToListAsync(ct);
        return limits
            .Where(l => codes.ContainsKey(l.UnitId))
            .Select(l => new Kept<UnitLimitContent>(l.Id, UnitLimitContent.Of(l, codes[l.UnitId])))
            .ToDictionary(l => l.Content.Key, StringComparer.Ordinal);
    }

    /// <summary>Adds one with the next save.</summary>
    public async Task AddAsync(Guid id, UnitLimitContent content, CancellationToken ct)
    {
        var limit = new UnitLimit { Id = id, UnitId = (await funds.UnitAsync(content.Unit, ct))!.Id, Year = content.Year };
        content.Fill(limit);
        db.Add(limit);
    }

    /// <summary>Changes one with the next save.</summary>
    public async Task ChangeAsync(Guid id, UnitLimitContent content, CancellationToken ct) =>
        content.Fill(await db.Set<UnitLimit>().SingleAsync(l => l.Id == id, ct));

    /// <summary>Removes one with the next save.</summary>
    public async Task RemoveAsync(Guid id, CancellationToken ct) => db.Remove(await db.Set<UnitLimit>().SingleAsync(l => l.Id == id, ct));
}
