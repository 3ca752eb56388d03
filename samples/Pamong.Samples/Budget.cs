using System.Globalization;

namespace Pamong.Samples;

/// <summary>A city's money, about half of what its needs would cost, and the limits of its units.</summary>
internal sealed class Budget
{
    private const double ShareOfWishes = 0.52;
    private const string Courses = "5.1.02.02.12.0001";
    private const string Guidance = "5.1.02.02.12.0003";
    private const string Leadership = "5.1.02.02.12.0004";

    internal Budget(
        City city,
        IReadOnlyList<Unit> units,
        IReadOnlyList<Person> people,
        IReadOnlyList<Programme> programmes
    )
    {
        var perHead = (long)
            programmes
                .Where(programme => programme.CostPerHead is > 0 and < 8_000_000)
                .Average(programme => programme.CostPerHead);
        var wishes = (long)(people.Count * 1.2 * (perHead + 550_000));
        var money = (long)(wishes * ShareOfWishes);
        Funds = [.. FundsOf(city, units, people, money)];
        Limits = [.. LimitsOf(units, people, Funds[0].Ceiling)];
    }

    internal IReadOnlyList<Fund> Funds { get; }

    internal IReadOnlyList<UnitLimit> Limits { get; }

    private static IEnumerable<Fund> FundsOf(
        City city,
        IReadOnlyList<Unit> units,
        IReadOnlyList<Person> people,
        long money
    )
    {
        var (own, donors) = city.Need switch
        {
            "LSA" => (0.50, 0.26),
            "AMB" => (0.55, 0.20),
            "PAU" => (0.55, 0.12),
            _ => (0.60, 0.10),
        };
        const string all = "Semua unit";
        yield return new(
            "SD-01",
            "APBD – BKPSDM, Pengembangan Kompetensi ASN",
            "APBD pusat BKPSDM",
            "",
            Round(money * own),
            Courses,
            "Biaya peserta; Biaya angkatan; Perjalanan",
            all
        );
        yield return new(
            "SD-02",
            "APBD – BKPSDM, Diklat Kepemimpinan",
            "APBD pusat BKPSDM",
            "",
            Round(money * 0.08),
            Leadership,
            "KL01; KL12",
            all
        );

        var spenders = units
            .Where(unit => unit.IsAgency && unit.Kind is "dinas" or "badan" or "kecamatan")
            .Select(unit => (Unit: unit, Count: people.Count(person => person.Unit.Agency == unit)))
            .OrderByDescending(pair => pair.Count)
            .ThenBy(pair => pair.Unit.Code, StringComparer.Ordinal)
            .ToList();
        var chosen = spenders
            .Take(7)
            .Concat(spenders.Where(pair => pair.Unit.Name is "Kecamatan Gayungan" or "Kecamatan Pauh"))
            .Distinct()
            .ToList();
        var heads = chosen.Sum(pair => Math.Sqrt(pair.Count));
        foreach (var (number, (unit, count)) in chosen.Index())
        {
            yield return new(
                Code(number + 3),
                "APBD – " + unit.Name,
                "APBD unit",
                unit.Code,
                Round(money * (0.92 - own - donors) * Math.Sqrt(count) / heads),
                Guidance,
                "Biaya peserta; Biaya angkatan",
                unit.Name
            );
        }

        var next = chosen.Count + 3;
        yield return new(
            Code(next),
            $"TJSL Bank Daerah (mitra contoh) untuk Kota {city.Name}",
            "Swasta",
            "",
            Round(money * donors * 0.45),
            "",
            "KL03; KL06; KL07; NKL12",
            city.Need == "GAY" ? "Kecamatan; Kelurahan" : "Semua unit pelayanan"
        );
        yield return new(
            Code(next + 1),
            "Hibah Lembaga Internasional (mitra contoh)",
            "Donor internasional",
            "",
            Round(money * donors * 0.55),
            "",
            "KL03; KL07; NKL01",
            city.Need == "LSA" ? all : "Dinas Kesehatan; Dinas Pendidikan"
        );
        yield return new(
            Code(next + 2),
            "Kursi dan Narasumber Perguruan Tinggi Mitra",
            "Mitra in natura",
            "",
            0,
            "",
            "KL03; KL06; KL07; PD01",
            all
        );
        yield return new(
            Code(next + 3),
            "Program Gratis LAN, Kementerian, dan LSM",
            "Gratis",
            "",
            0,
            "",
            "NKL02; NKL03; NKL04; NKL09; NKL10",
            all
        );
    }

    private static IEnumerable<UnitLimit> LimitsOf(
        IReadOnlyList<Unit> units,
        IReadOnlyList<Person> people,
        long central
    )
    {
        foreach (var unit in units.Where(unit => unit.IsAgency))
        {
            var count = people.Count(person => person.Unit.Agency == unit);
            var share = count < 100 ? 0.12 : 0.08;
            var closed = unit.Name switch
            {
                _ when unit.Name.StartsWith("Dinas Pendidikan", StringComparison.Ordinal) => "10; 11; 23; 24; 49; 50",
                _ when unit.Name.Contains("Keuangan", StringComparison.Ordinal) => "1; 2; 10; 11; 50; 51; 52",
                _ when unit.Kind == "kecamatan" => "10; 11; 33",
                _ => "10; 11",
            };
            var fair = central * 1.35 * count / people.Count;
            yield return new(unit, Math.Max(1, (int)(count * share)), Round(Math.Max(fair, 20_000_000)), closed);
        }
    }

    private static string Code(int number) => "SD-" + number.ToString("00", CultureInfo.InvariantCulture);

    private static long Round(double rupiah) => (long)(rupiah / 500_000) * 500_000;
}
