using Pamong.Appraisal.Contract;
using Pamong.Documents.Recognising;

namespace Pamong.Appraisal.Importing;

/// <summary>Understands ratings and predicates as agencies write them. Reads nothing but what it is given.</summary>
internal static class FileWords
{
    /// <summary>"Di atas ekspektasi", "DIATAS EKSPEKTASI", "Sesuai" … or null.</summary>
    public static Rating? Rating(string text)
    {
        var words = HeaderText.Normalise(text).Replace(" ", "", StringComparison.Ordinal);
        return words switch
        {
            "" => null,
            _ when words.Contains("diatas", StringComparison.Ordinal) || words.StartsWith("above", StringComparison.Ordinal) => Contract.Rating.Above,
            _ when words.Contains("dibawah", StringComparison.Ordinal) || words.StartsWith("below", StringComparison.Ordinal) => Contract.Rating.Below,
            _ when words.Contains("sesuai", StringComparison.Ordinal) || words.StartsWith("meet", StringComparison.Ordinal) => Contract.Rating.Meets,
            _ => null,
        };
    }

    /// <summary>"Sangat Baik", "BAIK", "Butuh perbaikan", "Kurang/misconduct" … or null.</summary>
    public static Predicate? Predicate(string text)
    {
        var words = HeaderText.Normalise(text);
        return words switch
        {
            "" => null,
            _ when words.StartsWith("sangat baik", StringComparison.Ordinal) || words is "very good" => Contract.Predicate.VeryGood,
            _ when words.StartsWith("sangat kurang", StringComparison.Ordinal) || words is "very poor" => Contract.Predicate.VeryPoor,
            _ when words.StartsWith("butuh", StringComparison.Ordinal) || words.StartsWith("perlu", StringComparison.Ordinal)
                || words.StartsWith("needs", StringComparison.Ordinal) => Contract.Predicate.NeedsImprovement,
            _ when words.StartsWith("baik", StringComparison.Ordinal) || words is "good" => Contract.Predicate.Good,
            _ when words.StartsWith("kurang", StringComparison.Ordinal) || words.StartsWith("poor", StringComparison.Ordinal)
                || words.StartsWith("buruk", StringComparison.Ordinal) => Contract.Predicate.Poor,
            _ => null,
        };
    }
}
