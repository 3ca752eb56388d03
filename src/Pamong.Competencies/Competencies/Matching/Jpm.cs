using Pamong.Competencies.Contract;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Matching;

/// <summary>How the job-person match is computed.</summary>
internal enum MatchFormula
{
    /// <summary>The mean over competencies of held ÷ required, each at most 1. A surplus in one does not hide a lack in another.</summary>
    MeanOfShares = 1,

    /// <summary>The sum held ÷ the sum required, at most 1.</summary>
    ShareOfSums = 2,
}

/// <summary>The job-person match and its category.</summary>
/// <remarks>Source: Peraturan BRIN 3/2023 Pasal 33 (thresholds 90 and 78).</remarks>
internal static class Jpm
{
    /// <summary>The match over what is required; null when nothing is.</summary>
    /// <param name="rows">Competency, level required, level held (0 when none).</param>
    public static JobMatch? Match(MatchFormula formula, IEnumerable<(Guid CompetencyId, int Required, int Level)> rows)
    {
        var parts = rows
            .Where(r => r.Required > 0)
            .Select(r => new JobMatchPart(r.CompetencyId, r.Required, r.Level, Math.Min(1, (double)r.Level / r.Required)))
            .ToList();
        if (parts.Count == 0) return null;
        var percent = formula switch
        {
            MatchFormula.MeanOfShares => 100 * parts.Average(p => p.Share),
            MatchFormula.ShareOfSums => Math.Min(100, 100.0 * parts.Sum(p => p.Level) / parts.Sum(p => p.Required)),
        };
        return new JobMatch(percent, Category(percent), Words(formula), parts);
    }

    /// <summary>The category; each threshold belongs to the better one.</summary>
    public static Text Category(double percent) => percent switch
    {
        >= 90 => T("Optimal", "Optimal"),
        >= 78 => T("Cukup Optimal", "Fairly optimal"),
        _ => T("Kurang Optimal", "Less optimal"),
    };

    /// <summary>The formula in words.</summary>
    public static Text Words(MatchFormula formula) => formula switch
    {
        MatchFormula.MeanOfShares => T(
            "Rata-rata dari (level dimiliki ÷ level dituntut) setiap kompetensi, masing-masing paling banyak 1, dikalikan 100.",
            "The mean over competencies of (level held ÷ level required), each at most 1, times 100."),
        MatchFormula.ShareOfSums => T(
            "Jumlah level dimiliki ÷ jumlah level dituntut × 100, paling banyak 100.",
            "The sum of levels held ÷ the sum of levels required × 100, at most 100."),
    };
}
