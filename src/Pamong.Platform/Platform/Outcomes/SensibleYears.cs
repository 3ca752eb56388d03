using System.ComponentModel.DataAnnotations;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Outcomes;

/// <summary>The years in which a date that anyone enters can lie; what is outside them is a slip of the keyboard.</summary>
/// <remarks>Forms and the API keep to it by <see cref="SensibleYearAttribute"/>, which every date has by itself; files by the row that is read.</remarks>
public static class SensibleYears
{
    /// <summary>The first.</summary>
    public const int Earliest = 1950;

    /// <summary>The last.</summary>
    public const int Latest = 2100;

    /// <summary>What is said of a date outside.</summary>
    public static Text Says => T("Tahun pada tanggal ini harus antara 1950 dan 2100.", "The year of this date must be between 1950 and 2100.");

    /// <summary>Whether the day lies within.</summary>
    public static bool Hold(DateOnly day) => day.Year is >= Earliest and <= Latest;
}

/// <summary>The rule of <see cref="SensibleYears"/> at a field.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class SensibleYearAttribute : ValidationAttribute
{
    /// <inheritdoc />
    public override bool IsValid(object? value) => value is not DateOnly day || SensibleYears.Hold(day);

    /// <inheritdoc />
    public override string FormatErrorMessage(string name) => SensibleYears.Says;
}
