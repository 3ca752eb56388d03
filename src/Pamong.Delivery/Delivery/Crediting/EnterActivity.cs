using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;
using Pamong.Platform.Texts;

namespace Pamong.Delivery.Crediting;

/// <summary>An activity with its evidence, entered for someone.</summary>
internal sealed class EnterActivity
{
    /// <summary>Made by whoever enters it, so that a repeated request counts once.</summary>
    public Guid Id { get; set; }

    /// <summary>Whose, by the 18 digits.</summary>
    [Required, RegularExpression("^[0-9]{18}$")]
    public string Nip { get; set; } = "";

    /// <summary>What it was called.</summary>
    [Required, StringLength(200)]
    public string Title { get; set; } = "";

    /// <summary>The form by its LAN code.</summary>
    [Required, StringLength(10)]
    public string Form { get; set; } = "";

    /// <summary>Whether it counts by the international column.</summary>
    public bool International { get; set; }

    /// <summary>The first day.</summary>
    [Required]
    public DateOnly? StartedOn { get; set; }

    /// <summary>The last day, inclusive.</summary>
    [Required]
    public DateOnly? EndedOn { get; set; }

    /// <summary>Days, sessions, activities, semesters or hours of learning, as the form counts.</summary>
    [Required, Range(0.01, 2000)]
    public decimal? Units { get; set; }

    /// <summary>Number of the certificate, letter or report.</summary>
    [Required, StringLength(100)]
    public string Evidence { get; set; } = "";

    /// <summary>Why a contract civil servant goes beyond 24 JP.</summary>
    [StringLength(500)]
    public string? OverReason { get; set; }

    /// <summary>The record that this one corrects, or null.</summary>
    public Guid? Corrects { get; set; }

    /// <summary>Why the former record was wrong.</summary>
    [StringLength(500)]
    public string? CorrectionReason { get; set; }
}

/// <summary>Enters an activity, or corrects one by withdrawing it and adding another.</summary>
internal sealed class EnterActivityHandler(PamongDb db, JpKeeping jp, IPeople people, CurrentUser user, AgencyDay day, TimeProvider clock)
{
    /// <returns>The record; the same again when the request was repeated.</returns>
    public async Task<Result<JpRecord>> HandleAsync(EnterActivity asked, string permission, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var person = await people.Within(permission).SingleOrDefaultAsync(p => p.Nip == asked.Nip, ct);
        if (person is null) return DeliveryRefusals.NoSuchEmployee;
        if (await db.Set<JpRecord>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == asked.Id, ct) is { } known)
            return known.EmployeeId == person.Id ? known : DeliveryRefusals.NoSuchRecord;
        var (first, last) = (asked.StartedOn!.Value, asked.EndedOn!.Value);
        if (last < first) return DeliveryRefusals.DatesTurned;
        if (last > await day.TodayAsync(ct)) return DeliveryRefusals.InTheFuture;
        if ((await jp.RulesAsync(ct)).Find(asked.Form, last) is not { } rule || rule.Rate(asked.International) is null) return DeliveryRefusals.NoRule;
        var most = ActivityLimit.Of(rule, first, last);
        if (asked.Units > most) return DeliveryRefusals.MoreThanDatesHold.With(Figures.Day(first), Figures.Day(last), most, Forms.Unit(rule));
        if (await TwinAsync(asked, person.Id, ct) is { } twin)
            return DeliveryRefusals.AlreadyRecorded.With(twin.Title, Figures.Day(first), Figures.Day(last), twin.Evidence.Length > 0 ? twin.Evidence : "–");
        if (asked.Corrects is { } wrong && await WithdrawAsync(wrong, person.Id, asked.CorrectionReason, ct) is { } refusal) return refusal;

