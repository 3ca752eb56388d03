using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Planning.Importing;
using Pamong.Planning.Plans;
using Pamong.Planning.Programmes;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;

namespace Pamong.Planning.Funding;

/// <summary>Reads and writes funds; forms, files and programs meet here.</summary>
internal sealed class FundKeeping(PamongDb db, IPeople people)
{
    private List<UnitRow>? units;

    /// <summary>Units in existence.</summary>
    public async Task<IReadOnlyList<UnitRow>> UnitsAsync(CancellationToken ct) => units ??= [.. (await people.Units().ToListAsync(ct)).OrderBy(u => u.Path, StringComparer.Ordinal)];

    /// <summary>The unit of a code, or null.</summary>
    public async Task<UnitRow?> UnitAsync(string code, CancellationToken ct) => (await UnitsAsync(ct)).FirstOrDefault(u => u.Code == code);

    /// <summary>Codes of the programmes in existence.</summary>
    public async Task<HashSet<string>> ProgrammesAsync(CancellationToken ct) =>
        [.. await db.Set<Programme>().Select(p => p.Code).ToListAsync(ct)];

    /// <summary>A programme that the fund may pay for and that does not exist, or null.</summary>
    public async Task<string?> UnknownProgrammeAsync(FundContent content, CancellationToken ct)
    {
        var codes = RowReading.Parts(content.Programmes).ToList();
        if (codes.Count == 0) return null;
        var known = await ProgrammesAsync(ct);
        return codes.Find(c => !known.Contains(c));
    }

    /// <summary>All funds by key.</summary>
    public async Task<Dictionary<string, Kept<FundContent>>> AllAsync(CancellationToken ct)
    {
        var codes = (await UnitsAsync(ct)).ToDictionary(u => u.Id, u => u.Code);
        var funds = await db.Set<Fund>().AsNoTracking().ToListAsync(ct);
        return funds
            .Select(f => new Kept<FundContent>(f.Id, FundContent.Of(f, f.UnitId is { } unit ? codes.GetValueOrDefault(unit, "") : "")))
            .ToDictionary(f => f.Content.Key, StringComparer.Ordinal);
    }

    /// <summary>Adds one with the next save.</summary>
    public async Task AddAsync(Guid id, FundContent content, CancellationToken ct)
    {
        var fund = new Fund { Id = id, Code = content.Code, Year = content.Year, Name = content.Name, Kind = content.Kind, Ceiling = content.Ceiling };
        content.Fill(fund, (await UnitAsync(content.Unit, ct))?.Id);
        db.Add(fund);
    }

    /// <summary>Changes one with the next save.</summary>
    public async Task ChangeAsync(Guid id, FundContent content, CancellationToken ct)
    {
        var fund = await db.Set<Fund>().SingleAsync(f => f.Id == id, ct);
        content.Fill(fund, (await UnitAsync(content.Unit, ct))?.Id);
    }

    /// <summary>Removes one with the next save, or says that a plan uses it.</summary>
    public async Task<Refusal?> RemoveAsync(Guid id, CancellationToken ct)
    {
        if (await db.Set<PlanBatch>().AnyAsync(b => b.FundId == id, ct) || await db.Set<PlanAssignment>().AnyAsync(a => a.FundId == id, ct))
            return FundRefusals.InPlan;
        db.Remove(await db.Set<Fund>().SingleAsync(f => f.Id == id, ct));
        return null;
    }
}
