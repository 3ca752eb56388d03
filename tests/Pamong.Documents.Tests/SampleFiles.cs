using Pamong.Documents.Recognising;

namespace Pamong.Documents.Tests;

/// <summary>The sample files of the five cities, and what a reader looks for in each.</summary>
internal static class SampleFiles
{
    internal static readonly string[] Cities = ["surabaya", "langsa", "surakarta", "ambon", "padang"];

    private static readonly Dictionary<string, HeaderField> Known = new HeaderField[]
    {
        new("unitCode", true, "Kode Unit Kerja", "Kode Unit", "Kode Unor"),
        new("unitName", true, "Nama Unit Kerja", "Nama Unit", "Nama Unit Organisasi"),
        new("parent", true, "Kode Unit Induk", "Kode Induk", "Kode Unor Atasan"),
        new("unitKind", true, "Jenis Unit", "Jenis", "Jenis Unor"),
        new("region", true, "Kode Wilayah", "Kode Kemendagri"),
        new("positionCode", true, "Kode Jabatan", "Kode Jab"),
        new("positionName", true, "Nama Jabatan", "Jabatan"),
        new("positionKind", true, "Jenis Jabatan", "Jenis"),
        new("rank", true, "Jenjang", "Jenjang Jabatan", "Jenjang/Tingkat"),
        new("class", true, "Kelas Jabatan", "Kelas", "Kelas Jab"),
        new("retires", true, "BUP", "Batas Usia Pensiun"),
        new("nip", true, "NIP", "Nomor Induk Pegawai", "NIP Baru"),
        new("name", true, "Nama Lengkap", "Nama Pegawai", "Nama", "Nama Lengkap dan Gelar"),
        new("sex", true, "Jenis Kelamin", "L/P"),
        new("birthplace", true, "Tempat Lahir"),
        new("birthdate", true, "Tanggal Lahir", "Tgl Lahir"),
        new("status", true, "Status Kepegawaian", "Status", "Status Pegawai"),
        new("grade", true, "Golongan", "Gol", "Gol Ruang", "Golongan Ruang"),
        new("gradeSince", true, "TMT Golongan", "TMT Gol", "TMT Gol/Ruang"),
        new("positionSince", true, "TMT Jabatan", "TMT Jab"),
        new("superior", true, "NIP Atasan", "NIP Atasan Langsung"),
        new("education", true, "Pendidikan Terakhir", "Pendidikan"),
        new("email", true, "Email", "Alamat Email", "E-mail"),
        new("extra", true, "Jabatan Tambahan", "Tugas Tambahan"),
        new("competencyCode", true, "Kode Kompetensi", "Kode Komp"),
        new("competencyName", true, "Nama Kompetensi", "Kompetensi"),
        new("cluster", true, "Rumpun", "Rumpun Kompetensi"),
        new("definition", true, "Definisi", "Definisi Kompetensi"),
        new("level1", true, "Uraian Level 1", "Deskripsi Level 1"),
        new("level5", true, "Uraian Level 5", "Deskripsi Level 5"),
        new("level", true, "Level", "Level Standar", "Level Dipersyaratkan", "Level Capaian"),
        new("weight", true, "Bobot"),
        new("critical", true, "Kritis"),
        new("assessed", true, "Tanggal Penilaian", "Tgl Penilaian"),
        new("assessor", true, "Asesor", "Nama Asesor"),
        new("method", true, "Metode Penilaian", "Metode", "Sumber Penilaian", "Metode/Sumber"),
        new("INT", true, "Integritas", "INT", "Integritas (INT)", "INT - Integritas"),
        new("PKB", true, "Perekat Bangsa", "PKB", "Perekat Bangsa (PKB)", "PKB - Perekat Bangsa"),
        new("source", true, "Sumber", "Sumber Penilaian"),
        new("day", true, "Tanggal"),
        new("evidence", true, "Bukti", "Bukti Pendukung"),
        new("year", true, "Tahun", "Tahun Penilaian"),
        new("result", true, "Hasil Kerja", "Rating Hasil Kerja"),
        new("behaviour", true, "Perilaku Kerja", "Rating Perilaku Kerja"),
        new("predicate", true, "Predikat Kinerja", "Predikat", "Predikat Kinerja Pegawai"),
        new("programmeCode", true, "Kode Program"),
        new("programmeName", true, "Nama Program", "Nama Pelatihan"),
        new("form", true, "Bentuk", "Kode Bentuk", "Kode Bentuk Bangkom"),
        new("hours", true, "JP", "Jumlah JP"),
        new("days", true, "Hari Meninggalkan Tugas", "Hari Tugas"),
        new("perHead", true, "Biaya per Peserta", "Biaya/Peserta"),
        new("perBatch", true, "Biaya Tetap per Angkatan", "Biaya Tetap/Angkatan", "Biaya Tetap Angkatan"),
        new("least", true, "Min Peserta", "Peserta Minimal", "Minimal Peserta"),
        new("most", true, "Maks Peserta", "Peserta Maksimal", "Maksimal Peserta"),
        new(
            "reaches",
            true,
            "Kompetensi dan Level Dicapai",
            "Kompetensi & Level Dicapai",
            "Kompetensi dan Level",
            "Kompetensi Dicapai"
        ),
        new("for", true, "Jabatan Sasaran", "Sasaran Jabatan"),
        new("online", true, "Daring"),
        new("batch", true, "Angkatan Ke", "Angkatan"),
        new("from", true, "Tanggal Mulai", "Tgl Mulai"),
        new("to", true, "Tanggal Selesai", "Tgl Selesai"),
        new("fundCode", true, "Kode Sumber Dana", "Kode Dana"),
        new("fundKind", true, "Jenis Sumber Dana", "Jenis Dana", "Jenis"),
        new("ceiling", true, "Pagu", "Pagu (Rp)", "Pagu (Rupiah)"),
        new("mayUse", true, "Unit yang Boleh", "Unit Boleh", "Unit yang Boleh Memakai", "Unit/Jenis Unit yang Boleh"),
        new(
            "away",
            true,
            "Maks Pegawai Tidak di Tempat per Minggu",
            "Maks Tidak di Tempat",
            "Maks Tidak di Tempat per Minggu",
            "Maks Pegawai Keluar per Minggu"
        ),
        new(
            "central",
            true,
            "Pagu Maks dari APBD Pusat",
            "Pagu Maks APBD Pusat",
            "Pagu Maksimum dari APBD Pusat",
            "Pagu Maks Pusat"
        ),
        new("closed", true, "Minggu Tertutup"),
    }.ToDictionary(field => field.Key, StringComparer.Ordinal);

