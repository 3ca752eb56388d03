using Microsoft.EntityFrameworkCore;

namespace Pamong.People.Contract;

/// <summary>The units to choose from: those above the chosen one, itself, and those right below. So a list of hundreds stays short.</summary>
/// <param name="Chosen">The chosen unit, or null for all.</param>
/// <param name="Above">From the top.</param>
/// <param name="Below">By name.</param>
public sealed record UnitSteps(UnitRow? Chosen, IReadOnlyList<UnitRow> Above, IReadOnlyList<UnitRow> Below)
{
    /// <summary>Nothing to choose from.</summary>
    public static readonly UnitSteps None = new(null, [], []);

    /// <summary>All of them in order, from the top.</summary>
    public IEnumerable<UnitRow> All => Chosen is null ? Below : [.. Above, Chosen, .. Below];

    /// <summary>Reads them.</summary>
    public static async Task<UnitSteps> ReadAsync(IQueryable<UnitRow> units, Guid? unitId, CancellationToken ct)
    {
        var chosen = unitId is { } id ? await units.SingleOrDefaultAsync(u => u.Id == id, ct) : null;
        if (chosen is null)
        {
            // The top: the agency itself when it is one unit, and what lies right below it.
            var tops = await units.Where(u => u.ParentId == null || !units.Any(p => p.Id == u.ParentId)).OrderBy(u => u.Name).Take(200).ToListAsync(ct);
            if (tops is not [var top]) return new UnitSteps(null, [], tops);
            var first = await units.Where(u => u.ParentId == top.Id).OrderBy(u => u.Name).Take(200).ToListAsync(ct);
            return new UnitSteps(null, [], [top, .. first]);
        }

        var above = await units.Where(u => u.Id != chosen.Id && chosen.Path.StartsWith(u.Path)).OrderBy(u => u.Path).ToListAsync(ct);
        var below = await units.Where(u => u.ParentId == chosen.Id).OrderBy(u => u.Name).Take(200).ToListAsync(ct);
        return new UnitSteps(chosen, above, below);
    }
}
