using Pamong.Appraisal.Contract;

namespace Pamong.Appraisal;

/// <summary>The predicate that result and behaviour give together.</summary>
/// <remarks>
/// Source: PermenPANRB 6/2022. Behaviour weighs more than result: poor behaviour with adequate results is Kurang,
/// poor results with adequate behaviour is Butuh Perbaikan.
/// </remarks>
internal static class PerformanceMatrix
{
    /// <summary>The cell of the matrix.</summary>
    public static Predicate Predicate(Rating result, Rating behaviour) => (result, behaviour) switch
    {
        (Rating.Below, Rating.Below) => Contract.Predicate.VeryPoor,
        (_, Rating.Below) => Contract.Predicate.Poor,
        (Rating.Below, _) => Contract.Predicate.NeedsImprovement,
        (Rating.Above, Rating.Above) => Contract.Predicate.VeryGood,
        _ => Contract.Predicate.Good,
    };
}
