using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.People.Importing;
using Pamong.People.Leading;
using Pamong.People.Moving;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;

namespace Pamong.People.Employees;

/// <summary>Writes employees: new ones in bulk, changed ones with their trail; superiors last, because they may stand anywhere in the file.</summary>
internal sealed class EmployeeWriter(PamongDb db, LeadershipUpdate leadership) : IImportWriter
{
    private const int AtOnce = 500;

    private readonly Dictionary<Guid, string> superiors = [];
    private readonly HashSet<Guid> positionsAdded = [];

    public async Task<Result<Done>> ApplyAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct)
    {
        var changes = rows.Select(r => (Row: r, Change: r.Read<EmployeeChange>())).ToList();
        await AddPositionsAsync(changes.Select(c => c.Change.Position).OfType<PositionToAdd>(), ct);
        var there = await ThereAsync(rows, ct);
        var added = new List<Employee>();
        foreach (var (row, change) in changes)
        {
            var known = there.GetValueOrDefault(change.After!.Nip);
            if (known?.State != change.Before) return ImportRefusals.Stale.With(change.After.Name);
            if (known is null) added.Add(change.After.ToNew(row.SubjectId));
            else change.After.Fill(known.Employee);
            if ((change.Before?.SuperiorNip ?? "") != change.After.SuperiorNip) superiors[row.SubjectId] = change.After.SuperiorNip;
        }

        await db.BulkInsertAsync(added, ct);
        await CloseTermsAsync(changes.Select(c => c.Change), ct);
        if (await ImportedMoves.ApplyAsync(db, changes.ConvertAll(c => (c.Row.SubjectId, c.Change)), ct) is { } stale) return stale;
        await db.SaveChangesAsync(ct);
        await db.BulkInsertAsync(changes.SelectMany(c => (c.Change.Open ?? []).Select(t => New(c.Row.SubjectId, t))), ct);
        return Done.Yes;
    }

    public async Task<Result<Done>> FinishAsync(CancellationToken ct)
    {
        foreach (var group in superiors.GroupBy(s => s.Value, s => s.Key))
        {
            Guid? superior = group.Key.Length == 0
                ? null
                : await db.Set<Employee>().Where(e => e.Nip == group.Key).Select(e => (Guid?)e.Id).SingleOrDefaultAsync(ct);
            var isSet = superior is not null;
            foreach (var ids in group.Chunk(AtOnce))
                await db.Set<Employee>().Where(e => ids.Contains(e.Id)).ExecuteUpdateAsync(
                    set => set.SetProperty(e => e.SuperiorId, superior).SetProperty(e => e.SuperiorIsSet, isSet), ct);
        }

        await leadership.RunAsync(ct);
        return Done.Yes;
    }

    public async Task<Result<Done>> UndoAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct)
    {
        var changes = rows.Select(r => (Row: r, Change: r.Read<EmployeeChange>())).ToList();
        var there = await ThereAsync(rows, ct);
        var gone = new List<Guid>();
        foreach (var (row, change) in changes)
        {
            // The superior may be one of those taken back before; it is compared by what the import set.
            if (!there.TryGetValue(change.After!.Nip, out var known)
                || known.State with { SuperiorNip = "" } != change.After with { SuperiorNip = "" })
                return ImportRefusals.LaterChange.With(change.After.Name);
            if (change.Before is null) gone.Add(row.SubjectId);
            else
            {
                change.Before.Fill(known.Employee);
                if (change.Before.SuperiorNip != change.After.SuperiorNip) superiors[row.SubjectId] = change.Before.SuperiorNip;
            }
        }

        if (await db.Set<Membership>().AnyAsync(m => m.PersonId != null && gone.Contains(m.PersonId.Value), ct)) return EmployeeRefusals.HasAccount;
        if (await ImportedMoves.TakeBackAsync(db, changes.ConvertAll(c => (c.Row.SubjectId, c.Change)), ct) is { } moved) return moved;
        if (await TermsBackAsync(changes.Select(c => c.Change), gone, ct) is { } refusal) return refusal;
        await db.SaveChangesAsync(ct);
        await RemoveAsync(gone, ct);
        return await RemovePositionsAsync(changes.Select(c => c.Change.Position).OfType<PositionToAdd>(), ct);
    }

    private async Task<Result<Done>> RemovePositionsAsync(IEnumerable<PositionToAdd> added, CancellationToken ct)
    {
        var ids = added.Select(a => a.Id).Distinct().ToList();
        if (ids.Count == 0) return Done.Yes;
        await db.Set<Position>()
            .Where(p => ids.Contains(p.Id) && !db.Set<Employee>().Any(e => e.PositionId == p.Id) && !db.Set<Term>().Any(t => t.PositionId == p.Id)
                && !db.Set<ComingMove>().Any(m => m.PositionId == p.Id))
            .ExecuteDeleteAsync(ct);
        return Done.Yes;
    }

    private async Task RemoveAsync(List<Guid> gone, CancellationToken ct)
    {
        foreach (var ids in gone.Chunk(AtOnce))
        {
            await db.Set<Term>().Where(t => ids.Contains(t.EmployeeId)).ExecuteDeleteAsync(ct);
            await db.Set<ComingMove>().Where(m => ids.Contains(m.EmployeeId)).ExecuteDeleteAsync(ct);
            await db.Set<Employee>().Where(e => e.SuperiorId != null && ids.Contains(e.SuperiorId.Value)).ExecuteUpdateAsync(
                set => set.SetProperty(e => e.SuperiorId, (Guid?)null).SetProperty(e => e.SuperiorIsSet, false), ct);
            await db.Set<Unit>().Where(u => u.HeadId != null && ids.Contains(u.HeadId.Value)).ExecuteUpdateAsync(
                set => set.SetProperty(u => u.HeadId, (Guid?)null).SetProperty(u => u.HeadIsSet, false), ct);
            await db.Set<Employee>().Where(e => ids.Contains(e.Id)).ExecuteDeleteAsync(ct);
        }
    }

    private async Task<Refusal?> TermsBackAsync(IEnumerable<EmployeeChange> changes, List<Guid> gone, CancellationToken ct)
    {
        var all = changes.ToList();
        var removed = gone.ToHashSet();
        var opened = all.SelectMany(c => c.Open ?? []).Select(t => t.Id).ToHashSet();
        var closed = all.SelectMany(c => (c.Close ?? []).Select(id => (id, c.CloseOn))).ToDictionary(c => c.id, c => c.CloseOn);
        var ids = opened.Concat(closed.Keys).ToList();
        var terms = await db.Set<Term>().Where(t => ids.Contains(t.Id)).ToListAsync(ct);
        if (terms.Count != ids.Count) return EmployeeRefusals.TermsMoved;
        foreach (var term in terms)
        {
            if (opened.Contains(term.Id))
            {
                if (term.To is not null) return EmployeeRefusals.TermsMoved;
                if (!removed.Contains(term.EmployeeId)) db.Remove(term);
                else db.Entry(term).State = EntityState.Detached;
            }
            else
            {
                if (term.To != End(term, closed[term.Id])) return EmployeeRefusals.TermsMoved;
                term.To = null;
            }
        }

        return null;
    }

    private async Task CloseTermsAsync(IEnumerable<EmployeeChange> changes, CancellationToken ct)
    {
        var closing = changes.SelectMany(c => (c.Close ?? []).Select(id => (id, c.CloseOn))).ToDictionary(c => c.id, c => c.CloseOn);
        if (closing.Count == 0) return;
        var ids = closing.Keys.ToList();
        foreach (var term in await db.Set<Term>().Where(t => ids.Contains(t.Id)).ToListAsync(ct)) term.To = End(term, closing[term.Id]);
    }

    private async Task AddPositionsAsync(IEnumerable<PositionToAdd> wanted, CancellationToken ct)
    {
        var missing = wanted.DistinctBy(p => p.Id).Where(p => positionsAdded.Add(p.Id)).ToList();
        if (missing.Count > 0) await db.BulkInsertAsync(missing.Select(p => p.State.ToNew(p.Id)), ct);
    }

    private async Task<Dictionary<string, There>> ThereAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct)
    {
        var nips = rows.Select(r => r.Key).ToList();
        var employees = await db.Set<Employee>().Where(e => nips.Contains(e.Nip)).ToListAsync(ct);
        var above = employees.Where(e => e.SuperiorIsSet && e.SuperiorId != null).Select(e => e.SuperiorId!.Value).Distinct().ToList();
        var names = await db.Set<Employee>().AsNoTracking().Where(e => above.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Nip, ct);
        return employees.ToDictionary(
            e => e.Nip,
            e => new There(e, EmployeeState.Of(e, e.SuperiorId is { } id ? names.GetValueOrDefault(id, "") : "")),
            StringComparer.Ordinal);
    }

    private static DateOnly End(Term term, DateOnly closeOn) => closeOn < term.From ? term.From : closeOn;

    private static Term New(Guid employee, TermToOpen term) => new()
    {
        Id = term.Id, EmployeeId = employee, UnitId = term.UnitId, PositionId = term.PositionId, Kind = term.Kind, From = term.From,
    };

    private sealed record There(Employee Employee, EmployeeState State);
}
