namespace Pamong.Samples;

/// <summary>A technical competency of the dictionary.</summary>
/// <param name="Code">As used in every workbook.</param>
/// <param name="Name">In full.</param>
/// <param name="Cluster">The group it belongs to.</param>
/// <param name="Matter">What it is about, as it stands in a sentence.</param>
internal sealed record Competency(string Code, string Name, string Cluster, string Matter)
{
    internal string Definition => $"Kemampuan memahami, menerapkan, dan mengembangkan {Matter} sesuai ketentuan untuk pelayanan yang lebih baik.";

    internal string LevelText(int level) => level switch
    {
        1 => $"Memahami konsep dasar dan ketentuan {Matter}; bekerja dengan bimbingan.",
        2 => $"Melaksanakan {Matter} sesuai prosedur baku secara mandiri.",
        3 => $"Menyelesaikan masalah yang beragam dalam {Matter}, menyesuaikan prosedur, dan membimbing rekan.",
        4 => $"Mengevaluasi dan menyusun pedoman {Matter} serta menangani kasus yang rumit.",
        _ => $"Merumuskan kebijakan dan konsep {Matter} serta menjadi rujukan.",
    };
}

/// <summary>The technical competencies that the five cities share.</summary>
internal static class Technical
{
    internal static readonly IReadOnlyList<Competency> All =
    [
        new("TEK-PLY", "Penyelenggaraan Pelayanan Publik", "Pelayanan", "penyelenggaraan pelayanan publik"),
        new("TEK-ADM", "Pengelolaan Administrasi Kependudukan", "Pelayanan", "pendaftaran penduduk dan pencatatan sipil"),
        new("TEK-YAN", "Pengelolaan Pelayanan Perizinan Berusaha", "Pelayanan", "pelayanan perizinan berusaha berbasis risiko"),
        new("TEK-ADU", "Pengelolaan Pengaduan Pelayanan Publik", "Pelayanan", "penanganan pengaduan masyarakat"),
        new("TEK-PEM", "Pelayanan Pemerintahan Kecamatan", "Pelayanan", "pelayanan pemerintahan kecamatan dan kelurahan"),
        new("TEK-PBJ", "Pengadaan Barang/Jasa Pemerintah", "Keuangan dan Aset", "pengadaan barang/jasa pemerintah"),
        new("TEK-KEU", "Penatausahaan Keuangan Daerah", "Keuangan dan Aset", "penatausahaan keuangan daerah"),
        new("TEK-ANG", "Penyusunan Anggaran Daerah", "Keuangan dan Aset", "penyusunan anggaran daerah"),
        new("TEK-AST", "Pengelolaan Barang Milik Daerah", "Keuangan dan Aset", "pengelolaan barang milik daerah"),
        new("TEK-PAJ", "Pengelolaan Pajak dan Retribusi Daerah", "Keuangan dan Aset", "pengelolaan pajak dan retribusi daerah"),
        new("TEK-ARS", "Pengelolaan Arsip Dinas", "Administrasi", "pengelolaan arsip dinamis dan statis"),
        new("TEK-TND", "Tata Naskah Dinas Elektronik", "Administrasi", "tata naskah dinas elektronik"),
        new("TEK-SDM", "Manajemen Aparatur Sipil Negara", "Administrasi", "manajemen ASN berbasis merit"),
        new("TEK-PKA", "Pengembangan Kompetensi Aparatur", "Administrasi", "pengembangan kompetensi aparatur"),
        new("TEK-KBJ", "Analisis Kebijakan Publik", "Perencanaan dan Kebijakan", "analisis kebijakan publik"),
        new("TEK-REN", "Penyusunan Perencanaan Pembangunan", "Perencanaan dan Kebijakan", "perencanaan pembangunan daerah"),
        new("TEK-DAT", "Manajemen Data dan Statistik Sektoral", "Perencanaan dan Kebijakan", "pengelolaan data dan statistik sektoral"),
        new("TEK-HUK", "Penyusunan Produk Hukum Daerah", "Perencanaan dan Kebijakan", "penyusunan produk hukum daerah"),
        new("TEK-AUD", "Pengawasan Internal Pemerintah", "Pengawasan", "pengawasan internal pemerintah"),
        new("TEK-RIS", "Manajemen Risiko", "Pengawasan", "manajemen risiko sektor publik"),
        new("TEK-TIK", "Pengelolaan Layanan SPBE", "Teknologi Informasi", "pengelolaan layanan pemerintahan berbasis elektronik"),
        new("TEK-SIB", "Keamanan Informasi", "Teknologi Informasi", "keamanan informasi dan pelindungan data pribadi"),
        new("TEK-DIG", "Literasi dan Perkantoran Digital", "Teknologi Informasi", "pemakaian perangkat kerja digital"),
        new("TEK-HMS", "Komunikasi Publik", "Komunikasi", "komunikasi publik dan pengelolaan media"),
        new("TEK-PED", "Pedagogik dan Pengelolaan Pembelajaran", "Pendidikan", "pembelajaran yang berpihak pada murid"),
        new("TEK-KUR", "Implementasi Kurikulum dan Pembelajaran", "Pendidikan", "pengembangan dan penerapan kurikulum"),
        new("TEK-ASM", "Asesmen Pembelajaran", "Pendidikan", "asesmen hasil belajar murid"),
        new("TEK-INK", "Pendidikan Inklusif", "Pendidikan", "pendidikan inklusif dan perlindungan anak di sekolah"),
        new("TEK-ASK", "Asuhan Keperawatan", "Kesehatan", "asuhan keperawatan"),
        new("TEK-BID", "Asuhan Kebidanan", "Kesehatan", "asuhan kebidanan"),
        new("TEK-GDR", "Kegawatdaruratan", "Kesehatan", "penanganan kegawatdaruratan"),
        new("TEK-GIZ", "Gizi Masyarakat", "Kesehatan", "gizi masyarakat dan pencegahan tengkes"),
        new("TEK-PPI", "Pencegahan dan Pengendalian Infeksi", "Kesehatan", "pencegahan dan pengendalian infeksi"),
        new("TEK-SIK", "Pengoperasian Sistem Informasi Kesehatan", "Kesehatan", "sistem informasi dan rekam medis elektronik"),
        new("TEK-KKK", "Keselamatan dan Kesehatan Kerja", "Teknik dan Lapangan", "keselamatan dan kesehatan kerja"),
        new("TEK-BNC", "Penanggulangan Bencana", "Teknik dan Lapangan", "penanggulangan bencana"),
        new("TEK-PRD", "Penegakan Peraturan Daerah", "Teknik dan Lapangan", "penegakan peraturan daerah secara humanis"),
        new("TEK-INF", "Pengelolaan Infrastruktur Perkotaan", "Teknik dan Lapangan", "pembangunan dan pemeliharaan infrastruktur perkotaan"),
        new("TEK-LHK", "Pengelolaan Lingkungan Hidup", "Teknik dan Lapangan", "pengelolaan lingkungan hidup"),
        new("TEK-PBM", "Penyuluhan dan Pemberdayaan Masyarakat", "Teknik dan Lapangan", "penyuluhan dan pemberdayaan masyarakat"),
    ];

