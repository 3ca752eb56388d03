using Pamong.Competencies.Contract;

namespace Pamong.Competencies.Assessing;

/// <summary>A result as the rule reads it.</summary>
internal readonly record struct ResultRead(Guid Id, int Level, AssessmentSource Source, DateOnly AssessedOn);

/// <summary>What the rule made of one result.</summary>
internal enum Verdict
{
    /// <summary>The level rests on it.</summary>
    Counts,

    /// <summary>A newer one of the same source took its place.</summary>
    Superseded,

    /// <summary>A source that stands higher decided.</summary>
    LowerSource,

    /// <summary>It no longer holds.</summary>
    Expired,

    /// <summary>The rule does not count its source.</summary>
    NotCounted,

    /// <summary>A self-rating with nothing beside it.</summary>
    SelfAlone,
}

/// <summary>A result with what the rule made of it.</summary>
/// <param name="HoldsUntil">The last day on which it holds; null for ever.</param>
internal sealed record Weighed(ResultRead Result, Verdict Verdict, DateOnly? HoldsUntil);

/// <summary>What one source found, as it goes into the level.</summary>
/// <param name="Level">1–5; the mean where the source is several people.</param>
/// <param name="Weight">1–100; where one source alone decides, it makes no difference.</param>
/// <param name="Results">How many results it is the mean of.</param>
internal sealed record SourcePart(AssessmentSource Source, decimal Level, int Weight, int Results);

/// <summary>The sum that a level came out of.</summary>
/// <param name="Parts">By source, in their order of precedence.</param>
/// <param name="Sum">Levels times weights, added.</param>
/// <param name="Weights">The weights, added.</param>
/// <param name="Mean">The sum over the weights.</param>
/// <param name="Rounded">The mean rounded down, 1–5.</param>
/// <param name="Cap">The highest level that a source other than the self-rating found, 1–5, where the self-rating would have lifted it above that; else null.</param>
internal sealed record Reckoning(IReadOnlyList<SourcePart> Parts, decimal Sum, int Weights, decimal Mean, int Rounded, int? Cap)
{
    /// <summary>The level, 1–5.</summary>
    public int Level => Cap ?? Rounded;
}

/// <summary>The effective level and how it came about.</summary>
/// <param name="Level">1–5; 0 when there is none.</param>
/// <param name="AsOf">The day of the newest result used; null when there is none.</param>
/// <param name="HoldsUntil">The last day on which it holds; null for ever.</param>
/// <param name="Reckoning">The sum; null when there is no level.</param>
internal sealed record Outcome(int Level, DateOnly? AsOf, DateOnly? HoldsUntil, IReadOnlyList<Weighed> Records, Reckoning? Reckoning = null)
{
    /// <summary>The results that the level rests on.</summary>
    public IEnumerable<ResultRead> Used => Records.Where(r => r.Verdict == Verdict.Counts).Select(r => r.Result);
}

/// <summary>Applies the agency's rule to the results of one person in one competency. Reads nothing but what it is given.</summary>
internal static class EffectiveLevel
{
    /// <summary>The effective level on a day, with the verdict on each result, newest first.</summary>
    public static Outcome Decide(EffectiveRule rule, IEnumerable<ResultRead> results, DateOnly today)
    {
        var newestFirst = results.OrderByDescending(r => r.AssessedOn).ThenByDescending(r => r.Id).ToList();
        var candidates = Candidates(rule, newestFirst, today);
        var counting = rule.Kind switch
        {
            RuleKind.Precedence => HighestSource(rule, candidates),
            RuleKind.Weighted => candidates,
        };
        if (counting.TrueForAll(r => r.Source == AssessmentSource.Self)) counting = [];

        var records = newestFirst.ConvertAll(r => new Weighed(r, Judge(rule, r, counting, candidates, today), rule.Of(r.Source).Until(r.AssessedOn)));
        if (counting.Count == 0) return new Outcome(0, null, null, records);
        var reckoning = Reckon(rule, counting);
        return new Outcome(
            reckoning.Level,
            counting.Max(r => r.AssessedOn),
            counting.Select(r => rule.Of(r.Source).Until(r.AssessedOn)).Min(),
            records,
            reckoning);
    }

    // Of each source the newest that holds; of peers all that hold, for they are several people.
    private static List<ResultRead> Candidates(EffectiveRule rule, List<ResultRead> newestFirst, DateOnly today) =>
    [
        .. newestFirst
            .Where(r => rule.Of(r.Source).Counts && Holds(rule, r, today))
            .GroupBy(r => r.Source)
            .SelectMany(source => source.Key == AssessmentSource.Peers ? source : source.Take(1)),
    ];

    // By precedence a self-rating never decides, wherever it stands.
    private static List<ResultRead> HighestSource(EffectiveRule rule, List<ResultRead> candidates) =>
        candidates
            .Where(r => r.Source != AssessmentSource.Self)
            .GroupBy(r => r.Source)
            .OrderBy(source => rule.Of(source.Key).Order)
            .ThenBy(source => source.Key)
            .FirstOrDefault()?
            .ToList() ?? [];

    private static Reckoning Reckon(EffectiveRule rule, List<ResultRead> counting)
    {
        var parts = counting
            .GroupBy(r => r.Source)
            .OrderBy(source => rule.Of(source.Key).Order)
            .ThenBy(source => source.Key)
            .Select(source => new SourcePart(
                source.Key, source.Average(r => (decimal)r.Level), Math.Max(1, rule.Of(source.Key).Weight), source.Count()))
            .ToList();
        var (sum, weights) = (parts.Sum(p => p.Level * p.Weight), parts.Sum(p => p.Weight));
        var rounded = Down(sum / weights);

        // A self-rating may speak beside others, but never lifts the level above the highest that one of them found.
        var highest = Down(parts.Where(p => p.Source != AssessmentSource.Self).Max(p => p.Level));
        return new Reckoning(parts, sum, weights, sum / weights, rounded, rounded > highest ? highest : null);
    }

    private static int Down(decimal level) => Math.Clamp((int)Math.Floor(Math.Round(level, 6)), 1, 5);

    private static Verdict Judge(
        EffectiveRule rule, ResultRead result, List<ResultRead> counting, List<ResultRead> candidates, DateOnly today)
    {
        if (counting.Contains(result)) return Verdict.Counts;
        if (!rule.Of(result.Source).Counts) return Verdict.NotCounted;
        if (!Holds(rule, result, today)) return Verdict.Expired;
        if (!candidates.Contains(result)) return Verdict.Superseded;
        return result.Source == AssessmentSource.Self ? Verdict.SelfAlone : Verdict.LowerSource;
    }

    private static bool Holds(EffectiveRule rule, ResultRead result, DateOnly today) =>
        result.AssessedOn <= today && (rule.Of(result.Source).Until(result.AssessedOn) is not { } until || today <= until);
}