        var record = New(asked, person.Id, ActivityPieces.Of(rule, asked.Units!.Value, first, last));
        db.Add(record);
        await jp.SettleAsync([person.Id], asked.Form, asked.CorrectionReason?.Trim() ?? "", ct);
        var sum = await db.Set<JpYear>().AsNoTracking().Where(y => y.EmployeeId == person.Id && y.Year == last.Year).Select(y => y.Hundredths).SingleOrDefaultAsync(ct);
        if (string.IsNullOrWhiteSpace(asked.OverReason) && AnnualTarget.AsksForReason(person.Employment, person.Rank, sum))
            return DeliveryRefusals.OverForContract.With(1);
        await write.CommitAsync(ct);
        return record;
    }

    /// <summary>The record of the same activity, or null; the one that is being corrected does not count.</summary>
    public async Task<JpRecord?> TwinAsync(EnterActivity asked, Guid employeeId, CancellationToken ct) =>
        (await Twins.CandidatesAsync(db, [employeeId], asked.StartedOn!.Value, asked.EndedOn!.Value, ct))
            .Find(r => r.Id != asked.Corrects && Twins.IsOf(r, asked.Title, asked.Evidence));

    /// <summary>Withdraws a record that was entered by hand.</summary>
    public async Task<Result<Done>> WithdrawAsync(Guid recordId, string permission, string? reason, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var owner = await db.Set<JpRecord>().AsNoTracking().Where(r => r.Id == recordId).Select(r => (Guid?)r.EmployeeId).SingleOrDefaultAsync(ct);
        if (owner is not { } employee || !await people.MayAsync(permission, employee, ct)) return DeliveryRefusals.NoSuchRecord;
        if (await WithdrawAsync(recordId, employee, reason, ct) is { } refusal) return refusal;
        await write.CommitAsync(ct);
        return Done.Yes;
    }

    private async Task<Refusal?> WithdrawAsync(Guid recordId, Guid employeeId, string? reason, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(reason)) return DeliveryRefusals.NoReason with { Field = nameof(EnterActivity.CorrectionReason) };
        var wrong = await db.Set<JpRecord>().SingleOrDefaultAsync(
            r => r.Id == recordId && r.EmployeeId == employeeId && r.Origin == RecordOrigin.Entered && r.WithdrawnAt == null, ct);
        if (wrong is null) return DeliveryRefusals.NoSuchRecord;
        (wrong.WithdrawnAt, wrong.WithdrawnReason) = (clock.GetUtcNow(), reason.Trim());
        await jp.SettleAsync([employeeId], wrong.Form, reason.Trim(), ct);
        return null;
    }

    private JpRecord New(EnterActivity asked, Guid employeeId, IReadOnlyList<JpPiece> pieces) => new()
    {
        Id = asked.Id == Guid.Empty ? Guid.CreateVersion7() : asked.Id,
        EmployeeId = employeeId,
        Origin = RecordOrigin.Entered,
        Title = asked.Title.Trim(),
        Form = asked.Form,
        International = asked.International,
        StartedOn = asked.StartedOn!.Value,
        EndedOn = asked.EndedOn!.Value,
        Evidence = asked.Evidence.Trim(),
        Pieces = JpRecord.Store(pieces),
        OverReason = asked.OverReason?.Trim() ?? "",
        Corrects = asked.Corrects,
        RecordedAt = clock.GetUtcNow(),
        RecordedBy = user.Name,
    };
}

/// <summary>Lays an amount that was claimed as a whole over the days of the activity. Pure.</summary>
internal static class ActivityPieces
{
    /// <summary>Capped forms are spread evenly, one unit at a time or in equal hours; the others stand on the last day.</summary>
    public static IReadOnlyList<JpPiece> Of(JpRule rule, decimal units, DateOnly first, DateOnly last)
    {
        if (rule.Cap == CapPeriod.None) return [new JpPiece(last, units)];
        var days = last.DayNumber - first.DayNumber + 1;
        if (rule.CountsHours)
        {
            var each = Math.Round(units / days, 2, MidpointRounding.ToZero);
            var pieces = Enumerable.Range(0, days).Select(i => new JpPiece(first.AddDays(i), i == days - 1 ? units - each * (days - 1) : each));
            return [.. pieces.Where(p => p.Units > 0)];
        }

        var count = (int)Math.Ceiling(units);
        return [.. Enumerable.Range(0, count).Select(i => new JpPiece(
            first.AddDays((int)((2L * i + 1) * days / (2 * count))), Math.Min(1, units - i)))];
    }
}
