using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Contract;
using Pamong.Planning.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;

namespace Pamong.Planning.Funding;

/// <summary>Adds or changes a fund.</summary>
internal sealed class SaveFund
{
    /// <summary>The agency's own code; stays as it is once added.</summary>
    [Required, StringLength(40)]
    public string Code { get; set; } = "";

    /// <summary>Stays as it is once added.</summary>
    [Required, Range(PlanningYear.Earliest, PlanningYear.Latest)]
    public int? Year { get; set; }

    [Required, StringLength(300)]
    public string Name { get; set; } = "";

    [Required, EnumDataType(typeof(FundKind))]
    public FundKind? Kind { get; set; }

    /// <summary>Rupiah; may be left out for what costs nothing.</summary>
    [ModelBinder(typeof(RupiahBinder)), Range(0, RowReading.MostRupiah)]
    public long? Ceiling { get; set; }

    [StringLength(60)]
    public string? AccountCode { get; set; }

    /// <summary>The code of the unit whose own budget it is.</summary>
    [StringLength(60)]
    public string? Unit { get; set; }

    /// <summary>Codes of forms; none for all.</summary>
    public List<string> Forms { get; set; } = [];

    /// <summary>Which costs it may pay.</summary>
    [EnumDataType(typeof(FundUse))]
    public FundUse Use { get; set; }

    /// <summary>Codes of programmes that it may pay for, with semicolons or one a line; none for all.</summary>
    [StringLength(4000)]
    public string? Programmes { get; set; }

    /// <summary>Names or kinds of units, one a line; none for all.</summary>
    [StringLength(4000)]
    public string? Units { get; set; }

    [StringLength(2000)]
    public string? Terms { get; set; }

    /// <summary>The form filled with what is there.</summary>
    public static SaveFund Of(FundContent c) => new()
    {
        Code = c.Code, Year = c.Year, Name = c.Name, Kind = c.Kind, Ceiling = c.Ceiling, AccountCode = c.AccountCode, Unit = c.Unit,
        Forms = [.. RowReading.Parts(c.Forms)], Units = string.Join('\n', RowReading.Parts(c.Units)), Terms = c.Terms,
        Use = c.Use, Programmes = string.Join('\n', RowReading.Parts(c.Programmes)),
    };
}

/// <summary>Adds, changes and removes funds.</summary>
internal sealed class SaveFundHandler(PamongDb db, FundKeeping funds)
{
    /// <summary>Adds one.</summary>
    public async Task<Result<Kept<FundContent>>> AddAsync(SaveFund asked, CancellationToken ct)
    {
        var (code, year) = (asked.Code.Trim(), asked.Year!.Value);
        if (await db.Set<Fund>().AnyAsync(f => f.Code == code && f.Year == year, ct)) return FundRefusals.CodeTaken.With(code, year);
        if (!(await ReadAsync(code, year, asked, ct)).Ok(out var content, out var refusal)) return refusal;
        var id = Guid.CreateVersion7();
        await funds.AddAsync(id, content, ct);
        await db.SaveChangesAsync(ct);
        return new Kept<FundContent>(id, content);
    }

    /// <summary>Changes one; code and year stay.</summary>
    public async Task<Result<Kept<FundContent>>> ChangeAsync(Guid id, SaveFund asked, CancellationToken ct)
    {
        var there = await db.Set<Fund>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, ct);
        if (there is null) return FundRefusals.NoSuchFund;
        if (!(await ReadAsync(there.Code, there.Year, asked, ct)).Ok(out var content, out var refusal)) return refusal;
        await funds.ChangeAsync(id, content, ct);
        await db.SaveChangesAsync(ct);
        return new Kept<FundContent>(id, content);
    }

    /// <summary>Removes one, unless a plan uses it.</summary>
    public async Task<Result<Done>> RemoveAsync(Guid id, CancellationToken ct)
    {
        if (!await db.Set<Fund>().AnyAsync(f => f.Id == id, ct)) return FundRefusals.NoSuchFund;
        if (await funds.RemoveAsync(id, ct) is { } refusal) return refusal;
        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }

    private async Task<Result<FundContent>> ReadAsync(string code, int year, SaveFund asked, CancellationToken ct)
    {
        var kind = asked.Kind!.Value;
        if (asked.Ceiling is null && kind is not (FundKind.InKind or FundKind.Free)) return FundRefusals.CeilingNeeded;
        var unit = asked.Unit?.Trim() ?? "";
        if (unit.Length > 0 && await funds.UnitAsync(unit, ct) is null) return FundRefusals.UnknownUnit.With(unit);
        var content = new FundContent(
            code, year, asked.Name.Trim(), kind, asked.Ceiling ?? 0, asked.AccountCode?.Trim() ?? "", unit,
            RowReading.Join(asked.Forms.Distinct().Order(StringComparer.Ordinal)), RowReading.Join(RowReading.Parts(asked.Units ?? "")),
            asked.Terms?.Trim() ?? "")
        {
            Use = asked.Use,
            Programmes = RowReading.Join(RowReading.Parts(asked.Programmes ?? "").Distinct().Order(StringComparer.Ordinal)),
        };
        if (await funds.UnknownProgrammeAsync(content, ct) is { } stranger) return FundRefusals.UnknownProgramme.With(stranger);
        return content.Fault() is { } fault ? fault : content;
    }
}
