using System.Globalization;
using System.Text;

namespace Pamong.Samples;

/// <summary>Makes up people whose numbers, days, grades and studies agree with each other.</summary>
internal sealed class PersonMaker(City city, Chance chance)
{
    private static readonly string[] Grades =
    [
        "I/a",
        "I/b",
        "I/c",
        "I/d",
        "II/a",
        "II/b",
        "II/c",
        "II/d",
        "III/a",
        "III/b",
        "III/c",
        "III/d",
        "IV/a",
        "IV/b",
        "IV/c",
        "IV/d",
        "IV/e",
    ];

    private readonly Dictionary<string, int> serials = [];
    private readonly Dictionary<string, int> mails = [];

    internal Person Make(Position position, Unit unit)
    {
        var schooling = Schooling.For(position, chance);
        var status = StatusFor(position);
        var woman = chance.Happens(ShareOfWomen(position));
        var (youngest, oldest) = Ages(position, status);
        var born = BirthDate(chance.Between(youngest, Math.Min(oldest, position.RetiresAt - 1)));
        var appointed = Appointed(status, born, position);
        var name = Names.Of(city, chance, woman);
        var (grade, since) = GradeFor(position, status, schooling, appointed);
        var positionSince = chance.Day(
            Later(appointed, new DateOnly(2017, 1, 2)),
            Later(appointed, new DateOnly(2025, 12, 31))
        );
        return new Person
        {
            Nip = NumberFor(born, appointed, status, woman),
            Name = schooling.WithName(name),
            Woman = woman,
            BirthPlace = chance.Happens(0.7) ? city.Name : chance.Pick(Neighbours[city.Index]),
            BirthDate = born,
            Status = status,
            Grade = grade,
            GradeSince = since,
            Position = position,
            PositionSince = Later(positionSince, appointed),
            Unit = unit,
            Education = schooling.Text,
            Email = MailFor(name),
            Ability = chance.Spread(),
        };
    }

    private static readonly string[][] Neighbours =
    [
        ["Sidoarjo", "Gresik", "Malang", "Mojokerto", "Bangkalan", "Kediri"],
        ["Aceh Timur", "Banda Aceh", "Lhokseumawe", "Aceh Tamiang", "Medan"],
        ["Sukoharjo", "Karanganyar", "Boyolali", "Klaten", "Sragen"],
        ["Masohi", "Saparua", "Tual", "Namlea", "Piru"],
        ["Pariaman", "Bukittinggi", "Solok", "Painan", "Payakumbuh"],
    ];

    private string StatusFor(Position position) =>
        position.Rank switch
        {
            "PELAKSANA" => chance.Pick([("PNS", 0.5), ("PPPK", 0.3), ("PPPK Paruh Waktu", 0.15), ("CPNS", 0.05)]),
            "JF_AHLI_PERTAMA" => chance.Pick([
                ("PNS", 0.5),
                ("PPPK", 0.42),
                ("PPPK Paruh Waktu", position.Family == "Guru" ? 0.05 : 0.0),
                ("CPNS", 0.05),
            ]),
            "JF_TERAMPIL" or "JF_PEMULA" => chance.Pick([("PNS", 0.55), ("PPPK", 0.4), ("CPNS", 0.05)]),
            _ => "PNS",
        };

    private static double ShareOfWomen(Position position) =>
        position.Family switch
        {
            "Bidan" => 1,
            "Guru" or "Perawat" or "Nutrisionis" or "Apoteker" => 0.72,
            "Pemadam Kebakaran" or "Polisi Pamong Praja" or "Penguji Kendaraan Bermotor" => 0.12,
            _ => position.Kind == "struktural" ? 0.34 : 0.5,
        };

    private static (int, int) Ages(Position position, string status) =>
        (status, position.Rank) switch
        {
            ("CPNS", _) => (22, 33),
            ("PPPK" or "PPPK Paruh Waktu", _) => (25, 54),
            (_, "PELAKSANA") => (25, 57),
            (_, "JF_PEMULA") => (23, 38),
            (_, "JF_TERAMPIL") => (25, 44),
            (_, "JF_MAHIR") => (33, 54),
            (_, "JF_PENYELIA") => (40, 57),
            (_, "JF_AHLI_PERTAMA") => (26, 45),
            (_, "JF_AHLI_MUDA") => (33, 56),
            (_, "JF_AHLI_MADYA") => (43, 59),
            (_, "JF_AHLI_UTAMA") => (53, 63),
            (_, "PENGAWAS") => (35, 57),
            (_, "ADMINISTRATOR") => (41, 57),
            _ => (46, 59),
        };

