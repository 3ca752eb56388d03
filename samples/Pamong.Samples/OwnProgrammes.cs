namespace Pamong.Samples;

/// <summary>What each government asks for beyond what all have; the codes of the needs stand in the product description.</summary>
internal static class OwnProgrammes
{
    internal static IReadOnlyList<Programme> Of(City city) =>
        city.Need switch
        {
            // Seminars, workshops, formal education; partners with current material; licensing at the counter.
            "GAY" =>
            [
                Paid(
                    "Seminar Pelayanan Prima Kecamatan",
                    "KL06",
                    "Universitas mitra",
                    8,
                    1,
                    350_000,
                    12_000_000,
                    30,
                    100,
                    "TEK-PLY:2; PLP:2"
                ),
                Paid(
                    "Lokakarya Perizinan Usaha Cepat dan Benar di Kecamatan",
                    "KL07",
                    "DPMPTSP",
                    16,
                    2,
                    900_000,
                    15_000_000,
                    12,
                    30,
                    "TEK-YAN:3; TEK-PEM:3"
                ),
                Paid(
                    "Lokakarya Kerja Tim Lintas Seksi",
                    "KL07",
                    "Mitra swasta",
                    16,
                    2,
                    1_100_000,
                    10_000_000,
                    12,
                    30,
                    "KSM:3; KOM:3"
                ),
                Paid(
                    "Lokakarya Mengelola Penolakan terhadap Perubahan",
                    "KL07",
                    "Universitas mitra",
                    16,
                    2,
                    1_200_000,
                    14_000_000,
                    12,
                    30,
                    "MPR:3"
                ),
                Study("Magister Administrasi Publik", 28_000_000),
                Study("Magister Informatika", 32_000_000),
            ],
            // Curricula with institutions; donors; follow-up after the training.
            "LSA" =>
            [
                Paid(
                    "Pelatihan Pelayanan Publik Kurikulum Bersama",
                    "KL03",
                    "Perguruan tinggi mitra",
                    32,
                    4,
                    1_350_000,
                    18_000_000,
                    15,
                    30,
                    "TEK-PLY:3; PLP:3"
                ),
                Paid(
                    "Pelatihan Tata Kelola Gampong bagi Pendamping",
                    "KL10",
                    "Mitra pembangunan",
                    24,
                    3,
                    950_000,
                    15_000_000,
                    15,
                    35,
                    "TEK-PBM:3; TEK-KEU:3"
                ),
                Free("Klinik Penerapan Hasil Pelatihan", "NKL10", "BKPSDM", 20, "PDO:2; OPH:2"),
                Paid(
                    "Pelatihan Penganggaran Responsif (dana mitra internasional)",
                    "KL03",
                    "Lembaga internasional",
                    30,
                    4,
                    2_100_000,
                    25_000_000,
                    10,
                    25,
                    "TEK-ANG:3; TEK-REN:3"
                ),
                Study("Magister Kebijakan Publik", 24_000_000),
            ],
            // Managerial and public-service courses, IT for public service; attitude beside knowledge and skill.
            "SKA" =>
            [
                Paid(
                    "Kursus Manajerial bagi Calon Pejabat Pengawas",
                    "KL08",
                    "BKPSDM",
                    32,
                    4,
                    1_500_000,
                    20_000_000,
                    15,
                    30,
                    "PKP:2; OPH:2; KSM:2"
                ),
                Paid(
                    "Kursus Pelayanan Publik Berkarakter",
                    "KL08",
                    "BKPSDM",
                    24,
                    3,
                    1_050_000,
                    16_000_000,
                    20,
                    40,
                    "PLP:3; INT:3"
                ),
                Paid(
                    "Kursus TI untuk Pelayanan Publik",
                    "KL08",
                    "Diskominfo",
                    24,
                    3,
                    1_000_000,
                    15_000_000,
                    20,
                    30,
                    "TEK-TIK:3; TEK-DIG:3"
                ),
                Paid(
                    "Pembelajaran Alam Terbuka Budaya Kerja Adaptif",
                    "NKL06",
                    "Mitra swasta",
                    16,
                    2,
                    1_250_000,
                    12_000_000,
                    20,
                    40,
                    "MPR:2; KSM:2"
                ),
                Free("Belajar Mandiri Penilaian Kinerja Terbuka", "NKL09", "BKPSDM", 10, "INT:2; KOM:2"),
            ],
            // Training, workshop, internship; universities; population administration; attitude.
            "AMB" =>
            [
                Paid(
                    "Pelatihan Administrasi Kependudukan Cepat dan Jelas",
                    "KL03",
                    "Universitas mitra",
                    32,
                    4,
                    1_600_000,
                    20_000_000,
                    12,
                    30,
                    "TEK-ADM:3; TEK-PLY:3"
                ),
                Paid(
                    "Lokakarya Informasi Layanan yang Mudah Dipahami",
                    "KL07",
                    "Universitas mitra",
                    16,
                    2,
                    1_000_000,
                    12_000_000,
                    12,
                    30,
                    "TEK-HMS:3; KOM:3"
                ),
                Paid(
                    "Magang Pelayanan di Perbankan",
                    "NKL12",
                    "Bank mitra",
                    80,
                    10,
                    750_000,
                    0,
                    2,
                    10,
                    "PLP:3; TEK-PLY:3"
                ),
                Paid(
                    "Magang pada Dinas Dukcapil Kota Lain",
                    "NKL12",
                    "Pemerintah kota mitra",
                    80,
                    10,
                    4_500_000,
                    0,
                    2,
                    8,
                    "TEK-ADM:4; TEK-ADU:3"
                ),
                Paid(
                    "Pelatihan Sikap dan Perilaku Profesional",
                    "KL05",
                    "BKPSDM",
                    24,
                    3,
                    1_150_000,
                    15_000_000,
                    20,
                    40,
                    "INT:2; PKB:2; PLP:2"
                ),
            ],
            // Mentoring by seniors, e-learning at any time, free courses of institutions and NGOs.
            _ =>
            [
                Free("Mentoring Senior untuk Pegawai Baru", "NKL02", "BKPSDM", 20, "PLP:2; KOM:2; PDO:2"),
                Free(
                    "Mentoring Menghadapi Warga dalam Situasi Sulit",
                    "NKL02",
                    "Kecamatan Pauh",
                    16,
                    "TEK-ADU:3; KOM:2"
                ),
                Free("E-learning Pelayanan Kapan Saja", "NKL03", "LSM mitra", 20, "TEK-PLY:3; PLP:2", online: true),
                Free(
                    "E-learning Administrasi Berbasis TI",
                    "NKL03",
                    "Universitas mitra",
                    20,
                    "TEK-DIG:3; TEK-TND:2",
                    online: true
                ),
                Free("Kelas Singkat Manajemen Kantor", "NKL04", "LSM mitra", 20, "OPH:2; PKP:2", online: true),
                Study("Magister Manajemen", 26_000_000),
            ],
        };

    private static Programme Paid(
        string name,
        string form,
        string provider,
        int hours,
        int days,
        long perHead,
        long perBatch,
        int least,
        int most,
        string reaches
    ) =>
        new()
        {
            Code = "",
            Name = name,
            Form = form,
            Provider = provider,
            Hours = hours,
            DaysAway = days,
            CostPerHead = perHead,
            CostPerBatch = perBatch,
            Least = least,
            Most = most,
            Reaches = reaches,
            For = "Semua",
            Online = false,
        };

    private static Programme Free(
        string name,
        string form,
        string provider,
        int hours,
        string reaches,
        bool online = false
    ) => Paid(name, form, provider, hours, 0, 0, 0, 1, online ? 500 : 60, reaches) with { Online = online };

    private static Programme Study(string name, long perHead) =>
        Paid("Tugas Belajar " + name, "PD01", "Universitas mitra", 400, 0, perHead, 0, 1, 10, "TEK-KBJ:4; PKP:3") with
        {
            For = "ADMINISTRATOR; PENGAWAS; JF_AHLI_PERTAMA; JF_AHLI_MUDA",
        };
}
