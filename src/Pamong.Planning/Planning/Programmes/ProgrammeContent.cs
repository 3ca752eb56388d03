using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Importing;
using Pamong.Platform.Outcomes;

namespace Pamong.Planning.Programmes;

/// <summary>
/// All that forms, files and programs can say of a programme. Lists stand as one text each, in a fixed order, so that equal
/// contents compare equal.
/// </summary>
/// <param name="Raises">"INT:4; MPR:4".</param>
/// <param name="Kinds">Names of <see cref="PositionKind"/>.</param>
/// <param name="Ranks">Codes of ranks.</param>
/// <param name="Employments">Names of <see cref="EmploymentKind"/>.</param>
/// <param name="Prerequisites">"TEK-KEU:2".</param>
internal sealed record ProgrammeContent(
    string Code, string Name, string Form, string Provider, int Jp, int DaysAway, long CostPerHead, long FixedCost,
    int MinSeats, int MaxSeats, bool Online, string Raises, string Kinds, string Ranks, string Employments, string Prerequisites, bool Retired)
{
    /// <summary>The most JP of a programme; a degree counts far less.</summary>
    public const int MostJp = 5000;

    /// <summary>The most working days away from the desk in a year.</summary>
    public const int MostDays = 260;

    /// <summary>The most seats of a batch.</summary>
    public const int MostSeats = 100_000;

    /// <summary>A programme as it is kept, with the competencies it raises.</summary>
    public static ProgrammeContent Of(Programme p, IEnumerable<CompetencyLevel> raises) => new(
        p.Code, p.Name, p.Form, p.Provider, p.Jp, p.DaysAway, p.CostPerHead, p.FixedCost, p.MinSeats, p.MaxSeats, p.Online,
        RowReading.Join(raises.OrderBy(r => r.Code, StringComparer.Ordinal).Select(r => r.ToString())), RowReading.Join(p.EligibleKinds.Order().Select(k => k.ToString())),
        RowReading.Join(p.EligibleRanks.OrderBy(PositionRanks.PlaceOf)), RowReading.Join(p.EligibleEmployments.Order().Select(e => e.ToString())),
        RowReading.Join(p.Prerequisites), p.Retired);

    /// <summary>Fills a programme with everything but its code and what it raises.</summary>
    public void Fill(Programme p)
    {
        (p.Name, p.Form, p.Provider, p.Jp, p.DaysAway) = (Name, Form, Provider, Jp, DaysAway);
        (p.CostPerHead, p.FixedCost, p.MinSeats, p.MaxSeats) = (CostPerHead, FixedCost, MinSeats, MaxSeats);
        (p.Online, p.Retired) = (Online, Retired);
        p.EligibleKinds = [.. RowReading.Parts(Kinds).Select(Enum.Parse<PositionKind>)];
        p.EligibleRanks = [.. RowReading.Parts(Ranks)];
        p.EligibleEmployments = [.. RowReading.Parts(Employments).Select(Enum.Parse<EmploymentKind>)];
        p.Prerequisites = [.. RowReading.Parts(Prerequisites)];
    }

    /// <summary>What no single field shows: the rules between them. Null when all hold.</summary>
    public Refusal? Fault()
    {
        if (LearningForms.Find(Form) is null) return ProgrammeRefusals.UnknownForm.With(Form);
        if (MinSeats > MaxSeats) return ProgrammeRefusals.SeatsCross.With(MinSeats, MaxSeats);
        var kinds = RowReading.Parts(Kinds).Select(Enum.Parse<PositionKind>).ToHashSet();
        var ranks = RowReading.Parts(Ranks);
        var nobody = kinds.Count > 0 && ranks.Count > 0 && !PositionRanks.All.Any(r => kinds.Contains(r.Kind) && ranks.Contains(r.Code));
        return nobody ? ProgrammeRefusals.NobodyEligible : null;
    }
}
