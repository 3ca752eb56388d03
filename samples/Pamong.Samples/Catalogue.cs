using System.Globalization;

namespace Pamong.Samples;

/// <summary>A city's programmes and their batches in 2027, after its own needs and ways.</summary>
internal sealed class Catalogue
{
    private readonly City city;
    private readonly Chance chance;
    private readonly List<Programme> programmes = [];

    internal Catalogue(City city)
    {
        this.city = city;
        chance = Chance.For(Program.Seed, city.Slug + "/program");
        AddLeadership();
        AddManagerial();
        AddTechnical();
        AddOwn();
        Batches = [.. programmes.SelectMany(BatchesOf)];
    }

    internal IReadOnlyList<Programme> Programmes => programmes;

    internal IReadOnlyList<Batch> Batches { get; }

    private void AddLeadership()
    {
        Add(
            "Pelatihan Kepemimpinan Nasional Tingkat II",
            "KL01",
            "LAN RI",
            923,
            60,
            38_500_000,
            0,
            1,
            4,
            "INT:4; MPR:4; PKP:4; OPH:4",
            "JPT_PRATAMA"
        );
        Add(
            "Pelatihan Kepemimpinan Administrator",
            "KL01",
            "BPSDM Provinsi",
            858,
            40,
            21_000_000,
            0,
            2,
            15,
            "KSM:3; MPR:3; PKP:3; PDO:3",
            "ADMINISTRATOR"
        );
        Add(
            "Pelatihan Kepemimpinan Pengawas",
            "KL01",
            "BPSDM Provinsi",
            846,
            35,
            18_500_000,
            0,
            3,
            20,
            "KOM:2; MPR:2; PKP:2; PDO:2",
            "PENGAWAS"
        );
        Add("Pelatihan Dasar CPNS", "KL12", "BPSDM Provinsi", 647, 20, 8_500_000, 0, 10, 40, "INT:2; PKB:2", "CPNS");
    }

    private void AddManagerial()
    {
        foreach (var (code, name) in Assessing.Managerial)
        {
            var form = code == "PKB" ? "KL05" : "KL02";
            Add(
                $"Pelatihan {name} bagi Pejabat Pengawas dan Ahli Pertama",
                form,
                "BKPSDM",
                24,
                3,
                1_450_000,
                22_000_000,
                20,
                40,
                $"{code}:2",
                "PENGAWAS; JF_AHLI_PERTAMA; JF_MAHIR; JF_PENYELIA"
            );
            Add(
                $"Lokakarya {name} bagi Administrator dan Ahli Muda",
                "KL07",
                "BKPSDM",
                20,
                2,
                1_900_000,
                26_000_000,
                15,
                30,
                $"{code}:3",
                "ADMINISTRATOR; JF_AHLI_MUDA"
            );
        }

        Add(
            "Coaching Pemimpin Perubahan",
            "NKL01",
            "BKPSDM",
            20,
            0,
            600_000,
            0,
            5,
            25,
            "MPR:4; PDO:4",
            "JPT_PRATAMA; ADMINISTRATOR; JF_AHLI_MADYA"
        );
        Add(
            "Pengambilan Keputusan Berbasis Data bagi Ahli Madya",
            "KL07",
            "LAN RI",
            24,
            3,
            2_750_000,
            30_000_000,
            10,
            25,
            "PKP:4; OPH:4",
            "JF_AHLI_MADYA; JPT_PRATAMA"
        );
    }

    private void AddTechnical()
    {
        foreach (var competency in Technical.All)
        {
            var staff = "Semua";
            Add(
                $"Bimbingan Teknis {competency.Name}",
                "KL10",
                "BKPSDM",
                chance.Pick([20, 24, 30]),
                3,
                1_000_000 + 50_000L * chance.Below(12),
                18_000_000,
                20,
                40,
                $"{competency.Code}:3",
                staff
            );
            if (
                competency.Cluster is "Kesehatan" or "Pengawasan" or "Keuangan dan Aset" or "Pendidikan"
                || chance.Happens(0.3)
            )
                Add(
                    $"Pelatihan Teknis Lanjutan {competency.Name}",
                    "KL03",
                    ProviderFor(competency),
                    40,
                    5,
                    3_250_000 + 250_000L * chance.Below(8),
                    0,
                    10,
                    30,
                    $"{competency.Code}:4",
                    "JF_AHLI_MUDA; JF_AHLI_MADYA; ADMINISTRATOR",
                    requires: $"{competency.Code}:2"
                );
            if (chance.Happens(0.35))
                Add(
                    $"E-learning {competency.Name}",
                    "NKL03",
                    "LAN RI",
                    20,
                    0,
                    0,
                    0,
                    1,
                    500,
                    $"{competency.Code}:2",
                    "Semua",
                    online: true
                );
        }
    }

    private void AddOwn()
    {
        var own = OwnProgrammes.Of(city);
        foreach (var programme in own)
            programmes.Add(programme with { Code = NextCode() });
    }

    private static string ProviderFor(Competency competency) =>
        competency.Cluster switch
        {
            "Kesehatan" => "Bapelkes",
            "Pendidikan" => "Balai Guru Penggerak",
            "Pengawasan" => "Pusdiklatwas BPKP",
            _ => "BPSDM Provinsi",
        };

    private void Add(
        string name,
        string form,
        string provider,
        int hours,
        int days,
        long perHead,
        long perBatch,
        int least,
        int most,
        string reaches,
        string @for,
        bool online = false,
        string requires = ""
    ) =>
        programmes.Add(
            new Programme
            {
                Code = NextCode(),
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
                For = @for,
                Requires = requires,
                Online = online,
            }
        );

    private string NextCode() => string.Create(CultureInfo.InvariantCulture, $"PRG-{programmes.Count + 1:000}");

    private IEnumerable<Batch> BatchesOf(Programme programme)
    {
        var count =
            programme.Online || programme.DaysAway == 0
                ? chance.Between(1, 2)
                : Math.Max(1, (int)Math.Round(chance.Between(1, 3) * Math.Sqrt(city.People / 5000.0)));
        for (var number = 1; number <= count; number++)
        {
            var from = Monday(chance.Between(3, 46));
            var to = programme.DaysAway switch
            {
                0 => from.AddDays(60),
                <= 5 => from.AddDays(programme.DaysAway - 1),
                _ => from.AddDays(programme.DaysAway * 7 / 5 - 1),
            };
            yield return new Batch(programme, number, from, to > YearsEnd ? YearsEnd : to, PlaceOf(programme));
        }
    }

    private static readonly DateOnly YearsEnd = new(2027, 12, 17);

    // The week of Idul Fitri and the one after are left free; the first Monday of 2027 is 4 January.
    private static DateOnly Monday(int week) =>
        new DateOnly(2027, 1, 4).AddDays(7 * (week is 10 or 11 ? 13 : week - 1));

    private string PlaceOf(Programme programme) =>
        programme switch
        {
            { Online: true } => "Daring",
            { Provider: "LAN RI" } => "Jakarta",
            { DaysAway: 0 } => "Tempat kerja",
            { Provider: "BPSDM Provinsi" } => "Kampus BPSDM Provinsi",
            _ => $"Aula BKPSDM Kota {city.Name}",
        };
}
