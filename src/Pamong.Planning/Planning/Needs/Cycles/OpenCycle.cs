using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Needs.Collecting;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;

namespace Pamong.Planning.Needs.Cycles;

/// <summary>Opens the needs analysis of a year.</summary>
internal sealed class OpenCycle
{
    /// <summary>The year that the needs are to be served in.</summary>
    [Required, Range(2000, 2200)]
    public int? Year { get; set; }

    /// <summary>The last day for superiors, inclusive.</summary>
    [Required]
    public DateOnly? VerifyBy { get; set; }

    /// <summary>The last day for the personnel agency, inclusive.</summary>
    [Required]
    public DateOnly? ValidateBy { get; set; }
}

/// <summary>Opens a year and orders the collection of its inventory.</summary>
internal sealed class OpenCycleHandler(PamongDb db, JobQueue jobs, AgencyDay day, CurrentUser user, TimeProvider clock)
{
    public async Task<Result<Cycle>> HandleAsync(OpenCycle asked, CancellationToken ct)
    {
        // Gather
        var (year, verifyBy, validateBy) = (asked.Year!.Value, asked.VerifyBy!.Value, asked.ValidateBy!.Value);
        var taken = await db.Set<Cycle>().AnyAsync(c => c.Year == year, ct);

        // Decide
        if (taken) return NeedsRefusals.YearTaken.With(year);
        if (Far(year, verifyBy, validateBy) is { } far) return far;
        if (verifyBy < await day.TodayAsync(ct) || validateBy < verifyBy) return NeedsRefusals.DeadlinesWrong;

        // Keep
        var cycle = new Cycle
        {
            Year = year,
            OpenedAt = clock.GetUtcNow(),
            OpenedBy = user.Name,
            VerifyBy = verifyBy,
            ValidateBy = validateBy,
        };
        cycle.JobId = jobs.Add(CollectNeeds.JobKind, cycle.Id).Id;
        db.Add(cycle);
        await jobs.SaveAndStartAsync(ct);
        return cycle;
    }

    /// <summary>Refuses deadlines that have nothing to do with the year; null when they do.</summary>
    internal static Refusal? Far(int year, params IEnumerable<DateOnly> deadlines) =>
        deadlines.Any(d => d.Year < year - 1 || d.Year > year + 1) ? NeedsRefusals.DeadlinesFar.With($"{year - 1}", $"{year + 1}") : null;
}

/// <summary>Collects once more, moves the deadlines, closes or opens again.</summary>
internal sealed class ChangeCycleHandler(PamongDb db, JobQueue jobs, AgencyDay day)
{
    /// <summary>Orders another collection.</summary>
    public async Task<Result<Cycle>> CollectAsync(int year, CancellationToken ct)
    {
        // Gather
        var cycle = await db.Set<Cycle>().SingleOrDefaultAsync(c => c.Year == year, ct);
        if (cycle is null) return NeedsRefusals.NoSuchYear;
        var running = cycle.JobId is { } job
            && await db.Set<Job>().AnyAsync(j => j.Id == job && (j.State == JobState.Waiting || j.State == JobState.Running), ct);

        // Decide
        if (cycle.Closed) return NeedsRefusals.CycleClosed;
        if (running) return NeedsRefusals.StillCollecting;

        // Keep
        cycle.JobId = jobs.Add(CollectNeeds.JobKind, cycle.Id).Id;
        await jobs.SaveAndStartAsync(ct);
        return cycle;
    }

    /// <summary>Moves the deadlines; never to days that are gone.</summary>
    public async Task<Result<Cycle>> MoveDeadlinesAsync(int year, DateOnly verifyBy, DateOnly validateBy, CancellationToken ct)
    {
        // Gather
        var cycle = await db.Set<Cycle>().SingleOrDefaultAsync(c => c.Year == year, ct);
        var today = await day.TodayAsync(ct);

        // Decide
        if (cycle is null) return NeedsRefusals.NoSuchYear;
        if (cycle.Closed) return NeedsRefusals.CycleClosed;
        if (OpenCycleHandler.Far(year, verifyBy, validateBy) is { } far) return far;
        var gone = (verifyBy != cycle.VerifyBy && verifyBy < today) || (validateBy != cycle.ValidateBy && validateBy < today);
        if (gone || validateBy < verifyBy) return NeedsRefusals.DeadlinesWrong;

        // Keep
        (cycle.VerifyBy, cycle.ValidateBy) = (verifyBy, validateBy);
        await db.SaveChangesAsync(ct);
        return cycle;
    }

    /// <summary>Closes the year for decisions, or opens it again.</summary>
    public async Task<Result<Cycle>> CloseAsync(int year, bool closed, CancellationToken ct)
    {
        var cycle = await db.Set<Cycle>().SingleOrDefaultAsync(c => c.Year == year, ct);
        if (cycle is null) return NeedsRefusals.NoSuchYear;
        cycle.Closed = closed;
        await db.SaveChangesAsync(ct);
        return cycle;
    }
}
