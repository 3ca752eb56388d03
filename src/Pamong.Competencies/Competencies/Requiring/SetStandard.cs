using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Competencies.Dictionary;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Tenants;

namespace Pamong.Competencies.Requiring;

/// <summary>One line of a standard as it is asked for.</summary>
internal sealed class StandardLine
{
    /// <summary>The competency.</summary>
    [Required]
    public Guid? CompetencyId { get; set; }

    /// <summary>The level, 1–5.</summary>
    [Range(1, 5)]
    public int Level { get; set; } = 1;

    /// <summary>How much it counts, 1–5.</summary>
    [Range(1, 5)]
    public int Weight { get; set; } = Requirement.UsualWeight;

    /// <summary>Whether work suffers at once where it is missing.</summary>
    public bool Critical { get; set; }
}

/// <summary>Sets the standard of a position. A line that differs from the rank's default becomes the position's own.</summary>
internal sealed class SetStandardHandler(PamongDb db, IPeople people, AgencyDay day)
{
    /// <summary>Changes the lines given and adds new ones; lines not given stay.</summary>
    public async Task<Result<int>> SetAsync(Guid positionId, IReadOnlyList<StandardLine> lines, CancellationToken ct)
    {
        // Gather
        if (!await people.Positions().AnyAsync(p => p.Id == positionId, ct)) return CompetenciesRefusals.NoSuchPosition;
        var known = (await new DictionaryRows(db).On(await day.TodayAsync(ct)).Select(c => c.Id).ToListAsync(ct)).ToHashSet();
        var present = await db.Set<Requirement>().Where(r => r.PositionId == positionId).ToDictionaryAsync(r => r.CompetencyId, ct);

        // Decide
        if (lines.Any(l => !known.Contains(l.CompetencyId!.Value) && !present.ContainsKey(l.CompetencyId.Value))) return CompetenciesRefusals.NoSuchCompetency;
        if (lines.Any(l => l.Level is < 1 or > 5)) return CompetenciesRefusals.LevelOutOfScale;

        // Keep
        var changed = 0;
        foreach (var line in lines)
        {
            if (!present.TryGetValue(line.CompetencyId!.Value, out var row))
            {
                row = new Requirement { PositionId = positionId, CompetencyId = line.CompetencyId.Value, Level = line.Level, FromRank = false };
                present.Add(row.CompetencyId, row);
                db.Add(row);
            }
            else if (row.Level == line.Level && row.Weight == line.Weight && row.Critical == line.Critical)
            {
                continue;
            }

            (row.Level, row.Weight, row.Critical, row.FromRank) = (line.Level, line.Weight, line.Critical, false);
            changed++;
        }

        await db.SaveChangesAsync(ct);
        return changed;
    }

    /// <summary>Puts one line back to the rank's default, or takes it out where the rank has none.</summary>
    public async Task<Result<Done>> ResetAsync(Guid positionId, Guid competencyId, CancellationToken ct)
    {
        var row = await db.Set<Requirement>().SingleOrDefaultAsync(r => r.PositionId == positionId && r.CompetencyId == competencyId, ct);
        if (row is null) return CompetenciesRefusals.NotRequired;
        var rank = await people.Positions().Where(p => p.Id == positionId).Select(p => p.Rank).SingleAsync(ct);
        var code = await db.Set<Competency>().Where(c => c.Id == competencyId).Select(c => c.Code).SingleAsync(ct);
        if (RankDefaults.Of(rank) is var (level, codes) && codes.Contains(code))
            (row.Level, row.Weight, row.Critical, row.FromRank) = (level, Requirement.UsualWeight, false, true);
        else
            db.Remove(row);
        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }
}
