namespace Pamong.Samples;

/// <summary>The catalogue of positions.</summary>
internal sealed class Positions
{
    private readonly Dictionary<string, Position> byName = [];

    private readonly Dictionary<string, List<Position>> byFamily = [];

    internal Positions(City city)
    {
        foreach (var (name, echelon) in Structural(city))
            AddStructural(name, echelon);
        var number = 0;
        foreach (var (family, grades) in Families.Functional)
            AddFunctional(++number, family, grades);
        number = 0;
        foreach (var (name, payClass) in Families.Staff)
            Add(new($"JP-{++number:00}", name, "pelaksana", "PELAKSANA", "Pelaksana " + payClass, null, payClass, 58));
    }

    internal IReadOnlyList<Position> All => [.. byName.Values];

    internal Position this[string name] => byName[name];

    internal IReadOnlyList<Position> OfFamily(string family) => byFamily[family];

    private static IEnumerable<(string Name, string Echelon)> Structural(City city) =>
        [
            ("Sekretaris Daerah", "II.a"),
            ("Asisten Sekretaris Daerah", "II.b"),
            ("Staf Ahli Wali Kota", "II.b"),
            ("Kepala Dinas", "II.b"),
            ("Kepala Badan", "II.b"),
            ("Inspektur", "II.b"),
            (city.IsAceh ? "Sekretaris DPRK" : "Sekretaris DPRD", "II.b"),
            ("Kepala Satuan Polisi Pamong Praja", "II.b"),
            ("Kepala Sekretariat Lembaga Keistimewaan", "III.a"),
            ("Direktur RSUD", "III.a"),
            ("Camat", "III.a"),
            ("Sekretaris Dinas", "III.a"),
            ("Sekretaris Badan", "III.a"),
            ("Sekretaris Inspektorat", "III.a"),
            ("Inspektur Pembantu", "III.a"),
            ("Kepala Bagian", "III.a"),
            ("Kepala Bidang", "III.b"),
            ("Sekretaris Kecamatan", "III.b"),
            ("Lurah", "IV.a"),
            ("Kepala Subbagian", "IV.a"),
            ("Kepala Seksi Kecamatan", "IV.a"),
            ("Kepala UPTD", "IV.a"),
            ("Sekretaris Kelurahan", "IV.b"),
            ("Kepala Seksi Kelurahan", "IV.b"),
        ];

    private void AddStructural(string name, string echelon)
    {
        var (rank, payClass, retires) = echelon switch
        {
            "II.a" => ("JPT_PRATAMA", 15, 60),
            "II.b" => ("JPT_PRATAMA", 14, 60),
            "III.a" => ("ADMINISTRATOR", 12, 58),
            "III.b" => ("ADMINISTRATOR", 11, 58),
            "IV.a" => ("PENGAWAS", 9, 58),
            _ => ("PENGAWAS", 8, 58),
        };
        var family =
            name is "Camat" or "Lurah" || name.Contains("Kecamatan") || name.Contains("Kelurahan")
                ? "Kewilayahan"
                : "Manajerial";
        Add(new($"JS-{byName.Count + 1:00}", name, "struktural", rank, family, echelon, payClass, retires));
    }

    private void AddFunctional(int number, string family, string grades)
    {
        foreach (var grade in grades.Split(' '))
        {
            var (name, rank, payClass, retires) = grade switch
            {
                "PT" => ("Ahli Pertama", "JF_AHLI_PERTAMA", 8, 58),
                "MU" => ("Ahli Muda", "JF_AHLI_MUDA", 9, 58),
                "MA" => ("Ahli Madya", "JF_AHLI_MADYA", 11, 60),
                "UT" => ("Ahli Utama", "JF_AHLI_UTAMA", 13, 65),
                "TR" => ("Terampil", "JF_TERAMPIL", 6, 58),
                "MH" => ("Mahir", "JF_MAHIR", 7, 58),
                "PY" => ("Penyelia", "JF_PENYELIA", 8, 58),
                _ => ("Pemula", "JF_PEMULA", 5, 58),
            };
            var kind = rank.Contains("AHLI") ? "fungsional keahlian" : "fungsional keterampilan";
            Add(
                new(
                    $"JF-{number:00}{grade}",
                    $"{family} {name}",
                    kind,
                    rank,
                    family,
                    null,
                    payClass,
                    family == "Guru" ? 60 : retires
                )
            );
        }
    }

    private void Add(Position position)
    {
        byName.Add(position.Name, position);
        if (!byFamily.TryGetValue(position.Family, out var family))
            byFamily[position.Family] = family = [];
        family.Add(position);
    }
}