    private DateOnly BirthDate(int age) => City.Today.AddYears(-age).AddDays(-chance.Below(364) - 1);

    private DateOnly Appointed(string status, DateOnly born, Position position)
    {
        if (status == "CPNS")
            return new DateOnly(2026, chance.Pick([3, 4]), 1);
        if (status == "PPPK Paruh Waktu")
            return new DateOnly(2025, chance.Pick([10, 11, 12]), 1);
        if (status == "PPPK")
            return new DateOnly(Math.Clamp(born.Year + 22, chance.Between(2021, 2025), 2025), chance.Between(1, 12), 1);
        var latest = position.Kind == "struktural" || position.Rank is "JF_AHLI_MADYA" ? 28 : 34;
        var year = Math.Min(born.Year + chance.Between(position.Kind == "pelaksana" ? 20 : 23, latest), 2024);
        return new DateOnly(year, chance.Pick([1, 2, 3, 4, 12]), 1);
    }

    private (string Grade, DateOnly Since) GradeFor(
        Position position,
        string status,
        Schooling schooling,
        DateOnly appointed
    )
    {
        if (status.StartsWith("PPPK", StringComparison.Ordinal))
        {
            var level = schooling.Level switch
            {
                "S-2" => "X",
                "S-1" or "Profesi" => "IX",
                "D-III" => "VII",
                "SLTA" => "V",
                _ => "IV",
            };
            return (level, appointed);
        }

        var (from, to) = Range(position);
        var first = schooling.Level switch
        {
            "S-2" or "Profesi" => 9,
            "S-1" => 8,
            "D-III" => 6,
            "SLTA" => 4,
            _ => 2,
        };
        if (status == "CPNS")
            return (Grades[Math.Min(first, 9)], appointed);
        var years = City.Today.Year - appointed.Year;
        var grade = Math.Clamp(first + years / 4, from, Math.Max(from, to));
        var since = new DateOnly(
            Math.Max(appointed.Year + 1, City.Today.Year - chance.Between(1, 4)),
            chance.Pick([4, 10]),
            1
        );
        return (Grades[grade], since > City.Today ? new DateOnly(2026, 4, 1) : since);
    }

    private static (int From, int To) Range(Position position) =>
        (position.Rank, position.Echelon) switch
        {
            (_, "II.a") => (14, 15),
            (_, "II.b") => (13, 14),
            (_, "III.a") => (12, 13),
            (_, "III.b") => (11, 12),
            (_, "IV.a") => (10, 12),
            (_, "IV.b") => (9, 11),
            ("JF_PEMULA", _) => (4, 5),
            ("JF_TERAMPIL", _) => (6, 7),
            ("JF_MAHIR" or "JF_AHLI_PERTAMA", _) => (8, 9),
            ("JF_PENYELIA" or "JF_AHLI_MUDA", _) => (10, 11),
            ("JF_AHLI_MADYA", _) => (12, 14),
            ("JF_AHLI_UTAMA", _) => (15, 16),
            _ => (position.Class <= 3 ? 2 : 4, position.Class >= 6 ? 11 : 9),
        };

    private string NumberFor(DateOnly born, DateOnly appointed, string status, bool woman)
    {
        // Digits 13 and 14: the month of a PNS's appointment; 21 for a PPPK's first.
        var month = status.StartsWith("PPPK", StringComparison.Ordinal) ? 21 : appointed.Month;
        var stem = string.Create(
            CultureInfo.InvariantCulture,
            $"{born:yyyyMMdd}{appointed.Year:0000}{month:00}{(woman ? 2 : 1)}"
        );
        var serial = serials[stem] = serials.GetValueOrDefault(stem) + 1;
        return stem + serial.ToString("000", CultureInfo.InvariantCulture);
    }

    private string MailFor(string name)
    {
        var letters = new StringBuilder();
        foreach (var letter in name.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(letter))
                letters.Append(letter);
            else if (letter == ' ' && letters.Length > 0 && letters[^1] != '.')
                letters.Append('.');
        }

        var stem = letters.ToString();
        var count = mails[stem] = mails.GetValueOrDefault(stem) + 1;
        return stem + (count == 1 ? "" : count.ToString(CultureInfo.InvariantCulture)) + "@" + city.MailDomain;
    }

    private static DateOnly Later(DateOnly first, DateOnly second) => first > second ? first : second;
}
