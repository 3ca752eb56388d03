namespace Pamong.Samples;

/// <summary>Families of functional positions with their grades, and the positions of implementing staff.</summary>
internal static class Families
{
    internal static readonly IReadOnlyList<(string Name, string Grades)> Functional =
    [
        ("Guru", "PT MU MA"), ("Pengawas Sekolah", "MU MA"), ("Dokter", "PT MU MA UT"), ("Dokter Gigi", "PT MU MA"),
        ("Perawat", "TR MH PY PT MU MA"), ("Bidan", "TR MH PY PT MU MA"), ("Apoteker", "PT MU MA"),
        ("Asisten Apoteker", "TR MH PY"), ("Nutrisionis", "TR MH PY PT MU"),
        ("Tenaga Sanitasi Lingkungan", "TR MH PY PT MU"), ("Pranata Laboratorium Kesehatan", "TR MH PY PT MU"),
        ("Perekam Medis", "TR MH PY PT MU"), ("Epidemiolog Kesehatan", "PT MU MA"), ("Administrator Kesehatan", "PT MU MA"),
        ("Radiografer", "TR MH PY PT"), ("Analis Sumber Daya Manusia Aparatur", "PT MU MA"),
        ("Pranata Sumber Daya Manusia Aparatur", "TR MH PY"), ("Asesor Sumber Daya Manusia Aparatur", "PT MU MA"),
        ("Analis Pengembangan Kompetensi", "PT MU MA"), ("Widyaiswara", "PT MU MA UT"),
        ("Pranata Komputer", "TR MH PY PT MU MA"), ("Sandiman", "TR PT MU"), ("Statistisi", "PT MU"),
        ("Pranata Hubungan Masyarakat", "TR MH PT MU MA"), ("Arsiparis", "TR MH PY PT MU MA"), ("Pustakawan", "TR MH PT MU"),
        ("Auditor", "TR MH PT MU MA"), ("Pengawas Penyelenggaraan Urusan Pemerintahan Daerah", "PT MU MA"),
        ("Perencana", "PT MU MA"), ("Analis Kebijakan", "PT MU MA"), ("Analis Keuangan Pusat dan Daerah", "PT MU MA"),
        ("Penata Laksana Barang", "TR MH PY"), ("Pengelola Pengadaan Barang/Jasa", "PT MU MA"),
        ("Perancang Peraturan Perundang-undangan", "PT MU MA"), ("Analis Hukum", "PT MU"),
        ("Administrator Database Kependudukan", "PT MU MA"),
        ("Operator Sistem Informasi Administrasi Kependudukan", "TR MH PY"), ("Penata Perizinan", "PT MU MA"),
        ("Penata Kelola Penanaman Modal", "PT MU MA"), ("Polisi Pamong Praja", "PM TR MH PY PT MU"),
        ("Pemadam Kebakaran", "PM TR MH PY"), ("Penata Penanggulangan Bencana", "PT MU"),
        ("Teknik Jalan dan Jembatan", "PT MU MA"), ("Penata Ruang", "PT MU"),
        ("Teknik Tata Bangunan dan Perumahan", "PT MU"), ("Pengendali Dampak Lingkungan", "PT MU MA"),
        ("Penguji Kendaraan Bermotor", "PM TR MH PY"), ("Pekerja Sosial", "TR MH PT MU"), ("Penyuluh Sosial", "PT MU"),
        ("Pengantar Kerja", "PT MU"), ("Mediator Hubungan Industrial", "PT MU"), ("Penyuluh Pertanian", "TR MH PY PT MU MA"),
        ("Medik Veteriner", "PT MU"), ("Penyuluh Perikanan", "TR MH PT MU"), ("Pengawas Perdagangan", "PT MU"),
        ("Penera", "TR MH PT"), ("Penyuluh Keluarga Berencana", "TR MH PT MU"), ("Pembina Jasa Konstruksi", "PT MU"),
        ("Adyatama Kepariwisataan dan Ekonomi Kreatif", "PT MU"), ("Pengawas Koperasi", "PT MU"),
    ];

    internal static readonly IReadOnlyList<(string Name, int Class)> Staff =
    [
        ("Penelaah Teknis Kebijakan", 7), ("Penata Layanan Operasional", 7), ("Penata Kelola Pemerintahan", 7),
        ("Pengolah Data dan Informasi", 6), ("Pengelola Layanan Operasional", 6), ("Pengelola Layanan Kesehatan", 6),
        ("Pengadministrasi Perkantoran", 5), ("Operator Layanan Operasional", 5), ("Operator Layanan Kesehatan", 5),
        ("Pengelola Umum Operasional", 3),
    ];

    internal static readonly IReadOnlySet<string> Health = new HashSet<string>(StringComparer.Ordinal)
    {
        "Dokter", "Dokter Gigi", "Perawat", "Bidan", "Apoteker", "Asisten Apoteker", "Nutrisionis",
        "Tenaga Sanitasi Lingkungan", "Pranata Laboratorium Kesehatan", "Perekam Medis", "Epidemiolog Kesehatan",
        "Administrator Kesehatan", "Radiografer",
    };
}
