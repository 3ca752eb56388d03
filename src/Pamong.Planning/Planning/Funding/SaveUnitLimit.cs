using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pamong.Planning.Contract;
using Pamong.Planning.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;

namespace Pamong.Planning.Funding;

/// <summary>Says what a unit can bear in a year.</summary>
internal sealed class SaveUnitLimit
{
    /// <summary>The unit's code.</summary>
    [Required, StringLength(60)]
    public string Unit { get; set; } = "";

    [Required, Range(PlanningYear.Earliest, PlanningYear.Latest)]
    public int? Year { get; set; }

    /// <summary>People; empty for no limit.</summary>
    [Range(0, UnitLimitContent.MostAway)]
    public int? MaxAway { get; set; }

    /// <summary>Rupiah; empty for no limit.</summary>
    [ModelBinder(typeof(RupiahBinder)), Range(0, RowReading.MostRupiah)]
    public long? CentralCap { get; set; }

    /// <summary>"10; 11" or "49-52".</summary>
    [StringLength(300)]
    public string? ClosedWeeks { get; set; }
}

/// <summary>Sets and lifts limits.</summary>
internal sealed class SaveUnitLimitHandler(PamongDb db, FundKeeping funds, UnitLimitKeeping limits)
{
    /// <summary>Sets the limit of a unit and year, whether there was one or not.</summary>
    public async Task<Result<Done>> SetAsync(SaveUnitLimit asked, CancellationToken ct)
    {
        var unit = asked.Unit.Trim();
        if (await funds.UnitAsync(unit, ct) is null) return FundRefusals.UnknownUnit.With(unit);
        var weeks = UnitLimitContent.ReadWeeks(asked.ClosedWeeks ?? "", out var unreadable);
        if (unreadable.Count > 0) return FundRefusals.UnreadableWeeks.With(RowReading.Join(unreadable));
        var content = new UnitLimitContent(unit, asked.Year!.Value, asked.MaxAway, asked.CentralCap, UnitLimitContent.Weeks(weeks));
        if ((await limits.AllAsync(ct)).TryGetValue(content.Key, out var there)) await limits.ChangeAsync(there.Id, content, ct);
        else await limits.AddAsync(Guid.CreateVersion7(), content, ct);
        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }

    /// <summary>Lifts a limit.</summary>
    public async Task LiftAsync(Guid id, CancellationToken ct)
    {
        await limits.RemoveAsync(id, ct);
        await db.SaveChangesAsync(ct);
    }
}