    /// <summary>The fields of each sheet: file, the sheet's place from 0, keys.</summary>
    internal static readonly (string File, int Sheet, string Keys)[] Sheets =
    [
        ("01-unit-kerja", 0, "unitCode unitName parent unitKind region"),
        ("02-jabatan", 0, "positionCode positionName positionKind rank class retires"),
        (
            "03-pegawai",
            0,
            "nip name sex birthplace birthdate status grade gradeSince positionCode positionName positionSince unitCode unitName superior education email extra"
        ),
        ("04-kamus-teknis", 0, "competencyCode competencyName cluster definition level1 level5"),
        ("05-standar-kompetensi", 0, "positionCode competencyCode level weight critical"),
        ("06-penilaian-kompetensi", 0, "nip name assessed assessor method INT PKB"),
        ("06-penilaian-kompetensi", 1, "nip competencyCode level source day evidence"),
        ("07-kinerja", 0, "nip name year result behaviour predicate"),
        (
            "08-program-dan-anggaran",
            0,
            "programmeCode programmeName form hours days perHead perBatch least most reaches for online"
        ),
        ("08-program-dan-anggaran", 1, "programmeCode batch from to"),
        ("08-program-dan-anggaran", 2, "fundCode fundKind ceiling mayUse unitCode"),
        ("08-program-dan-anggaran", 3, "unitCode away central closed"),
    ];

    internal static HeaderFinder FinderOf(string keys) => new([.. keys.Split(' ').Select(key => Known[key])]);

    internal static string PathOf(string city, string file)
    {
        var folder = Path.Combine(Root(), "samples", city);
        return Directory.EnumerateFiles(folder, file + ".*").Single();
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run the tests within the repository.");
    }
}
