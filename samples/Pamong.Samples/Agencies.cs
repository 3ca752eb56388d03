namespace Pamong.Samples;

/// <summary>The agencies of a city government, kecamatan apart.</summary>
/// <remarks>Source: PP 18/2016. Names are those in common use; each city may call and join them otherwise.</remarks>
internal static class Agencies
{
    internal static IEnumerable<AgencyPlan> Of(City city) => [.. Everywhere(city), .. city.IsAceh ? Aceh : []];

    private static IEnumerable<AgencyPlan> Everywhere(City city) =>
    [
        Dinas("Pendidikan" + (city.IsAceh ? " dan Kebudayaan" : ""), ["Pembinaan Sekolah Dasar", "Pembinaan Sekolah Menengah Pertama",
            "Pembinaan PAUD dan Pendidikan Nonformal", "Guru dan Tenaga Kependidikan"], ["Pengawas Sekolah", "Analis Kebijakan"]),
        Dinas("Kesehatan", ["Kesehatan Masyarakat", "Pencegahan dan Pengendalian Penyakit", "Pelayanan Kesehatan",
            "Sumber Daya Kesehatan"], ["Administrator Kesehatan", "Epidemiolog Kesehatan", "Nutrisionis"]),
        Dinas("Pekerjaan Umum dan Penataan Ruang", ["Bina Marga", "Sumber Daya Air", "Cipta Karya", "Tata Ruang"],
            ["Teknik Jalan dan Jembatan", "Penata Ruang", "Pembina Jasa Konstruksi"]),
        Dinas("Perumahan dan Kawasan Permukiman", ["Perumahan", "Kawasan Permukiman", "Pertanahan"],
            ["Teknik Tata Bangunan dan Perumahan"]),
        Dinas("Sosial", ["Rehabilitasi Sosial", "Perlindungan dan Jaminan Sosial", "Pemberdayaan Sosial"],
            ["Pekerja Sosial", "Penyuluh Sosial"]),
        Dinas("Tenaga Kerja", ["Pelatihan dan Penempatan Kerja", "Hubungan Industrial"],
            ["Pengantar Kerja", "Mediator Hubungan Industrial"]),
        Dinas("Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana",
            ["Pengarusutamaan Gender", "Perlindungan Perempuan dan Anak", "Keluarga Berencana"], ["Penyuluh Keluarga Berencana"]),
        Dinas(city.Slug is "langsa" or "ambon" ? "Pertanian, Pangan, Kelautan dan Perikanan" : "Ketahanan Pangan dan Pertanian",
            ["Ketahanan Pangan", "Tanaman Pangan dan Hortikultura", "Peternakan", "Perikanan"],
            ["Penyuluh Pertanian", "Medik Veteriner", "Penyuluh Perikanan"]),
        Dinas("Lingkungan Hidup", ["Tata Lingkungan", "Pengelolaan Sampah dan Limbah", "Pengendalian Pencemaran"],
            ["Pengendali Dampak Lingkungan"]),
        Dinas("Kependudukan dan Pencatatan Sipil", ["Pelayanan Pendaftaran Penduduk", "Pelayanan Pencatatan Sipil",
            "Pengelolaan Informasi Administrasi Kependudukan"],
            ["Administrator Database Kependudukan", "Operator Sistem Informasi Administrasi Kependudukan"]),
        Dinas("Perhubungan", ["Lalu Lintas", "Angkutan", "Sarana dan Prasarana"], ["Penguji Kendaraan Bermotor"]),
        Dinas("Komunikasi, Informatika, Statistik dan Persandian", ["Informasi dan Komunikasi Publik", "Penyelenggaraan e-Government",
            "Statistik dan Persandian"], ["Pranata Komputer", "Pranata Hubungan Masyarakat", "Sandiman", "Statistisi"]),
        Dinas("Koperasi, Usaha Mikro dan Perdagangan", ["Koperasi", "Usaha Mikro", "Perdagangan", "Kemetrologian"],
            ["Pengawas Koperasi", "Pengawas Perdagangan", "Penera"]),
        Dinas("Penanaman Modal dan Pelayanan Terpadu Satu Pintu", ["Penanaman Modal", "Pelayanan Perizinan",
            "Pengaduan dan Informasi"], ["Penata Perizinan", "Penata Kelola Penanaman Modal"]),
        Dinas("Kepemudaan, Olahraga dan Pariwisata", ["Kepemudaan", "Olahraga", "Destinasi Pariwisata"],
            ["Adyatama Kepariwisataan dan Ekonomi Kreatif"]),
        Dinas("Perpustakaan dan Kearsipan", ["Perpustakaan", "Kearsipan"], ["Pustakawan", "Arsiparis"]),
        Dinas("Pemadam Kebakaran dan Penyelamatan", ["Pencegahan", "Pemadaman dan Penyelamatan"], ["Pemadam Kebakaran"]),
        new("Satuan Polisi Pamong Praja" + (city.IsAceh ? " dan Wilayatul Hisbah" : ""), "dinas", "Kepala Satuan Polisi Pamong Praja",
            [city.IsAceh ? "Penegakan Qanun dan Syariat" : "Penegakan Peraturan Daerah", "Ketertiban Umum dan Ketenteraman", "Perlindungan Masyarakat"], ["Polisi Pamong Praja"]),
        Badan("Kepegawaian dan Pengembangan Sumber Daya Manusia", ["Pengadaan, Pemberhentian dan Informasi", "Mutasi dan Promosi",
            "Pengembangan Kompetensi Aparatur", "Penilaian Kinerja dan Penghargaan"],
            ["Analis Sumber Daya Manusia Aparatur", "Pranata Sumber Daya Manusia Aparatur", "Asesor Sumber Daya Manusia Aparatur",
                "Analis Pengembangan Kompetensi", "Widyaiswara"]),
        Badan("Pengelolaan Keuangan dan Aset Daerah", ["Anggaran", "Perbendaharaan", "Akuntansi", "Pengelolaan Aset"],
            ["Analis Keuangan Pusat dan Daerah", "Penata Laksana Barang"]),
        Badan("Pendapatan Daerah", ["Pendataan dan Penetapan", "Penagihan", "Pengembangan Pendapatan"],
            ["Analis Keuangan Pusat dan Daerah"]),
        Badan("Perencanaan Pembangunan Daerah" + (city.Slug == "langsa" ? "" : ", Penelitian dan Pengembangan"),
            ["Perencanaan dan Evaluasi", "Pemerintahan dan Pembangunan Manusia", "Perekonomian dan Infrastruktur"],
            ["Perencana", "Analis Kebijakan"]),
        Badan("Penanggulangan Bencana Daerah", ["Pencegahan dan Kesiapsiagaan", "Kedaruratan dan Logistik",
            "Rehabilitasi dan Rekonstruksi"], ["Penata Penanggulangan Bencana"]),
        Badan("Kesatuan Bangsa dan Politik", ["Ideologi dan Wawasan Kebangsaan", "Politik Dalam Negeri"], ["Analis Kebijakan"]),
    ];

