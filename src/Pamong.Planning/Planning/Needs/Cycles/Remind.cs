using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Messages;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using Pamong.Platform.Texts;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs.Cycles;

/// <summary>Writes to superiors whose people's needs still wait, by the clock or by a button; each at most once a day.</summary>
internal sealed class RemindHandler(PamongDb db, IPeople people, Outbox outbox, JobQueue jobs, AgencyDay day, PublicAddress site)
{
    /// <summary>Leaves a letter for each such superior with an address who had none today.</summary>
    /// <returns>How many letters were left.</returns>
    public async Task<Result<int>> HandleAsync(int year, CancellationToken ct)
    {
        var cycle = await db.Set<Cycle>().SingleOrDefaultAsync(c => c.Year == year, ct);
        if (cycle is null) return NeedsRefusals.NoSuchYear;
        if (cycle.Closed) return NeedsRefusals.CycleClosed;
        var today = await day.TodayAsync(ct);
        var waiting = await WaitingAsync(year, ct);
        if (waiting.Count == 0) return NeedsRefusals.NobodyLate;
        var sent = await SendAsync(cycle, waiting, today, byClock: false, ct);
        return sent > 0 ? sent : NeedsRefusals.RemindedToday;
    }

    /// <summary>Sends what is due today for every open year. Asked twice, or by two copies at once, nobody gets two letters.</summary>
    /// <returns>How many letters were left.</returns>
    public async Task<int> ByClockAsync(CancellationToken ct)
    {
        var today = await day.TodayAsync(ct);
        var sent = 0;
        foreach (var cycle in await db.Set<Cycle>().Where(c => !c.Closed).OrderBy(c => c.Year).ToListAsync(ct))
        {
            if (!ReminderDays.IsDue(cycle.VerifyBy, today)) continue;
            sent += await SendAsync(cycle, await WaitingAsync(cycle.Year, ct), today, byClock: true, ct);
        }

        return sent;
    }

    private async Task<int> SendAsync(Cycle cycle, IReadOnlyList<Waiting> waiting, DateOnly today, bool byClock, CancellationToken ct)
    {
        var done = await db.Set<Reminder>().Where(r => r.Year == cycle.Year && r.SentOn == today).Select(r => r.SuperiorId).ToListAsync(ct);
        var due = waiting.Where(w => !done.Contains(w.SuperiorId)).ToList();
        if (due.Count == 0) return 0;
        var link = site.Of($"/kebutuhan?tahun={cycle.Year}&status=Listed&saya=1");
        foreach (var superior in due)
        {
            var (subject, body) = Letter(cycle, superior.Count, today, link);
            outbox.Add(superior.Email, superior.English ? subject.En : subject.Id, superior.English ? body.En : body.Id);
            db.Add(new Reminder { Year = cycle.Year, SuperiorId = superior.SuperiorId, SentOn = today, Needs = superior.Count, ByClock = byClock });
        }

        cycle.RemindedOn = today;
        db.Say(byClock ? "reminded by the clock" : "reminded", "Cycle", cycle.Id, new { Superiors = due.Count, Needs = due.Sum(w => w.Count) });
        await jobs.SaveAndStartAsync(ct);
        return due.Count;
    }

    private sealed record Waiting(Guid SuperiorId, string Email, int Count, bool English);

    private async Task<IReadOnlyList<Waiting>> WaitingAsync(int year, CancellationToken ct)
    {
        var counts =
            from need in db.Set<Need>()
            where need.Year == year && need.State == NeedState.Listed
            join person in people.All() on need.EmployeeId equals person.Id
            where person.SuperiorId != null
            group need by person.SuperiorId into led
            select new { SuperiorId = led.Key, Count = led.Count() };
        var rows = await (
            from led in counts
            join superior in people.All() on led.SuperiorId equals (Guid?)superior.Id
            where superior.Email != ""
            orderby superior.Id
            select new { superior.Id, superior.Email, led.Count }).ToListAsync(ct);
        var tenant = db.TenantId;
        var english = await (
            from member in db.Set<Membership>()
            where member.TenantId == tenant && member.PersonId != null
            join account in db.Set<Account>() on member.AccountId equals account.Id
            where account.Language == "en"
            select member.PersonId!.Value).ToListAsync(ct);
        return [.. rows.Select(r => new Waiting(r.Id, r.Email, r.Count, english.Contains(r.Id)))];
    }

    private static (Text Subject, Text Body) Letter(Cycle cycle, int count, DateOnly today, string link)
    {
        var late = today > cycle.VerifyBy;
        var (dayId, dayEn) = (cycle.VerifyBy.ToString("d MMMM yyyy", Language.Indonesian), cycle.VerifyBy.ToString("d MMMM yyyy", Language.English));
        var subject = late
            ? T("Terlambat: {0} kebutuhan pengembangan menunggu verifikasi Anda", "Overdue: {0} development needs await your verification")
            : T("{0} kebutuhan pengembangan menunggu verifikasi Anda", "{0} development needs await your verification");
        var body = new Text(
            $"Kebutuhan pengembangan kompetensi tahun {cycle.Year} dari pegawai yang Anda pimpin menunggu keputusan Anda: {count}.\n" +
            $"Batas verifikasi: {dayId}{(late ? " (sudah lewat)" : "")}.\n\nBuka halamannya: {link}\n" +
            "Anda dapat memverifikasi banyak kebutuhan sekaligus.\n",
            $"Development needs for {cycle.Year} of people who report to you await your decision: {count}.\n" +
            $"Deadline of verification: {dayEn}{(late ? " (has passed)" : "")}.\n\nOpen the page: {link}\n" +
            "You can verify many needs at once.\n");
        return (subject.With(count), body);
    }
}
