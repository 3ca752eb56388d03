using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Planning.Importing;
using Pamong.Planning.Plans;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;

namespace Pamong.Planning.Programmes;

/// <summary>Reads and writes programmes together with what they raise; forms, files and programs meet here.</summary>
internal sealed class ProgrammeKeeping(PamongDb db, ICompetencies competencies)
{
    private Dictionary<string, Guid>? ids;

    /// <summary>The id of each competency in use by its code.</summary>
    public async Task<IReadOnlyDictionary<string, Guid>> CompetenciesAsync(CancellationToken ct) =>
        ids ??= await competencies.All().ToDictionaryAsync(c => c.Code, c => c.Id, StringComparer.Ordinal, ct);

    /// <summary>All programmes by code.</summary>
    public async Task<Dictionary<string, Kept<ProgrammeContent>>> AllAsync(CancellationToken ct)
    {
        var programmes = await db.Set<Programme>().AsNoTracking().ToListAsync(ct);
        var codes = (await CompetenciesAsync(ct)).ToDictionary(c => c.Value, c => c.Key);
        var raises = (await db.Set<ProgrammeRaise>().AsNoTracking().ToListAsync(ct)).ToLookup(r => r.ProgrammeId);
        return programmes.ToDictionary(
            p => p.Code,
            p => new Kept<ProgrammeContent>(p.Id, ProgrammeContent.Of(p, raises[p.Id]
                .Where(r => codes.ContainsKey(r.CompetencyId)).Select(r => new CompetencyLevel(codes[r.CompetencyId], r.Level)))),
            StringComparer.Ordinal);
    }

    /// <summary>One programme, or null.</summary>
    public async Task<Kept<ProgrammeContent>?> FindAsync(string code, CancellationToken ct)
    {
        var programme = await db.Set<Programme>().AsNoTracking().SingleOrDefaultAsync(p => p.Code == code, ct);
        if (programme is null) return null;
        var raises = await (
            from raise in db.Set<ProgrammeRaise>()
            where raise.ProgrammeId == programme.Id
            join competency in competencies.All() on raise.CompetencyId equals competency.Id
            select new { competency.Code, raise.Level }).ToListAsync(ct);
        return new(programme.Id, ProgrammeContent.Of(programme, raises.Select(r => new CompetencyLevel(r.Code, r.Level))));
    }

    /// <summary>Adds one with the next save.</summary>
    public async Task AddAsync(Guid id, ProgrammeContent content, CancellationToken ct)
    {
        var programme = new Programme
        {
            Id = id, Code = content.Code, Name = content.Name, Form = content.Form, Jp = content.Jp, MaxSeats = content.MaxSeats,
        };
        content.Fill(programme);
        db.Add(programme);
        foreach (var raise in await RaisesAsync(content, ct))
            db.Add(new ProgrammeRaise { ProgrammeId = id, CompetencyId = raise.Key, Level = raise.Value });
    }

    /// <summary>Changes one with the next save, what it raises included.</summary>
    public async Task ChangeAsync(Guid id, ProgrammeContent content, CancellationToken ct)
    {
        content.Fill(await db.Set<Programme>().SingleAsync(p => p.Id == id, ct));
        var wanted = await RaisesAsync(content, ct);
        foreach (var raise in await db.Set<ProgrammeRaise>().Where(r => r.ProgrammeId == id).ToListAsync(ct))
        {
            if (!wanted.Remove(raise.CompetencyId, out var level)) db.Remove(raise);
            else if (raise.Level != level) raise.Level = level;
        }

        foreach (var (competency, level) in wanted)
            db.Add(new ProgrammeRaise { ProgrammeId = id, CompetencyId = competency, Level = level });
    }

    /// <summary>Removes one with the next save, or says what stands on it.</summary>
    public async Task<Refusal?> RemoveAsync(Guid id, CancellationToken ct)
    {
        if (await db.Set<Batch>().AnyAsync(b => b.ProgrammeId == id, ct) || await db.Set<Exclusion>().AnyAsync(e => e.ProgrammeId == id, ct))
            return ProgrammeRefusals.HasBatches;
        db.RemoveRange(await db.Set<ProgrammeRaise>().Where(r => r.ProgrammeId == id).ToListAsync(ct));
        db.Remove(await db.Set<Programme>().SingleAsync(p => p.Id == id, ct));
        return null;
    }

    // Codes were checked when the content was read.
    private async Task<Dictionary<Guid, int>> RaisesAsync(ProgrammeContent content, CancellationToken ct)
    {
        var known = await CompetenciesAsync(ct);
        return CompetencyLevels.Read(RowReading.Parts(content.Raises), known.Keys.ToHashSet(StringComparer.Ordinal), out _, out _)
            .ToDictionary(r => known[r.Code], r => r.Level);
    }
}
