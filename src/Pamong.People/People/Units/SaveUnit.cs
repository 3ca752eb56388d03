using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Leading;
using Pamong.People.Moving;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;

namespace Pamong.People.Units;

/// <summary>A unit as typed.</summary>
internal sealed class SaveUnit
{
    /// <summary>The agency's own code; only for a new one.</summary>
    [StringLength(60)]
    public string? Code { get; set; }

    /// <summary>The name.</summary>
    [Required, StringLength(300, MinimumLength = 2)]
    public string Name { get; set; } = "";

    /// <summary>What it is, in the agency's words.</summary>
    [StringLength(60)]
    public string? Kind { get; set; }

    /// <summary>The code of the unit above; empty for the agency itself.</summary>
    [StringLength(60)]
    public string? ParentCode { get; set; }

    /// <summary>The code of the position that leads it; empty when unknown.</summary>
    [StringLength(60)]
    public string? HeadPositionCode { get; set; }

    /// <summary>The last day, inclusive, on which it exists; null while it does.</summary>
    public DateOnly? EndedOn { get; set; }
}

/// <summary>Adds a unit or changes one; paths of all below it and superiors follow.</summary>
internal sealed class SaveUnitHandler(PamongDb db, LeadershipUpdate leadership)
{
    /// <param name="code">The unit to change; null adds one.</param>
    public async Task<Result<Unit>> HandleAsync(string? code, SaveUnit asked, CancellationToken ct)
    {
        // Gather
        await using var write = await db.BeginWriteAsync(ct);
        var units = await db.Set<Unit>().ToDictionaryAsync(u => u.Code, ct);

        // Decide
        if ((code ?? asked.Code)?.Trim() is not { Length: > 0 } key) return UnitRefusals.NoCode;
        var unit = units.GetValueOrDefault(key);
        if (code is not null && unit is null) return UnitRefusals.NoSuchUnit;
        if (code is null && unit is not null) return UnitRefusals.CodeTaken.With(key);
        if (key.Contains('/', StringComparison.Ordinal)) return UnitRefusals.CodeWithSlash;
        Unit? parent = null;
        if (asked.ParentCode?.Trim() is { Length: > 0 } above && !units.TryGetValue(above, out parent)) return UnitRefusals.NoParent.With(above);
        if (unit is not null && parent is not null && parent.Path.StartsWith(unit.Path, StringComparison.Ordinal)) return UnitRefusals.BelowItself;
        if (asked.EndedOn is not null && unit is not null)
        {
            if (await db.Set<Employee>().AnyAsync(e => e.UnitId == unit.Id && e.LeftOn == null, ct)) return UnitRefusals.StillStaffed;
            if (await db.Set<ComingMove>().AnyAsync(m => m.UnitId == unit.Id, ct)) return UnitRefusals.Awaited;
        }

        // Keep
        if (unit is null) db.Add(units[key] = unit = new Unit { Code = key, Name = asked.Name });
        (unit.Name, unit.Kind, unit.ParentId, unit.EndedOn) = (asked.Name.Trim(), asked.Kind?.Trim() ?? "", parent?.Id, asked.EndedOn);
        unit.HeadPositionCode = asked.HeadPositionCode?.Trim() ?? "";
        var paths = UnitPaths.Of([.. units.Values.Select(u => (u.Id, u.Code, u.ParentId))]);
        foreach (var moved in units.Values.Where(u => u.Path != paths[u.Id])) moved.Path = paths[moved.Id];
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        await leadership.RunAsync(ct);
        await write.CommitAsync(ct);
        return unit;
    }
}