    private static readonly AgencyPlan[] Aceh =
    [
        Dinas("Syariat Islam", ["Dakwah dan Peribadatan", "Bina Hukum Syariat"], ["Penyuluh Sosial"]),
        Dinas("Pendidikan Dayah", ["Manajemen Dayah", "Santri dan Sumber Daya Manusia"], ["Analis Kebijakan"]),
        Dinas("Pemberdayaan Masyarakat dan Gampong", ["Pemerintahan Gampong", "Usaha Ekonomi Masyarakat"], ["Analis Kebijakan"]),
        Special("Sekretariat Majelis Permusyawaratan Ulama"),
        Special("Sekretariat Majelis Adat Aceh"),
        Special("Sekretariat Majelis Pendidikan Daerah"),
        Special("Sekretariat Baitul Mal"),
    ];

    private static AgencyPlan Dinas(string name, string[] fields, string[] experts) =>
        new("Dinas " + name, "dinas", "Kepala Dinas", fields, experts);

    private static AgencyPlan Badan(string name, string[] fields, string[] experts) =>
        new("Badan " + name, "badan", "Kepala Badan", fields, experts);

    private static AgencyPlan Special(string name) =>
        new(name, "sekretariat", "Kepala Sekretariat Lembaga Keistimewaan", [], ["Arsiparis"]);
}
