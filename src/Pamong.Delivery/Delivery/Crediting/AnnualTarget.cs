using Pamong.People.Contract;

namespace Pamong.Delivery.Crediting;

/// <summary>How many JP a year a civil servant is to have.</summary>
/// <remarks>
/// Source: PP 11/2017 Pasal 203 ayat (4), at least 20 for PNS. Source: PP 49/2018 Pasal 39, at most 24 for PPPK.
/// The text counts the year of the contract; we count the calendar year, because contracts are not in the personnel data.
/// </remarks>
internal static class AnnualTarget
{
    /// <summary>The least, in hundredths of a JP.</summary>
    public const int Least = 2000;

    /// <summary>The most for contract civil servants, in hundredths of a JP; beyond it a reason is asked for, and nothing is dropped.</summary>
    public const int MostForContract = 2400;

    /// <summary>Whether a reason must be given for a sum of a year.</summary>
    /// <param name="rank">The position's rank code; holders of the highest posts are excepted.</param>
    /// <param name="hundredths">The sum of the year with what is to be added.</param>
    public static bool AsksForReason(EmploymentKind employment, string? rank, int hundredths) =>
        employment == EmploymentKind.Pppk
        && rank is not ("JPT_UTAMA" or "JPT_MADYA")
        && hundredths > MostForContract;
}
