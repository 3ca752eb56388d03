using Pamong.Competencies.Contract;

namespace Pamong.Competencies.Assessing;

/// <summary>An invented person's results, so that a rule can be seen at work before it is declared.</summary>
internal static class WorkedExample
{
    /// <summary>The outcome of the rule on the example as of a day.</summary>
    public static Outcome Under(EffectiveRule rule, DateOnly today) => EffectiveLevel.Decide(rule, Results(today), today);

    private static IEnumerable<ResultRead> Results(DateOnly today) =>
    [
        new(Number(1), 2, AssessmentSource.AssessmentCentre, today.AddYears(-4)),
        new(Number(2), 3, AssessmentSource.Test, today.AddMonths(-14)),
        new(Number(3), 2, AssessmentSource.Superior, today.AddMonths(-20)),
        new(Number(4), 3, AssessmentSource.Superior, today.AddMonths(-5)),
        new(Number(5), 4, AssessmentSource.Peers, today.AddMonths(-4)),
        new(Number(6), 5, AssessmentSource.Self, today.AddMonths(-1)),
    ];

    private static Guid Number(byte number) => new(0, 0, 0, [0, 0, 0, 0, 0, 0, 0, number]);
}
