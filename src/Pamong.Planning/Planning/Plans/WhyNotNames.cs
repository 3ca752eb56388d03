using Pamong.Planner;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>Reasons why someone does not attend, in few words, to choose from.</summary>
internal static class WhyNotNames
{
    /// <summary>The name of a reason; "NoGap" is that of programmes that close none.</summary>
    public static Text Of(string kind) => Enum.TryParse<WhyNot>(kind, out var reason) ? Of(reason) : T("Tidak menutup kesenjangan", "Closes no gap");

    private static Text Of(WhyNot reason) => reason switch
    {
        WhyNot.PositionNotEligible => T("Bukan untuk jabatannya", "Not for the position"),
        WhyNot.OtherRegion => T("Wilayah lain", "Another region"),
        WhyNot.NoConnection => T("Tanpa sambungan", "No connection"),
        WhyNot.Excluded => T("Dikecualikan", "Excluded"),
        WhyNot.TooManyDaysEver => T("Terlalu lama", "Takes too long"),
        WhyNot.NoBatch => T("Tidak ada angkatan", "No batch"),
        WhyNot.AddsNothingMore => T("Sudah tertutup program lain", "Closed by another programme"),
        WhyNot.Blackout => T("Unit tertutup", "Unit closed"),
        WhyNot.NotOpen => T("Angkatan tidak dibuka", "Batch does not run"),
        WhyNot.SeatsFull => T("Kursi penuh", "Seats full"),
        WhyNot.AbsenceLimit => T("Batas ketidakhadiran unit", "Unit's limit of absence"),
        WhyNot.NoMoney => T("Dana tidak cukup", "Not enough money"),
        WhyNot.WeeksClash => T("Jadwal bertabrakan", "Dates clash"),
        WhyNot.TooManyDays => T("Terlalu banyak hari", "Too many days away"),
        WhyNot.MaxTrainings => T("Batas jumlah program", "Most programmes reached"),
        WhyNot.LowerValue => T("Nilai lebih rendah", "Lower value"),
        WhyNot.WouldFit => T("Sebenarnya muat", "It would fit"),
    };
}