    private static readonly IReadOnlyDictionary<string, string[]> ByFamily = new Dictionary<string, string[]>
    {
        ["Guru"] = ["TEK-PED", "TEK-KUR", "TEK-ASM", "TEK-INK", "TEK-DIG"],
        ["Pengawas Sekolah"] = ["TEK-PED", "TEK-KUR", "TEK-ASM", "TEK-DAT"],
        ["Dokter"] = ["TEK-GDR", "TEK-PPI", "TEK-SIK", "TEK-PLY"],
        ["Dokter Gigi"] = ["TEK-PPI", "TEK-SIK", "TEK-PLY"],
        ["Perawat"] = ["TEK-ASK", "TEK-GDR", "TEK-PPI", "TEK-SIK", "TEK-PLY"],
        ["Bidan"] = ["TEK-BID", "TEK-GDR", "TEK-GIZ", "TEK-PPI", "TEK-PLY"],
        ["Nutrisionis"] = ["TEK-GIZ", "TEK-PBM", "TEK-SIK"],
        ["Perekam Medis"] = ["TEK-SIK", "TEK-SIB", "TEK-PLY"],
        ["Administrator Kesehatan"] = ["TEK-SIK", "TEK-REN", "TEK-DAT", "TEK-KBJ"],
        ["Analis Sumber Daya Manusia Aparatur"] = ["TEK-SDM", "TEK-PKA", "TEK-DAT", "TEK-PLY"],
        ["Pranata Sumber Daya Manusia Aparatur"] = ["TEK-SDM", "TEK-ARS", "TEK-DIG"],
        ["Asesor Sumber Daya Manusia Aparatur"] = ["TEK-SDM", "TEK-PKA", "TEK-DAT"],
        ["Analis Pengembangan Kompetensi"] = ["TEK-PKA", "TEK-SDM", "TEK-DAT", "TEK-REN"],
        ["Widyaiswara"] = ["TEK-PKA", "TEK-SDM", "TEK-HMS", "TEK-DIG"],
        ["Pranata Komputer"] = ["TEK-TIK", "TEK-SIB", "TEK-DAT", "TEK-PLY"],
        ["Sandiman"] = ["TEK-SIB", "TEK-TIK", "TEK-RIS"],
        ["Statistisi"] = ["TEK-DAT", "TEK-TIK", "TEK-REN"],
        ["Pranata Hubungan Masyarakat"] = ["TEK-HMS", "TEK-ADU", "TEK-DIG"],
        ["Arsiparis"] = ["TEK-ARS", "TEK-TND", "TEK-DIG"],
        ["Pustakawan"] = ["TEK-ARS", "TEK-PLY", "TEK-DIG"],
        ["Auditor"] = ["TEK-AUD", "TEK-RIS", "TEK-KEU", "TEK-PBJ"],
        ["Pengawas Penyelenggaraan Urusan Pemerintahan Daerah"] = ["TEK-AUD", "TEK-RIS", "TEK-HUK", "TEK-PLY"],
        ["Perencana"] = ["TEK-REN", "TEK-DAT", "TEK-ANG", "TEK-KBJ"],
        ["Analis Kebijakan"] = ["TEK-KBJ", "TEK-DAT", "TEK-REN", "TEK-HUK"],
        ["Analis Keuangan Pusat dan Daerah"] = ["TEK-KEU", "TEK-ANG", "TEK-PAJ", "TEK-RIS"],
        ["Penata Laksana Barang"] = ["TEK-AST", "TEK-KEU", "TEK-DIG"],
        ["Pengelola Pengadaan Barang/Jasa"] = ["TEK-PBJ", "TEK-RIS", "TEK-HUK"],
        ["Perancang Peraturan Perundang-undangan"] = ["TEK-HUK", "TEK-KBJ", "TEK-TND"],
        ["Analis Hukum"] = ["TEK-HUK", "TEK-KBJ"],
        ["Administrator Database Kependudukan"] = ["TEK-ADM", "TEK-DAT", "TEK-SIB", "TEK-PLY"],
        ["Operator Sistem Informasi Administrasi Kependudukan"] = ["TEK-ADM", "TEK-DIG", "TEK-PLY", "TEK-ADU"],
        ["Penata Perizinan"] = ["TEK-YAN", "TEK-PLY", "TEK-ADU", "TEK-HUK"],
        ["Penata Kelola Penanaman Modal"] = ["TEK-YAN", "TEK-DAT", "TEK-HMS"],
        ["Polisi Pamong Praja"] = ["TEK-PRD", "TEK-KKK", "TEK-BNC", "TEK-PLY"],
        ["Pemadam Kebakaran"] = ["TEK-BNC", "TEK-KKK", "TEK-GDR"],
        ["Penata Penanggulangan Bencana"] = ["TEK-BNC", "TEK-REN", "TEK-PBM"],
        ["Teknik Jalan dan Jembatan"] = ["TEK-INF", "TEK-KKK", "TEK-PBJ"],
        ["Penata Ruang"] = ["TEK-INF", "TEK-REN", "TEK-LHK"],
        ["Teknik Tata Bangunan dan Perumahan"] = ["TEK-INF", "TEK-KKK"],
        ["Pembina Jasa Konstruksi"] = ["TEK-INF", "TEK-KKK", "TEK-HUK"],
        ["Pengendali Dampak Lingkungan"] = ["TEK-LHK", "TEK-DAT", "TEK-PBM"],
        ["Penguji Kendaraan Bermotor"] = ["TEK-KKK", "TEK-PLY"],
        ["Kewilayahan"] = ["TEK-PEM", "TEK-PLY", "TEK-ADU", "TEK-ADM", "TEK-KEU"],
        ["Manajerial"] = ["TEK-KBJ", "TEK-REN", "TEK-KEU", "TEK-RIS"],
        ["Pelaksana 7"] = ["TEK-KBJ", "TEK-DAT", "TEK-TND", "TEK-PLY", "TEK-DIG"],
        ["Pelaksana 6"] = ["TEK-DAT", "TEK-DIG", "TEK-ARS", "TEK-PLY"],
        ["Pelaksana 5"] = ["TEK-TND", "TEK-DIG", "TEK-ARS", "TEK-PLY"],
        ["Pelaksana 3"] = ["TEK-KKK", "TEK-PLY"],
    };

    /// <summary>The codes that a family of positions needs, the most important first.</summary>
    internal static IReadOnlyList<string> For(string family) => ByFamily.TryGetValue(family, out var codes)
        ? codes
        : Families.Health.Contains(family) ? ["TEK-PPI", "TEK-SIK", "TEK-PLY"] : ["TEK-PBM", "TEK-DAT", "TEK-PLY"];
}
