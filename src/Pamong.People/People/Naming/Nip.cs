using Pamong.People.Contract;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Naming;

/// <summary>What the 18 digits of a NIP or NI PPPK say.</summary>
/// <param name="Value">The 18 digits.</param>
/// <param name="IsPppk">Whether it is a contract civil servant's number (digits 13–14 from 21).</param>
/// <param name="BornOn">The birth date in the number; the record's wins over it.</param>
/// <param name="AppointedYear">The year of the first appointment.</param>
/// <param name="AppointedMonth">Its month; null for PPPK, whose number does not tell.</param>
/// <param name="Sex">The sex in the number; null when the digit is neither 1 nor 2.</param>
/// <param name="Warnings">What should be looked at but is no ground for refusal.</param>
/// <remarks>There is no check digit, so a well-formed number does not prove that the person exists.</remarks>
internal sealed record Nip(
    string Value, bool IsPppk, DateOnly BornOn, int AppointedYear, int? AppointedMonth, Sex? Sex, IReadOnlyList<Text> Warnings)
{
    /// <summary>How many digits it has.</summary>
    public const int Length = 18;

    private const int EarliestBirthYear = 1930;
    private const int YoungestAge = 16;
    private const int FirstPppkYear = 2019;
    private const int FirstPppkCount = 21;

    /// <summary>The first day of the month of appointment, or of the year for PPPK.</summary>
    public DateOnly AppointedOn => new(AppointedYear, AppointedMonth ?? 1, 1);

    /// <summary>As it is written for people: 19900214 201503 2 001.</summary>
    public static string Spaced(string value) =>
        value.Length == Length ? $"{value[..8]} {value[8..14]} {value[14]} {value[15..]}" : value;

    /// <summary>Reads a number, or says why it can't be one.</summary>
    /// <param name="typed">Spaces, dots and hyphens do not matter.</param>
    /// <param name="today">A day in the agency's zone.</param>
    /// <param name="problem">What is wrong, when null is returned.</param>
    public static Nip? Read(string typed, DateOnly today, out Text problem)
    {
        var digits = new string([.. typed.Where(c => !char.IsWhiteSpace(c) && c is not ('.' or '-'))]);
        if (digits.Length != Length || !digits.All(char.IsAsciiDigit))
        {
            problem = T("NIP harus 18 angka.", "A NIP has 18 digits.");
            return null;
        }

        var (month, serial) = (Number(digits, 12, 2), Number(digits, 15, 3));
        var kind = month is >= 1 and <= 12 ? "pns" : month >= FirstPppkCount ? "pppk" : "";
        problem = Refused(digits, kind, today);
        if (problem != default) return null;
        var born = new DateOnly(Number(digits, 0, 4), Number(digits, 4, 2), Number(digits, 6, 2));
        var year = Number(digits, 8, 4);
        var sex = digits[14] switch { '1' => Contract.Sex.Male, '2' => Contract.Sex.Female, _ => (Sex?)null };
        return new Nip(
            digits, kind == "pppk", born, year, kind == "pns" ? month : null, sex, Doubts(kind, born, year, month, sex, serial));
    }

    private static Text Refused(string digits, string kind, DateOnly today)
    {
        var (year, month, day) = (Number(digits, 0, 4), Number(digits, 4, 2), Number(digits, 6, 2));
        if (month is < 1 or > 12 || year < 1 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return T("Delapan angka pertama NIP bukan tanggal lahir yang sah.", "The first eight digits of the NIP are no valid birth date.");
        if (year < EarliestBirthYear || year > today.Year - YoungestAge)
            return T("Tahun lahir dalam NIP ({0}) di luar 1930–{1}.", "The birth year in the NIP ({0}) is outside 1930–{1}.").With(year.ToString(Language.English), (today.Year - YoungestAge).ToString(Language.English));
        var appointed = Number(digits, 8, 4);
        if (kind.Length == 0)
            return T("Angka ke-13 dan 14 NIP harus 01–12 (PNS) atau 21 ke atas (PPPK).", "Digits 13 and 14 of the NIP must be 01–12 (PNS) or from 21 (PPPK).");
        if (kind == "pppk")
            return appointed < FirstPppkYear || appointed > today.Year + 1
                ? T("Tahun pengangkatan PPPK dalam NIP harus mulai 2019 dan tidak di masa depan.", "The year of a PPPK appointment in the NIP must be from 2019 and not in the future.")
                : default;
        var month13 = Number(digits, 12, 2);
        if (new DateOnly(Math.Clamp(appointed, 1, 9998), month13, 1) > today.AddYears(1))
            return T("TMT CPNS dalam NIP lebih dari satu tahun di masa depan.", "The month of appointment in the NIP is more than a year in the future.");
        return AgeAt(new DateOnly(year, month, day), Math.Max(appointed, 1), month13) < 18
            ? T("Menurut NIP, usia saat diangkat di bawah 18 tahun.", "By the NIP, the age at appointment is below 18.")
            : default;
    }

    private static List<Text> Doubts(string kind, DateOnly born, int year, int month, Sex? sex, int serial)
    {
        var doubts = new List<Text>();
        var age = kind == "pns" ? AgeAt(born, year, month) : year - born.Year;
        if (kind == "pns" && age > 40)
            doubts.Add(T("Usia saat diangkat menurut NIP di atas 40 tahun.", "By the NIP, the age at appointment is above 40."));
        if (kind == "pppk" && age is < 20 or > 59)
            doubts.Add(T("Usia saat diangkat sebagai PPPK menurut NIP tidak lazim.", "By the NIP, the age at appointment as PPPK is unusual."));
        if (sex is null) doubts.Add(T("Angka ke-15 NIP bukan 1 atau 2.", "Digit 15 of the NIP is neither 1 nor 2."));
        if (serial == 0) doubts.Add(T("Nomor urut NIP 000.", "The serial number in the NIP is 000."));
        return doubts;
    }

    private static int AgeAt(DateOnly born, int year, int month) => year - born.Year - (month < born.Month ? 1 : 0);

    private static int Number(string digits, int from, int length) => int.Parse(digits.AsSpan(from, length), Language.English);
}
