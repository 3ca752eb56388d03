using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract.Importing;
using Pamong.People.Importing;
using Pamong.People.Leading;
using Pamong.People.Moving;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;

namespace Pamong.People.Units;

/// <summary>Writes units: new ones in bulk from the top down, changed ones with their trail; then paths and heads anew.</summary>
internal sealed class UnitWriter(PamongDb db, LeadershipUpdate leadership) : IImportWriter
{
    private readonly List<DecidedRow> waiting = [];
    private readonly List<DecidedRow> undoing = [];

    public async Task<Result<Done>> ApplyAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct)
    {
        // A government has a few thousand units; they wait for each other, because one may stand below a later one.
        await Task.CompletedTask;
        waiting.AddRange(rows);
        return Done.Yes;
    }

    public async Task<Result<Done>> FinishAsync(CancellationToken ct)
    {
        if (undoing.Count > 0) return await TakeBackAsync(ct);
        var units = await db.Set<Unit>().ToDictionaryAsync(u => u.Code, ct);
        var codes = units.Values.ToDictionary(u => u.Id, u => u.Code);
        var added = new List<(Unit Unit, UnitState State)>();
        foreach (var row in waiting)
        {
            var change = row.Read<BeforeAfter<UnitState>>();
            if (change.Before is null)
            {
                if (units.ContainsKey(row.Key)) return ImportRefusals.Stale.With(row.Key);
                added.Add((New(row.SubjectId, change.After!), change.After!));
            }
            else if (!units.TryGetValue(row.Key, out var unit) || UnitImport.State(unit, Parent(unit, codes)) != change.Before)
            {
                return ImportRefusals.Stale.With(row.Key);
            }
        }

        foreach (var (unit, _) in added) units[unit.Code] = unit;
        foreach (var row in waiting) Fill(units[row.Key], row.Read<BeforeAfter<UnitState>>().After!, units);
        await KeepAsync(units, [.. added.Select(a => a.Unit)], ct);
        return Done.Yes;
    }

    public async Task<Result<Done>> UndoAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct)
    {
        await Task.CompletedTask;
        undoing.AddRange(rows);
        return Done.Yes;
    }

    private async Task<Result<Done>> TakeBackAsync(CancellationToken ct)
    {
        var units = await db.Set<Unit>().ToDictionaryAsync(u => u.Code, ct);
        var codes = units.Values.ToDictionary(u => u.Id, u => u.Code);
        foreach (var row in undoing)
            if (!units.TryGetValue(row.Key, out var unit) || UnitImport.State(unit, Parent(unit, codes)) != row.Read<BeforeAfter<UnitState>>().After)
                return ImportRefusals.LaterChange.With(row.Key);
        var gone = new List<Guid>();
        foreach (var row in undoing)
        {
            if (row.Read<BeforeAfter<UnitState>>().Before is { } before) Fill(units[row.Key], before, units);
            else gone.Add(row.SubjectId);
        }

        if (await db.Set<Employee>().AnyAsync(e => gone.Contains(e.UnitId), ct) || await db.Set<Term>().AnyAsync(t => gone.Contains(t.UnitId), ct)
            || await db.Set<ComingMove>().AnyAsync(m => gone.Contains(m.UnitId), ct))
            return UnitRefusals.Staffed;
        await db.SaveChangesAsync(ct);
        await db.Set<Unit>().Where(u => u.ParentId != null && gone.Contains(u.ParentId.Value))
            .ExecuteUpdateAsync(set => set.SetProperty(u => u.ParentId, (Guid?)null), ct);
        await db.Set<Unit>().Where(u => gone.Contains(u.Id)).ExecuteDeleteAsync(ct);
        db.ChangeTracker.Clear();
        await KeepAsync(await db.Set<Unit>().ToDictionaryAsync(u => u.Code, ct), [], ct);
        return Done.Yes;
    }

    private async Task KeepAsync(Dictionary<string, Unit> units, List<Unit> added, CancellationToken ct)
    {
        var paths = UnitPaths.Of([.. units.Values.Select(u => (u.Id, u.Code, u.ParentId))]);
        foreach (var unit in units.Values)
            if (unit.Path != paths[unit.Id]) unit.Path = paths[unit.Id];
        await db.BulkInsertAsync(added.OrderBy(u => u.Path.Count(c => c == '/')), ct);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        await leadership.RunAsync(ct);
    }

    private static Unit New(Guid id, UnitState state) => new() { Id = id, Code = state.Code, Name = state.Name };

    private static string Parent(Unit unit, Dictionary<Guid, string> codes) =>
        unit.ParentId is { } id ? codes.GetValueOrDefault(id, "") : "";

    private static void Fill(Unit unit, UnitState state, Dictionary<string, Unit> units)
    {
        (unit.Name, unit.Kind, unit.RegionCode, unit.Echelon) = (state.Name, state.Kind, state.Region, state.Echelon);
        (unit.HeadPositionCode, unit.HeadNip, unit.EndedOn) = (state.HeadPosition, state.HeadNip, state.EndedOn);
        unit.ParentId = state.ParentCode.Length > 0 && units.TryGetValue(state.ParentCode, out var parent) ? parent.Id : null;
    }
}
