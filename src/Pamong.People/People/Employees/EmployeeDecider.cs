using Microsoft.EntityFrameworkCore;
using Pamong.Documents.Recognising;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.People.Moving;
using Pamong.People.Naming;
using Pamong.Platform.Data;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Employees;

/// <summary>Decides on rows of employees. Keeps only the numbers of the whole file; what is there is read for each batch of rows.</summary>
internal sealed class EmployeeDecider(PamongDb db, PlaceBook places, DateOnly today) : IImportDecider
{
    private const int LongestChain = 30;

    private readonly Dictionary<string, int> rowOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> superiorOf = new(StringComparer.Ordinal);

    public void Learn(ImportRow row)
    {
        if (IdText.ReadDigits(row.Cell("nip"), Nip.Length).Value is not { } nip || !rowOf.TryAdd(nip, row.Number)) return;
        if (IdText.ReadDigits(row.Cell("superior"), Nip.Length).Value is { } superior) superiorOf[nip] = superior;
    }

    public async Task<IReadOnlyList<ImportDecision>> DecideAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        var nips = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
            foreach (var field in new[] { "nip", "superior" })
                if (IdText.ReadDigits(row.Cell(field), Nip.Length).Value is { } nip) nips.Add(nip);
        var known = await KnownAsync([.. nips], ct);
        return [.. rows.Select(row => Decide(row, known))];
    }

    public async IAsyncEnumerable<ImportDecision> LeftAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var nips = await db.Set<Employee>().Where(e => e.LeftOn == null).OrderBy(e => e.SearchName).Select(e => e.Nip).ToListAsync(ct);
        foreach (var missing in nips.Where(n => !rowOf.ContainsKey(n)).Chunk(1000))
            foreach (var there in (await KnownAsync(missing, ct)).Values)
                yield return new ImportDecision
                {
                    Outcome = ImportOutcome.Left,
                    Key = there.State.Nip,
                    Title = there.State.Name,
                    SubjectId = there.Id,
                    Payload = new EmployeeChange(
                        there.State, there.State with { LeftOn = today }, null, [.. there.Terms.Select(t => t.Id)], today, null),
                };
    }

    private ImportDecision Decide(ImportRow row, Dictionary<string, Known> known)
    {
        var (key, name) = (row.Text("nip"), PersonName.Tidy(row.Text("titleBefore"), row.Required("name"), row.Text("titleAfter")));
        var nip = ReadNip(row);
        var before = nip is null ? null : known.GetValueOrDefault(nip.Value);
        var unit = places.UnitOf(row);
        var (positionId, added) = places.PositionOf(row);
        if (unit is null && before is null && !row.Problems.Any(p => p.Field is "unitCode" or "unitName"))
            row.Refuse(row.Has("unitCode") ? "unitCode" : "unitName", T("Unit wajib diisi untuk pegawai baru.", "A new employee needs a unit."));
        var superior = ReadSuperior(row, nip?.Value, known);
        var facts = new EmployeeFacts(row, nip, before?.State);
        if (nip is null || row.IsRefused) return ImportDecision.Rejected(row, Nip.Spaced(nip?.Value ?? key), name);
        var after = facts.State(name, positionId ?? before?.State.PositionId, unit?.Id ?? before!.State.UnitId, superior);
        if (row.IsRefused) return ImportDecision.Rejected(row, nip.Value, name);
        var (now, coming, replaced) = RowInTime.Of(before?.State, after, superior, before?.Coming ?? [], today);
        if (before is not null && before.State == now && coming is null) return ImportDecision.Unchanged(row, nip.Value, name, before.Id);
        if (before is null && after.Since > today)
            row.Warn("since", T("Tanggal ini belum tiba; pegawai baru dihitung mulai hari ini.", "This day is still to come; a new employee counts from today."));
        var terms = new TermPlan(places, today).Make(nip, before?.State, now, before?.Terms ?? []);
        return new()
        {
            Outcome = before is null ? ImportOutcome.New : ImportOutcome.Changed,
            Row = row,
            Key = nip.Value,
            Title = name,
            SubjectId = before?.Id ?? Guid.CreateVersion7(),
            Payload = new EmployeeChange(before?.State, now, terms.Open, terms.Close, terms.CloseOn, added, coming, replaced),
            Changes = before is null ? [] : [.. Changes(before.State, now), .. Changes(before.State, coming)],
        };
    }

    private Nip? ReadNip(ImportRow row)
    {
        var digits = row.Digits("nip", Nip.Length);
        if (digits is null)
        {
            if (!row.IsRefused || row.Problems.All(p => p.Field != "nip")) row.RefuseEmpty("nip");
            return null;
        }

        var nip = Nip.Read(digits, today, out var problem);
        if (nip is null) row.Refuse("nip", problem);
        else foreach (var warning in nip.Warnings) row.Warn("nip", warning);
        if (rowOf.TryGetValue(digits, out var first) && first != row.Number)
            row.Refuse("nip", T("NIP ini sudah ada di baris {0}.", "This NIP stands in row {0} already.").With(first));
        return nip;
    }

    // Null: the file says nothing, so that what is there stays.
    private string? ReadSuperior(ImportRow row, string? nip, Dictionary<string, Known> known)
    {
        var superior = row.Digits("superior", Nip.Length);
        if (superior is null) return null;
        if (superior == nip) row.Refuse("superior", T("Atasan tidak boleh diri sendiri.", "Nobody is their own superior."));
        else if (!rowOf.ContainsKey(superior) && !(known.TryGetValue(superior, out var there) && there.State.LeftOn is null))
            row.Refuse("superior", T("Atasan dengan NIP {0} tidak ada, baik di berkas maupun di data.", "There is no superior with the NIP {0}, neither in the file nor in the data.").With(Nip.Spaced(superior)));
        else if (nip is not null && LeadsBack(nip))
            row.Refuse("superior", T("Rantai atasan ini berputar kembali ke pegawai yang sama.", "This chain of superiors leads back to the same employee."));
        return superior;
    }

    private bool LeadsBack(string nip)
    {
        var at = nip;
        for (var steps = 0; steps < LongestChain && superiorOf.TryGetValue(at, out var above); steps++)
        {
            if (above == nip) return true;
            at = above;
        }

        return false;
    }

    private IEnumerable<ImportChange> Changes(EmployeeState before, EmployeeState after) => new ImportChange[]
    {
        new(T("Nama", "Name"), before.Name, after.Name),
        new(T("Unit", "Unit"), places.UnitName(before.UnitId), places.UnitName(after.UnitId)),
        new(T("Jabatan", "Position"), places.PositionName(before.PositionId), places.PositionName(after.PositionId)),
        new(T("TMT jabatan", "In position since"), Text.Of(before.Since), Text.Of(after.Since)),
        new(T("Golongan", "Grade"), before.Grade, after.Grade),
        new(T("Status", "Employment"), before.Employment.Name(), after.Employment.Name()),
        new(T("NIP atasan", "Superior's NIP"), before.SuperiorNip, after.SuperiorNip),
        new(T("Jenis kelamin", "Sex"), before.Sex.Name(), after.Sex.Name()),
        new(T("Tanggal lahir", "Birth date"), Text.Of(before.BornOn), Text.Of(after.BornOn)),
        new(T("Pendidikan", "Education"), before.Education, after.Education),
        new(T("Email", "E-mail"), before.Email, after.Email),
        new(T("Tugas tambahan", "Extra duty"), before.ExtraDuty, after.ExtraDuty),
        new(T("Keluar", "Left"), Text.Of(before.LeftOn), Text.Of(after.LeftOn)),
    }.Where(c => c.Before != c.After);

    private IEnumerable<ImportChange> Changes(EmployeeState now, MoveToCome? coming)
    {
        if (coming is null) yield break;
        yield return new(
            T("Pindah mulai {0:d MMMM yyyy}", "Moves on {0:d MMMM yyyy}").With(coming.From),
            Place(now.PositionId, now.UnitId), Place(coming.PositionId, coming.UnitId));

        string Place(Guid? position, Guid unit) => position is null ? places.UnitName(unit) : $"{places.PositionName(position)}, {places.UnitName(unit)}";
    }

    private async Task<Dictionary<string, Known>> KnownAsync(IReadOnlyList<string> nips, CancellationToken ct)
    {
        var rows = await (
            from e in db.Set<Employee>().AsNoTracking()
            where nips.Contains(e.Nip)
            join s in db.Set<Employee>() on e.SuperiorId equals s.Id into superiors
            from s in superiors.DefaultIfEmpty()
            select new { Employee = e, Superior = s == null ? "" : s.Nip }).ToListAsync(ct);
        var ids = rows.ConvertAll(r => r.Employee.Id);
        var terms = (await db.Set<Term>().AsNoTracking().Where(t => ids.Contains(t.EmployeeId) && t.To == null).ToListAsync(ct))
            .ToLookup(t => t.EmployeeId);
        var coming = (await db.Set<ComingMove>().AsNoTracking().Where(m => ids.Contains(m.EmployeeId) && m.Kind == AppointmentKind.Definitive).ToListAsync(ct))
            .ToLookup(m => m.EmployeeId, MoveToCome.Of);
        return rows.ToDictionary(
            r => r.Employee.Nip,
            r => new Known(r.Employee.Id, EmployeeState.Of(r.Employee, r.Superior), [.. terms[r.Employee.Id]], [.. coming[r.Employee.Id]]), StringComparer.Ordinal);
    }

    private sealed record Known(Guid Id, EmployeeState State, IReadOnlyList<Term> Terms, IReadOnlyList<MoveToCome> Coming);
}
