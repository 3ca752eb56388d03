using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;

namespace Pamong.Delivery.Crediting;

/// <summary>Keeps ledger and yearly sums in step with the records, inside the write transaction that is open.</summary>
internal sealed class JpKeeping(PamongDb db, CurrentUser user, TimeProvider clock)
{
    /// <summary>The setting with an agency's own versions of rules.</summary>
    public const string RulesSetting = "delivery.jp-rules";

    private JpRules? rules;

    /// <summary>The rules in force in this agency, all versions.</summary>
    public async Task<JpRules> RulesAsync(CancellationToken ct)
    {
        if (rules is not null) return rules;
        var own = await db.Set<Setting>().AsNoTracking().Where(s => s.Name == RulesSetting).Select(s => s.Json).SingleOrDefaultAsync(ct);
        if (own is null) return rules = JpRules.National;
        using var json = JsonDocument.Parse(own);
        return rules = JpRules.National.With(JpRules.Read(json.RootElement, JpRules.National.All.Min(r => r.From)));
    }

    /// <summary>Counts the records anew for those people and that form, and writes what differs. Saves.</summary>
    /// <param name="form">The form whose records changed; caps never reach over forms.</param>
    /// <param name="reason">Why entries that no longer hold are countered.</param>
    public async Task SettleAsync(IReadOnlyCollection<Guid> employeeIds, string form, string reason, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        var book = await RulesAsync(ct);
        var records = await db.Set<JpRecord>().AsNoTracking()
            .Where(r => employeeIds.Contains(r.EmployeeId) && r.Form == form)
            .ToListAsync(ct);
        var posted = await db.Set<JpEntry>().AsNoTracking()
            .Where(e => employeeIds.Contains(e.EmployeeId) && e.Form == form)
            .GroupBy(e => new { e.EmployeeId, e.RecordId, e.Period })
            .Select(g => new { g.Key.EmployeeId, g.Key.RecordId, g.Key.Period, Sum = g.Sum(e => e.Hundredths) })
            .ToListAsync(ct);
        var sums = await db.Set<JpYear>().Where(y => employeeIds.Contains(y.EmployeeId)).ToListAsync(ct);
        var ended = records.ToDictionary(r => r.Id, r => r.EndedOn);
        var postedOf = posted.ToLookup(p => p.EmployeeId, p => new Posted(p.RecordId, p.Period, p.Sum));
        foreach (var mine in records.GroupBy(r => r.EmployeeId))
        {
            var shares = book.Settle(mine.Where(r => r.WithdrawnAt is null).Select(r => r.Claim()));
            foreach (var line in PostingRule.InStep([.. postedOf[mine.Key]], shares))
                Add(mine.Key, form, line, ended[line.RecordId], reason, sums);
        }

        await db.SaveChangesAsync(ct);
    }

    private void Add(Guid employeeId, string form, Posting line, DateOnly endedOn, string reason, List<JpYear> sums)
    {
        var year = line.Period.Year;
        db.Add(new JpEntry
        {
            EmployeeId = employeeId,
            Year = year,
            Hundredths = line.Hundredths,
            Form = form,
            Period = line.Period,
            RecordId = line.RecordId,
            EndedOn = endedOn,
            Basis = line.Share is { } share ? JpBasisText.Store(share) : "",
            Reason = line.Share is null ? reason : "",
            CreatedAt = clock.GetUtcNow(),
            CreatedBy = user.Name,
        });
        if (line.Hundredths == 0) return;
        var sum = sums.Find(s => s.EmployeeId == employeeId && s.Year == year);
        if (sum is null)
        {
            sum = new JpYear { EmployeeId = employeeId, Year = year };
            sums.Add(sum);
            db.Add(sum);
        }

        sum.Hundredths += line.Hundredths;
    }
}
