namespace Pamong.Samples;

/// <summary>Which positions are held in which kind of unit, and how often.</summary>
internal sealed class WorkMix(Positions positions, Chance chance)
{
    private static readonly (string, double)[] Clinic =
    [
        ("Perawat", 30), ("Bidan", 24), ("Dokter", 10), ("Dokter Gigi", 4), ("Asisten Apoteker", 5), ("Apoteker", 3), ("Nutrisionis", 4),
        ("Tenaga Sanitasi Lingkungan", 4), ("Pranata Laboratorium Kesehatan", 4), ("Perekam Medis", 4), ("Epidemiolog Kesehatan", 1), ("", 9),
    ];

    private static readonly (string, double)[] Hospital =
    [
        ("Perawat", 46), ("Bidan", 10), ("Dokter", 13), ("Dokter Gigi", 2), ("Apoteker", 4), ("Asisten Apoteker", 4), ("Nutrisionis", 3),
        ("Pranata Laboratorium Kesehatan", 5), ("Radiografer", 4), ("Perekam Medis", 4), ("Administrator Kesehatan", 2), ("", 9),
    ];

    private static readonly (string, double)[] General =
        [("Arsiparis", 3), ("Pranata Komputer", 3), ("Perencana", 2), ("Analis Kebijakan", 3), ("Analis Sumber Daya Manusia Aparatur", 1), ("Analis Keuangan Pusat dan Daerah", 2)];

    private static readonly (string Name, double Weight)[] Staff =
    [
        ("Penelaah Teknis Kebijakan", 20), ("Penata Layanan Operasional", 14), ("Penata Kelola Pemerintahan", 4),
        ("Pengolah Data dan Informasi", 16), ("Pengelola Layanan Operasional", 12), ("Pengadministrasi Perkantoran", 20),
        ("Operator Layanan Operasional", 11), ("Pengelola Umum Operasional", 3),
    ];

    internal Position LeaderOf(Unit unit) => unit.Kind == "sekolah"
        ? positions["Guru Ahli Madya"]
        : positions[chance.Happens(0.6) ? "Dokter Ahli Madya" : "Administrator Kesehatan Ahli Madya"];

    internal Position PositionIn(Unit unit) => unit.Kind switch
    {
        "sekolah" => chance.Happens(0.86) ? Graded("Guru") : positions[chance.Pick<string>(
            [("Pengadministrasi Perkantoran", 3.0), ("Operator Layanan Operasional", 3.0), ("Pengelola Umum Operasional", 2.0)])],
        "puskesmas" => Healthy(Clinic),
        "rsud" => Healthy(Hospital),
        "kelurahan" or "seksi" or "subbagian" => chance.Happens(0.12) ? Graded(chance.Pick(General)) : OneOfStaff(),
        _ => InOffice(unit),
    };

    private Position InOffice(Unit unit)
    {
        if (unit.Experts.Count > 0 && chance.Happens(0.42))
            return Graded(chance.Pick(unit.Experts));
        return chance.Happens(0.15) ? Graded(chance.Pick(General)) : OneOfStaff();
    }

    private Position Healthy((string, double)[] families)
    {
        var family = chance.Pick(families);
        return family.Length > 0 ? Graded(family) : positions[chance.Pick<string>(
            [("Pengelola Layanan Kesehatan", 3.0), ("Operator Layanan Kesehatan", 4.0), ("Pengadministrasi Perkantoran", 3.0)])];
    }

    private Position OneOfStaff() => positions[chance.Pick(Staff)];

    // Many at the foot of the ladder, few at its top.
    private Position Graded(string family) => chance.Pick(
        [.. positions.OfFamily(family).Select(position => (position, position.Rank switch
        {
            "JF_AHLI_PERTAMA" => 44.0,
            "JF_AHLI_MUDA" => 30,
            "JF_AHLI_MADYA" => family == "Guru" ? 20 : 9,
            "JF_AHLI_UTAMA" => 0.5,
            "JF_TERAMPIL" => 30,
            "JF_MAHIR" => 22,
            "JF_PENYELIA" => 16,
            _ => 6.0,
        }))]);
}
