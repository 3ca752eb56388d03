using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Appraisal.Contract;

/// <summary>Performance per person and year, as imported from the system that owns it.</summary>
public interface IPerformance
{
    /// <summary>One row per employee and year.</summary>
    IQueryable<PerformanceRow> All();
}

/// <summary>The performance of one person in one year.</summary>
public sealed class PerformanceRow
{
    /// <summary>Whose.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>The calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>Work result against expectation; null when only the predicate is known.</summary>
    public required Rating? Result { get; init; }

    /// <summary>Work behaviour against expectation; null when only the predicate is known.</summary>
    public required Rating? Behaviour { get; init; }

    /// <summary>The predicate; below expectation from <see cref="Predicate.NeedsImprovement"/> on.</summary>
    public required Predicate Predicate { get; init; }
}

/// <summary>Result or behaviour against expectation (PermenPANRB 6/2022). The higher the number, the worse.</summary>
public enum Rating
{
    /// <summary>Di atas ekspektasi.</summary>
    Above = 1,

    /// <summary>Sesuai ekspektasi.</summary>
    Meets = 2,

    /// <summary>Di bawah ekspektasi.</summary>
    Below = 3,
}

/// <summary>The predicate of a year (PermenPANRB 6/2022). The higher the number, the worse.</summary>
public enum Predicate
{
    /// <summary>Sangat Baik.</summary>
    VeryGood = 1,

    /// <summary>Baik.</summary>
    Good = 2,

    /// <summary>Butuh Perbaikan.</summary>
    NeedsImprovement = 3,

    /// <summary>Kurang.</summary>
    Poor = 4,

    /// <summary>Sangat Kurang.</summary>
    VeryPoor = 5,
}

/// <summary>The names on screen.</summary>
public static class PerformanceNames
{
    /// <summary>The rating's name.</summary>
    public static Text Name(this Rating rating) => rating switch
    {
        Rating.Above => T("Di atas ekspektasi", "Above expectation"),
        Rating.Meets => T("Sesuai ekspektasi", "Meets expectation"),
        Rating.Below => T("Di bawah ekspektasi", "Below expectation"),
    };

    /// <summary>The predicate's name.</summary>
    public static Text Name(this Predicate predicate) => predicate switch
    {
        Predicate.VeryGood => T("Sangat Baik", "Very good"),
        Predicate.Good => T("Baik", "Good"),
        Predicate.NeedsImprovement => T("Butuh Perbaikan", "Needs improvement"),
        Predicate.Poor => T("Kurang", "Poor"),
        Predicate.VeryPoor => T("Sangat Kurang", "Very poor"),
    };
}
