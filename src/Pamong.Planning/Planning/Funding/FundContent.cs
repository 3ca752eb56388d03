using Pamong.Planning.Contract;
using Pamong.Planning.Importing;
using Pamong.Platform.Outcomes;

namespace Pamong.Planning.Funding;

/// <summary>All that forms, files and programs can say of a fund; lists as one text each, so that equal contents compare equal.</summary>
/// <param name="Ceiling">Whole rupiah.</param>
/// <param name="Unit">The code of the unit whose budget it is, or empty.</param>
/// <param name="Forms">Codes of forms that it may pay for; empty for all.</param>
/// <param name="Units">Names or kinds of units; empty for all.</param>
internal sealed record FundContent(
    string Code, int Year, string Name, FundKind Kind, long Ceiling, string AccountCode, string Unit, string Forms, string Units, string Terms)
{
    /// <summary>Whether it pays for people, for batches as such, or for both.</summary>
    public FundUse Use { get; init; }

    /// <summary>Codes of programmes that it may pay for; empty for all.</summary>
    public string Programmes { get; init; } = "";

    /// <summary>What identifies it to people.</summary>
    public string Key => $"{Year}/{Code}";

    /// <summary>A fund as it is kept.</summary>
    public static FundContent Of(Fund f, string unit) => new(
        f.Code, f.Year, f.Name, f.Kind, f.Ceiling, f.AccountCode, unit,
        RowReading.Join(f.AllowedForms.Order(StringComparer.Ordinal)), RowReading.Join(f.UnitKinds), f.Terms)
    {
        Use = f.Use,
        Programmes = RowReading.Join(f.AllowedProgrammes.Order(StringComparer.Ordinal)),
    };

    /// <summary>Fills a fund with everything but code and year.</summary>
    public void Fill(Fund f, Guid? unitId)
    {
        (f.Name, f.Kind, f.Ceiling, f.AccountCode, f.UnitId, f.Terms) = (Name, Kind, Ceiling, AccountCode, unitId, Terms);
        (f.AllowedForms, f.UnitKinds) = ([.. RowReading.Parts(Forms)], [.. RowReading.Parts(Units)]);
        (f.Use, f.AllowedProgrammes) = (Use, [.. RowReading.Parts(Programmes)]);
    }

    /// <summary>What no single field shows; null when all is well.</summary>
    public Refusal? Fault()
    {
        if (Kind == FundKind.UnitApbd && Unit.Length == 0) return FundRefusals.UnitNeeded;
        if (Kind == FundKind.UnitApbd && Use == FundUse.Fixed) return FundRefusals.UnitPaysHeads;
        return RowReading.Parts(Forms).FirstOrDefault(f => LearningForms.Find(f) is null) is { } form ? FundRefusals.UnknownForm.With(form) : null;
    }
}
