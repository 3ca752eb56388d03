namespace Pamong.Samples;

/// <content>The secretariats and the inspectorate.</content>
internal sealed partial class UnitTree
{
    private void AddSecretariat(Unit root)
    {
        var secretariat = Add(
            root,
            "1.01",
            "Sekretariat Daerah",
            "sekretariat",
            "Sekretaris Daerah",
            city.Code,
            agency: true,
            weight: 0
        );
        (string Name, string[] Parts)[] assistants =
        [
            ("Asisten Pemerintahan dan Kesejahteraan Rakyat", ["Pemerintahan", "Kesejahteraan Rakyat", "Hukum"]),
            (
                "Asisten Perekonomian dan Pembangunan",
                ["Perekonomian", "Administrasi Pembangunan", "Pengadaan Barang dan Jasa"]
            ),
            ("Asisten Administrasi Umum", ["Umum", "Organisasi", "Protokol dan Komunikasi Pimpinan"]),
        ];
        foreach (var (number, (name, parts)) in assistants.Index())
        {
            var assistant = Add(
                secretariat,
                Code(secretariat, number + 1),
                name,
                "asisten",
                "Asisten Sekretaris Daerah",
                city.Code,
                weight: 0
            );
            foreach (var (at, part) in parts.Index())
            {
                Add(
                    assistant,
                    Code(assistant, at + 1),
                    "Bagian " + part,
                    "bagian",
                    "Kepala Bagian",
                    city.Code,
                    weight: 9,
                    experts: part switch
                    {
                        "Hukum" => ["Perancang Peraturan Perundang-undangan", "Analis Hukum"],
                        "Pengadaan Barang dan Jasa" => ["Pengelola Pengadaan Barang/Jasa"],
                        "Organisasi" => ["Analis Kebijakan", "Analis Sumber Daya Manusia Aparatur"],
                        "Protokol dan Komunikasi Pimpinan" => ["Pranata Hubungan Masyarakat"],
                        _ => ["Analis Kebijakan"],
                    }
                );
            }
        }

        for (var expert = 1; expert <= 3; expert++)
        {
            string[] fields =
            [
                "Pemerintahan, Hukum dan Politik",
                "Ekonomi, Keuangan dan Pembangunan",
                "Kemasyarakatan dan Sumber Daya Manusia",
            ];
            Add(
                secretariat,
                Code(secretariat, expert + 3),
                "Staf Ahli Bidang " + fields[expert - 1],
                "staf ahli",
                "Staf Ahli Wali Kota",
                city.Code,
                weight: 0
            );
        }
    }

    private void AddInspectorate(Unit root)
    {
        var council = city.IsAceh ? "DPRK" : "DPRD";
        var secretariat = Add(
            root,
            "1.02",
            "Sekretariat " + council,
            "sekretariat",
            "Sekretaris " + council,
            city.Code,
            agency: true,
            weight: 0
        );
        string[] parts = ["Umum dan Keuangan", "Persidangan dan Perundang-undangan"];
        foreach (var (number, part) in parts.Index())
            Add(
                secretariat,
                Code(secretariat, number + 1),
                "Bagian " + part,
                "bagian",
                "Kepala Bagian",
                city.Code,
                weight: 9
            );

        var inspectorate = Add(
            root,
            "1.03",
            "Inspektorat",
            "inspektorat",
            "Inspektur",
            city.Code,
            agency: true,
            weight: 0
        );
        Add(
            inspectorate,
            Code(inspectorate, 1),
            "Sekretariat Inspektorat",
            "sekretariat",
            "Sekretaris Inspektorat",
            city.Code,
            weight: 8
        );
        for (var number = 1; number <= 4; number++)
        {
            string[] roman = ["I", "II", "III", "IV"];
            Add(
                inspectorate,
                Code(inspectorate, number + 1),
                "Inspektur Pembantu " + roman[number - 1],
                "bidang",
                "Inspektur Pembantu",
                city.Code,
                weight: 8,
                experts: ["Auditor", "Pengawas Penyelenggaraan Urusan Pemerintahan Daerah"]
            );
        }
    }
}
