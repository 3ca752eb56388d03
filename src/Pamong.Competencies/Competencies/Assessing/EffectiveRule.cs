using Pamong.Competencies.Contract;
using Pamong.Competencies.Matching;

namespace Pamong.Competencies.Assessing;

/// <summary>How several results become one level.</summary>
internal enum RuleKind
{
    /// <summary>The newest result of the source that stands highest decides.</summary>
    Precedence = 1,

    /// <summary>The newest results of all sources, averaged by weight and rounded down.</summary>
    Weighted = 2,
}

/// <summary>What the rule says of one source.</summary>
/// <param name="Counts">Whether it counts at all.</param>
/// <param name="Order">Its place by precedence; 1 stands highest.</param>
/// <param name="Weight">Its weight, 1–100; used by <see cref="RuleKind.Weighted"/> only.</param>
/// <param name="HoldsMonths">How many months a result holds, counted from its day; null for ever.</param>
internal sealed record SourceRule(AssessmentSource Source, bool Counts, int Order, int Weight, int? HoldsMonths)
{
    /// <summary>The last day, inclusive, on which a result of that day holds; null for ever.</summary>
    public DateOnly? Until(DateOnly assessedOn) => HoldsMonths is { } months ? assessedOn.AddMonths(months).AddDays(-1) : null;
}

/// <summary>The one declared rule of an agency for the effective level, and for the match that is computed from it.</summary>
internal sealed record EffectiveRule(RuleKind Kind, IReadOnlyList<SourceRule> Sources, MatchFormula Match)
{
    /// <summary>The rule of an agency that declared none.</summary>
    public static readonly EffectiveRule Usual = new(
        RuleKind.Precedence,
        [
            new(AssessmentSource.AssessmentCentre, true, 1, 50, 36),
            new(AssessmentSource.Test, true, 2, 40, 36),
            new(AssessmentSource.Certificate, true, 3, 40, 36),
            new(AssessmentSource.Superior, true, 4, 30, 24),
            new(AssessmentSource.Peers, true, 5, 20, 12),
            new(AssessmentSource.Self, false, 6, 10, 12),
        ],
        MatchFormula.MeanOfShares);

    /// <summary>What the rule says of a source.</summary>
    public SourceRule Of(AssessmentSource source) => Sources.Single(s => s.Source == source);
}
