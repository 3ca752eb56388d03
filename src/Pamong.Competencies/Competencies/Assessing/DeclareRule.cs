using System.ComponentModel.DataAnnotations;
using Pamong.Competencies.Contract;
using Pamong.Competencies.Matching;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Assessing;

/// <summary>The rule of the effective level as it is asked for.</summary>
internal sealed class DeclareRule
{
    /// <summary>By precedence or by weight.</summary>
    [EnumDataType(typeof(RuleKind))]
    public RuleKind Kind { get; set; }

    /// <summary>How the match is computed.</summary>
    [EnumDataType(typeof(MatchFormula))]
    public MatchFormula Match { get; set; }

    /// <summary>One line per source.</summary>
    public List<Line> Sources { get; set; } = [];

    /// <summary>What the rule says of one source.</summary>
    internal sealed class Line
    {
        /// <summary>The source.</summary>
        [EnumDataType(typeof(AssessmentSource))]
        public AssessmentSource Source { get; set; }

        /// <summary>Whether it counts.</summary>
        public bool Counts { get; set; }

        /// <summary>Its place by precedence.</summary>
        [Range(1, 20)]
        public int Order { get; set; } = 1;

        /// <summary>Its weight.</summary>
        [Range(1, 100)]
        public int Weight { get; set; } = 10;

        /// <summary>How many months it holds; empty for ever.</summary>
        [Range(1, 600)]
        public int? HoldsMonths { get; set; }
    }

    /// <summary>The rule as a form shows it.</summary>
    public static DeclareRule Of(EffectiveRule rule) => new()
    {
        Kind = rule.Kind,
        Match = rule.Match,
        Sources =
        [
            .. rule.Sources.OrderBy(s => s.Order).Select(s => new Line
            {
                Source = s.Source, Counts = s.Counts, Order = s.Order, Weight = s.Weight, HoldsMonths = s.HoldsMonths,
            }),
        ],
    };

    /// <summary>Why this cannot be the rule, or null. Two sources that count may not stand in the same place: nobody could say which goes first.</summary>
    public Refusal? WhyNot()
    {
        if (!Rule().Sources.Any(s => s.Counts && s.Source != AssessmentSource.Self)) return CompetenciesRefusals.NothingCounts;
        for (var i = 0; i < Sources.Count; i++)
        {
            var line = Sources[i];
            if (line.Counts && Sources.Take(i).FirstOrDefault(l => l.Counts && l.Order == line.Order) is { } first)
                return CompetenciesRefusals.SamePlace.With(line.Order, first.Source.Name(), line.Source.Name()) with { Field = $"{nameof(Sources)}[{i}].{nameof(Line.Order)}" };
        }

        return null;
    }

    /// <summary>The rule that is asked for; a source that is not named does not count.</summary>
    public EffectiveRule Rule() => new(
        Kind,
        [
            .. Enum.GetValues<AssessmentSource>().Select(source => Sources.Find(l => l.Source == source) is { } line
                ? new SourceRule(source, line.Counts, line.Order, line.Weight, line.HoldsMonths)
                : EffectiveRule.Usual.Of(source) with { Counts = false }),
        ],
        Match);
}

/// <summary>Declares the rule and has every level computed anew.</summary>
internal sealed class DeclareRuleHandler(RuleBook rules, JobQueue jobs, CurrentUser user)
{
    public async Task<Result<Job>> HandleAsync(DeclareRule asked, CancellationToken ct)
    {
        var rule = asked.Rule();
        if (asked.WhyNot() is { } refusal) return refusal;
        await rules.DeclareAsync(rule, ct);
        var job = jobs.Add(RecomputeWork.Name, user.TenantId);
        await jobs.SaveAndStartAsync(ct);
        return job;
    }
}

/// <summary>Computes every level of the agency anew.</summary>
internal sealed class RecomputeWork(PamongDb db, LevelKeeping levels) : IJobWork
{
    public const string Name = "competencies.recompute";

    public string Kind => Name;

    public async Task RunAsync(Guid subjectId, IProgress<JobProgress> progress, CancellationToken stopAsked, CancellationToken ct)
    {
        progress.Report(new JobProgress(10, T("Menghitung ulang level efektif", "Recomputing effective levels")));
        await using var write = await db.BeginWriteAsync(ct);
        var count = await levels.RecomputeAllAsync(ct);
        await write.CommitAsync(ct);
        progress.Report(new JobProgress(100, T("{0} level efektif dihitung ulang", "{0} effective levels recomputed").With(Figures.Whole(count))));
    }
}
