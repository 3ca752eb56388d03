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

/// <summary>The effective level and how it came about.</summary>
/// <param name="Level">1–5; 0 when there is none.</param>
/// <param name="AsOf">The day of the newest result used; null when there is none.</param>
/// <param name="HoldsUntil">The last day on which it holds; null for ever.</param>
internal sealed record Outcome(int Level, DateOnly? AsOf, DateOnly? HoldsUntil, IReadOnlyList<Weighed> Records)
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
        return new Outcome(
            LevelOf(rule, counting),
            counting.Max(r => r.AssessedOn),
            counting.Select(r => rule.Of(r.Source).Until(r.AssessedOn)).Min(),
            records);
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
            .FirstOrDefault()?
            .ToList() ?? [];

    private static int LevelOf(EffectiveRule rule, List<ResultRead> counting)
    {
        var bySource = counting
            .GroupBy(r => r.Source)
            .Select(source => (Weight: Math.Max(1, rule.Of(source.Key).Weight), Mean: source.Average(r => (decimal)r.Level)))
            .ToList();
        var mean = bySource.Sum(s => s.Weight * s.Mean) / bySource.Sum(s => s.Weight);
        return Math.Clamp((int)Math.Floor(Math.Round(mean, 6)), 1, 5);
    }

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
