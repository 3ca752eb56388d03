namespace Pamong.Samples;

/// <summary>Assesses people so that most fall short in a few things: two to five gaps are usual.</summary>
internal sealed class Assessing(City city, IReadOnlyList<Person> people, Standards standards)
{
    /// <summary>The eight managerial competencies and the socio-cultural one, in the order of the levels.</summary>
    internal static readonly IReadOnlyList<(string Code, string Name)> Managerial =
    [
        ("INT", "Integritas"),
        ("KSM", "Kerja Sama"),
        ("KOM", "Komunikasi"),
        ("OPH", "Orientasi pada Hasil"),
        ("PLP", "Pelayanan Publik"),
        ("PDO", "Pengembangan Diri dan Orang Lain"),
        ("MPR", "Mengelola Perubahan"),
        ("PKP", "Pengambilan Keputusan"),
        ("PKB", "Perekat Bangsa"),
    ];

    // How much harder each is than the first: change, decisions and developing others are where people fall short.
    private static readonly double[] Hardness = [-0.7, -0.3, 0.1, 0.1, -0.1, 0.35, 0.5, 0.4, -0.5];

    internal IEnumerable<ManagerialResult> ManagerialResults()
    {
        var chance = Chance.For(Program.Seed, city.Slug + "/manajerial");
        foreach (var person in people.Where(_ => chance.Happens(0.7)))
        {
            var method =
                person.Position.Kind == "struktural"
                    ? chance.Pick([("Assessment Center", 0.8), ("Penilaian Atasan", 0.2)])
                    : chance.Pick([("Penilaian Atasan", 0.5), ("Tes", 0.3), ("Penilaian Diri", 0.2)]);
            var levels = Hardness
                .Select(hardness => Level(chance, person, person.Position.ManagerialLevel, hardness, 0.6))
                .ToArray();
            yield return new(
                person,
                Weekday(chance.Day(new(2024, 2, 1), new(2026, 10, 30))),
                AssessorOf(chance, person, method),
                method,
                levels
            );
        }
    }

    internal IEnumerable<TechnicalResult> TechnicalResults()
    {
        var chance = Chance.For(Program.Seed, city.Slug + "/teknis");
        foreach (var person in people.Where(_ => chance.Happens(0.6)))
        {
            var method = chance.Pick([("Penilaian Atasan", 0.45), ("Tes", 0.4), ("Penilaian Diri", 0.15)]);
            var day = Weekday(chance.Day(new(2025, 1, 15), new(2026, 10, 30)));
            var evidence = method switch
            {
                "Tes" => "Hasil uji kompetensi teknis",
                "Penilaian Diri" => "Isian mandiri",
                _ => "Lembar penilaian atasan",
            };
            foreach (var standard in standards[person.Position])
                yield return new(
                    person,
                    standard.Competency,
                    Level(chance, person, standard.Level, 0.15, 0.3),
                    method,
                    day,
                    evidence
                );
        }
    }

    internal IEnumerable<PerformanceResult> PerformanceResults()
    {
        var chance = Chance.For(Program.Seed, city.Slug + "/kinerja");
        foreach (var person in people.Where(person => person.Status is not "CPNS" && chance.Happens(0.97)))
        {
            var work = person.Ability * 0.6 + chance.Spread() * 0.8;
            var result =
                work > 1.25 ? "Di atas ekspektasi"
                : work < -1.42 ? "Di bawah ekspektasi"
                : "Sesuai ekspektasi";
            var manner = chance.Share();
            var behaviour =
                manner < 0.025 ? "Di bawah ekspektasi"
                : manner > 0.82 ? "Di atas ekspektasi"
                : "Sesuai ekspektasi";
            yield return new(person, result, behaviour, PredicateOf(result, behaviour));
        }
    }

    // Source: PermenPANRB 6/2022, the nine cells of result and behaviour.
    private static string PredicateOf(string result, string behaviour) =>
        (result, behaviour) switch
        {
            ("Di bawah ekspektasi", "Di bawah ekspektasi") => "Sangat Kurang",
            (_, "Di bawah ekspektasi") => "Kurang",
            ("Di bawah ekspektasi", _) => "Butuh Perbaikan",
            ("Di atas ekspektasi", "Di atas ekspektasi") => "Sangat Baik",
            _ => "Baik",
        };

    private static int Level(Chance chance, Person person, int needed, double hardness, double ease)
    {
        var shown = person.Ability * 0.45 + chance.Spread() - hardness;
        var level =
            needed
            + (
                shown < -ease - 1.6 ? -2
                : shown < -ease ? -1
                : shown > 1.7 ? 1
                : 0
            );
        return Math.Clamp(level, 1, 5);
    }

    private static string AssessorOf(Chance chance, Person person, string method) =>
        method switch
        {
            "Assessment Center" => $"Tim Asesor {chance.Pick(["A", "B", "C"])}",
            "Penilaian Diri" => "Yang bersangkutan",
            "Tes" => "Panitia Uji Kompetensi",
            _ => person.Superior?.Name ?? "Atasan langsung",
        };

    private static DateOnly Weekday(DateOnly day) =>
        day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(-1),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };
}
