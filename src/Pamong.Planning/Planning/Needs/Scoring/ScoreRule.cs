using Pamong.Appraisal.Contract;

namespace Pamong.Planning.Needs.Scoring;

/// <summary>How urgent a need is, as the agency weighs it. The shape is fixed, the points can be set.</summary>
/// <param name="PerLevel">Points for each level missing.</param>
/// <param name="Critical">Points, 0–20, where the position's work suffers at once.</param>
/// <param name="WeightPerPoint">How much weight (1–100) makes one point where the competency is not critical.</param>
/// <param name="NeedsImprovement">Points, 0–20, for the predicate Butuh Perbaikan.</param>
/// <param name="Poor">Points, 0–20, for the predicate Kurang.</param>
/// <param name="VeryPoor">Points, 0–20, for the predicate Sangat Kurang.</param>
/// <param name="PerYear">Points for each full year since the last training; 10 in all at most.</param>
/// <param name="NeverTrained">Points, 0–10, where no training in the competency is on record.</param>
/// <remarks>
/// The sum gap×10 + criticality (0–20) + performance (0–20) + strategic (0–20) + years since training (0–10) is Pamong's own
/// proposal, not a regulation; the points within each part are the agency's to set.
/// </remarks>
internal sealed record ScoreRule(
    int PerLevel = 10, int Critical = 20, int WeightPerPoint = 5,
    int NeedsImprovement = 10, int Poor = 15, int VeryPoor = 20,
    int PerYear = 1, int NeverTrained = 10)
{
    /// <summary>The most that criticality, performance and strategy can add, each.</summary>
    public const int MostOfPart = 20;

    /// <summary>The most that waiting can add.</summary>
    public const int MostOfWaiting = 10;

    /// <summary>The rule where the agency set none.</summary>
    public static readonly ScoreRule Usual = new();

    /// <summary>The parts of the score.</summary>
    public ScoreParts Parts(ScoreInputs inputs) => new(
        PerLevel * Math.Max(0, inputs.Required - inputs.Held),
        Within(inputs.Critical ? Critical : inputs.Weight / Math.Max(1, WeightPerPoint), MostOfPart),
        Within(OfPredicate(inputs.Predicate), MostOfPart),
        Within(inputs.StrategicPoints, MostOfPart),
        Waiting(inputs));

    private int OfPredicate(Predicate? predicate) => (predicate ?? Predicate.Good) switch
    {
        Predicate.VeryGood or Predicate.Good => 0,
        Predicate.NeedsImprovement => NeedsImprovement,
        Predicate.Poor => Poor,
        Predicate.VeryPoor => VeryPoor,
    };

    private int Waiting(ScoreInputs inputs)
    {
        if (!inputs.KnowsCompetency) return 0;
        if (inputs.LastTrainedOn is not { } last) return Within(NeverTrained, MostOfWaiting);
        return Within(PerYear * FullYears(last, inputs.Today), MostOfWaiting);
    }

    // Born on 29 February, a year is full on the 28th where there is no 29th.
    private static int FullYears(DateOnly from, DateOnly to)
    {
        var years = to.Year - from.Year;
        return years > 0 && from.AddYears(years) > to ? years - 1 : years;
    }

    private static int Within(int points, int most) => Math.Clamp(points, 0, most);
}

/// <summary>What the score of a need is made from.</summary>
/// <param name="Required">The level needed, 1–5; 0 while no competency is known.</param>
/// <param name="Held">The level held, 0–5.</param>
/// <param name="Weight">1–100; 0 when the position does not require the competency.</param>
/// <param name="StrategicPoints">0–20 by the strategic issue that it serves; 0 when none.</param>
/// <param name="LastTrainedOn">The last day of the last training in it, or null when none is on record.</param>
/// <param name="KnowsCompetency">Whether a competency is known at all.</param>
internal readonly record struct ScoreInputs(
    int Required, int Held, int Weight, bool Critical, Predicate? Predicate, int StrategicPoints, DateOnly? LastTrainedOn,
    DateOnly Today, bool KnowsCompetency = true);

/// <summary>The five parts, and their sum.</summary>
internal readonly record struct ScoreParts(int Gap, int Criticality, int Performance, int Strategic, int Waiting)
{
    /// <summary>The score.</summary>
    public int Total => Gap + Criticality + Performance + Strategic + Waiting;

    /// <summary>Writes the parts and their sum onto a need.</summary>
    public void WriteTo(Need need)
    {
        (need.GapPart, need.CriticalityPart, need.PerformancePart) = (Gap, Criticality, Performance);
        (need.StrategicPart, need.WaitingPart, need.Score) = (Strategic, Waiting, Total);
    }
}
