using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Messages;

namespace Pamong.Delivery.Nominating;

/// <summary>Tells people and superiors who have an account: one letter each, however many nominations there are.</summary>
internal sealed class NominationLetters(PamongDb db, Outbox outbox)
{
    /// <summary>Leaves the letters in the outbox; they are kept with the next save.</summary>
    /// <param name="superiors">The superior of each employee, or null.</param>
    public async Task TellAsync(IReadOnlyCollection<Nomination> fresh, IReadOnlyDictionary<Guid, Guid?> superiors, CancellationToken ct)
    {
        if (fresh.Count == 0) return;
        var own = fresh.GroupBy(n => n.EmployeeId).ToDictionary(g => g.Key, g => g.Count());
        var asked = fresh.Where(n => n.State == NominationState.Proposed)
            .Select(n => superiors.GetValueOrDefault(n.EmployeeId))
            .Where(s => s is not null)
            .GroupBy(s => s!.Value)
            .ToDictionary(g => g.Key, g => g.Count());
        foreach (var (person, address, english) in await AddressesAsync(ct))
        {
            if (own.TryGetValue(person, out var mine)) Tell(address, english, mine);
            if (asked.TryGetValue(person, out var requests)) Ask(address, english, requests);
        }
    }

    private async Task<List<(Guid Person, string Address, bool English)>> AddressesAsync(CancellationToken ct)
    {
        var rows = await (
            from member in db.Set<Membership>()
            join account in db.Set<Account>() on member.AccountId equals account.Id
            where member.TenantId == db.TenantId && member.PersonId != null && account.Email != null
            orderby account.Id
            select new { member.PersonId, account.Email, account.Language }).AsNoTracking().ToListAsync(ct);
        return [.. rows.Select(r => (r.PersonId!.Value, r.Email!, r.Language == "en"))];
    }

    private void Tell(string address, bool english, int count)
    {
        if (english)
            outbox.Add(address, "You are nominated for development",
                $"The development plan nominates you for {count} activities. Open Nominations in Pamong to see what, when and why, and to answer once your superior agrees.");
        else
            outbox.Add(address, "Penugasan pengembangan kompetensi untuk Anda",
                $"Rencana pengembangan kompetensi menugaskan Anda pada {count} kegiatan. Buka menu Penugasan di Pamong untuk melihat kegiatan, waktu, dan alasannya, lalu menjawab setelah atasan memberi izin.");
    }

    private void Ask(string address, bool english, int count)
    {
        if (english)
            outbox.Add(address, "Your people are nominated for development",
                $"{count} nominations of people who report to you wait for your release. Open Nominations in Pamong.");
        else
            outbox.Add(address, "Pegawai Anda ditugaskan mengikuti pengembangan kompetensi",
                $"{count} penugasan pegawai yang melapor kepada Anda menunggu izin Anda. Buka menu Penugasan di Pamong.");
    }
}
