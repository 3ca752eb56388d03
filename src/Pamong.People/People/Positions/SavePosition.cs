using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.People.Leading;
using Pamong.People.Naming;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;

namespace Pamong.People.Positions;

/// <summary>A position as typed.</summary>
internal sealed class SavePosition
{
    /// <summary>The agency's own code; only for a new one, made from the name when empty.</summary>
    [StringLength(60)]
    public string? Code { get; set; }

    /// <summary>The name.</summary>
    [Required, StringLength(300, MinimumLength = 2)]
    public string Name { get; set; } = "";

    /// <summary>Managerial or not; where a rank is given, it follows from that.</summary>
    public PositionKind Kind { get; set; } = PositionKind.Implementing;

    /// <summary>The rank's code, or empty.</summary>
    [StringLength(40)]
    public string? Rank { get; set; }

    /// <summary>The pay class, 1–17, or null.</summary>
    [Range(1, 17)]
    public int? Class { get; set; }

    /// <summary>The age of retirement in years, or null.</summary>
    [Range(50, 75)]
    public int? RetirementAge { get; set; }
}

/// <summary>Adds a position or changes one; heads, superiors and what other modules derive from positions follow.</summary>
internal sealed class SavePositionHandler(PamongDb db, LeadershipUpdate leadership, IEnumerable<IPositionsChanged> listeners)
{
    /// <param name="code">The position to change; null adds one.</param>
    public async Task<Result<Position>> HandleAsync(string? code, SavePosition asked, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var key = code ?? (asked.Code?.Trim() is { Length: > 0 } own ? own : PositionCodes.For(asked.Name.Trim()));
        var position = await db.Set<Position>().SingleOrDefaultAsync(p => p.Code == key, ct);
        if (code is not null && position is null) return PositionRefusals.NoSuchPosition;
        if (code is null && position is not null) return PositionRefusals.CodeTaken.With(key);
        var rank = asked.Rank ?? "";
        var known = PositionRecognition.Ranks.FirstOrDefault(r => r.Rank == rank);
        if (rank.Length > 0 && known.Rank is null) return PositionRefusals.NoRank;
        if (position is null) db.Add(position = new Position { Code = key, Name = asked.Name });
        (position.Name, position.Rank, position.Kind) = (asked.Name.Trim(), rank, rank.Length > 0 ? known.Kind : asked.Kind);
        (position.Class, position.RetirementAge) = (asked.Class, asked.RetirementAge);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        await leadership.RunAsync(ct);
        foreach (var listener in listeners) await listener.AfterPositionsChangedAsync(ct);
        await write.CommitAsync(ct);
        return position;
    }
}
