using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Messages;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Texts;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs.Cycles;

/// <summary>Writes to superiors whose people's needs still wait, once a day at most.</summary>
internal sealed class RemindHandler(PamongDb db, IPeople people, Outbox outbox, JobQueue jobs, AgencyDay day)
{
    /// <summary>Leaves a letter for each such superior with an address.</summary>
    /// <returns>How many letters were left.</returns>
    public async Task<Result<int>> HandleAsync(int year, CancellationToken ct)
    {
        // Gather
        var cycle = await db.Set<Cycle>().SingleOrDefaultAsync(c => c.Year == year, ct);
        if (cycle is null) return NeedsRefusals.NoSuchYear;
        var today = await day.TodayAsync(ct);

        // Decide
        if (cycle.Closed) return NeedsRefusals.CycleClosed;
        if (cycle.RemindedOn == today) return NeedsRefusals.RemindedToday;
        var waiting = await WaitingAsync(year, ct);
        if (waiting.Count == 0) return NeedsRefusals.NobodyLate;

        // Keep
        foreach (var (email, count, english) in waiting)
        {
            var (subject, body) = Letter(cycle, count, today);
            outbox.Add(email, english ? subject.En : subject.Id, english ? body.En : body.Id);
        }

        cycle.RemindedOn = today;
        db.Say("reminded", "Cycle", cycle.Id, new { Superiors = waiting.Count, Needs = waiting.Sum(w => w.Count) });
        await jobs.SaveAndStartAsync(ct);
        return waiting.Count;
    }

    private async Task<IReadOnlyList<(string Email, int Count, bool English)>> WaitingAsync(int year, CancellationToken ct)
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
        return [.. rows.Select(r => (r.Email, r.Count, english.Contains(r.Id)))];
    }

    private static (Text Subject, Text Body) Letter(Cycle cycle, int count, DateOnly today)
    {
        var late = today > cycle.VerifyBy;
        var (dayId, dayEn) = (cycle.VerifyBy.ToString("d MMMM yyyy", Language.Indonesian), cycle.VerifyBy.ToString("d MMMM yyyy", Language.English));
        var subject = late
            ? T("Terlambat: {0} kebutuhan pengembangan menunggu verifikasi Anda", "Overdue: {0} development needs await your verification")
            : T("{0} kebutuhan pengembangan menunggu verifikasi Anda", "{0} development needs await your verification");
        var body = new Text(
            $"Kebutuhan pengembangan kompetensi tahun {cycle.Year} dari pegawai yang Anda pimpin menunggu keputusan Anda: {count}.\n" +
            $"Batas verifikasi: {dayId}{(late ? " (sudah lewat)" : "")}.\n\n" +
            "Buka Pamong, lalu Kebutuhan. Anda dapat memverifikasi banyak kebutuhan sekaligus.\n",
            $"Development needs for {cycle.Year} of people who report to you await your decision: {count}.\n" +
            $"Deadline of verification: {dayEn}{(late ? " (has passed)" : "")}.\n\n" +
            "Open Pamong, then Needs. You can verify many needs at once.\n");
        return (subject.With(count), body);
    }
}
