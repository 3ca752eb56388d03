using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Funding;
using Pamong.Planning.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;

namespace Pamong.Planning.Programmes;

/// <summary>Adds or changes a batch.</summary>
internal sealed class SaveBatch
{
    /// <summary>From 1 within the programme and the year of the first day.</summary>
    [Required, Range(1, BatchContent.MostNumber)]
    public int? Number { get; set; }

    [Required]
    public DateOnly? StartsOn { get; set; }

    /// <summary>The last day, inclusive.</summary>
    [Required]
    public DateOnly? EndsOn { get; set; }

    [StringLength(200)]
    public string? Place { get; set; }
}

/// <summary>Adds, changes and removes batches.</summary>
internal sealed class SaveBatchHandler(PamongDb db, BatchKeeping batches, PlanningYear years)
{
    /// <summary>The next free number of a programme in a year.</summary>
    public async Task<int> NextNumberAsync(Guid programmeId, int year, CancellationToken ct)
    {
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return 1 + (await db.Set<Batch>().Where(b => b.ProgrammeId == programmeId && b.StartsOn >= from && b.StartsOn <= to).MaxAsync(b => (int?)b.Number, ct) ?? 0);
    }

    /// <summary>Adds one to the programme with the code.</summary>
    public async Task<Result<Kept<BatchContent>>> AddAsync(string code, SaveBatch asked, CancellationToken ct)
    {
        var programme = await db.Set<Programme>().AsNoTracking().SingleOrDefaultAsync(p => p.Code == code, ct);
        if (programme is null) return ProgrammeRefusals.NoSuchProgramme;
        var content = Content(code, asked);
        if (content.Fault() is { } fault) return fault;
        if (content.Past(null, await years.FirstOpenAsync(ct)) is { } past) return past;
        if (await TakenAsync(programme.Id, content, null, ct)) return ProgrammeRefusals.NumberTaken.With(content.Number, content.StartsOn.Year);
        var id = Guid.CreateVersion7();
        batches.Add(id, programme.Id, content);
        await db.SaveChangesAsync(ct);
        return new Kept<BatchContent>(id, content);
    }

    /// <summary>Changes one. What a plan uses stays in its year.</summary>
    public async Task<Result<Kept<BatchContent>>> ChangeAsync(Guid id, SaveBatch asked, CancellationToken ct)
    {
        var there = await (
            from batch in db.Set<Batch>()
            join programme in db.Set<Programme>() on batch.ProgrammeId equals programme.Id
            where batch.Id == id
            select new { batch.ProgrammeId, programme.Code, batch.StartsOn }).SingleOrDefaultAsync(ct);
        if (there is null) return ProgrammeRefusals.NoSuchBatch;
        var content = Content(there.Code, asked);
        if (content.Fault() is { } fault) return fault;
        if (content.Past(there.StartsOn.Year, await years.FirstOpenAsync(ct)) is { } past) return past;
        if (await TakenAsync(there.ProgrammeId, content, id, ct)) return ProgrammeRefusals.NumberTaken.With(content.Number, content.StartsOn.Year);
        if (content.StartsOn.Year != there.StartsOn.Year && await batches.IsPlannedAsync(id, ct)) return ProgrammeRefusals.YearInPlan.With(there.StartsOn.Year);
        await batches.ChangeAsync(id, content, ct);
        await db.SaveChangesAsync(ct);
        return new Kept<BatchContent>(id, content);
    }

    /// <summary>Removes one, unless a plan uses it.</summary>
    public async Task<Result<Done>> RemoveAsync(Guid id, CancellationToken ct)
    {
        if (!await db.Set<Batch>().AnyAsync(b => b.Id == id, ct)) return ProgrammeRefusals.NoSuchBatch;
        if (await batches.RemoveAsync(id, ct) is { } refusal) return refusal;
        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }

    private Task<bool> TakenAsync(Guid programmeId, BatchContent content, Guid? except, CancellationToken ct)
    {
        var (from, to) = (new DateOnly(content.StartsOn.Year, 1, 1), new DateOnly(content.StartsOn.Year, 12, 31));
        return db.Set<Batch>().AnyAsync(
            b => b.ProgrammeId == programmeId && b.Number == content.Number && b.StartsOn >= from && b.StartsOn <= to && b.Id != except, ct);
    }

    private static BatchContent Content(string code, SaveBatch asked) =>
        new(code, asked.Number!.Value, asked.StartsOn!.Value, asked.EndsOn!.Value, asked.Place?.Trim() ?? "");
}
