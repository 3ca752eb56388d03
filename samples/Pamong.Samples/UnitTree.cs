using System.Globalization;

namespace Pamong.Samples;

/// <summary>Builds a city's units: secretariat, agencies, kecamatan with kelurahan, and what belongs to them.</summary>
internal sealed partial class UnitTree
{
    private readonly City city;
    private readonly Positions positions;
    private readonly List<Unit> units = [];
    private readonly IReadOnlyList<District> districts;

    internal UnitTree(City city, Positions positions)
    {
        this.city = city;
        this.positions = positions;
        districts = Regions.DistrictsOf(city.Code);
        var root = Add(null, "1", $"Pemerintah Kota {city.Name}", "pemerintah kota", null, city.Code, weight: 0);
        AddSecretariat(root);
        AddInspectorate(root);
        var number = 4;
        foreach (var plan in Agencies.Of(city))
            AddAgency(root, ++number, plan);
        foreach (var district in districts)
            AddDistrict(root, ++number, district);
    }

    internal IReadOnlyList<Unit> Units => units;

    private void AddAgency(Unit root, int number, AgencyPlan plan)
    {
        var agency = Add(
            root,
            string.Create(CultureInfo.InvariantCulture, $"1.{number:00}"),
            plan.Name,
            plan.Kind,
            plan.Head,
            city.Code,
            agency: true,
            weight: plan.Fields.Length == 0 ? 8 : 0
        );
        if (plan.Fields.Length == 0)
            return;
        var secretary = plan.Kind == "badan" ? "Sekretaris Badan" : "Sekretaris Dinas";
        var secretariat = Add(
            agency,
            Code(agency, 1),
            $"Sekretariat {plan.Name}",
            "sekretariat",
            secretary,
            city.Code,
            weight: 2
        );
        Add(
            secretariat,
            Code(secretariat, 1),
            $"Subbagian Umum dan Kepegawaian {plan.Name}",
            "subbagian",
            "Kepala Subbagian",
            city.Code,
            weight: 9,
            experts: ["Arsiparis", "Pranata Sumber Daya Manusia Aparatur", "Analis Sumber Daya Manusia Aparatur"]
        );
        foreach (var (at, field) in plan.Fields.Index())
            Add(
                agency,
                Code(agency, at + 2),
                $"Bidang {field}",
                "bidang",
                "Kepala Bidang",
                city.Code,
                weight: 9,
                experts: plan.Experts
            );
        var next = plan.Fields.Length + 1;
        if (
            plan.Name.StartsWith("Dinas Pendidikan", StringComparison.Ordinal)
            && !plan.Name.EndsWith("Dayah", StringComparison.Ordinal)
        )
            AddSchools(agency, next);
        else if (plan.Name == "Dinas Kesehatan")
            AddHealth(agency, next);
        else if (plan.Name is "Dinas Perhubungan" or "Dinas Lingkungan Hidup" or "Dinas Sosial")
            Add(
                agency,
                Code(agency, ++next),
                "UPTD " + plan.Fields[1],
                "uptd",
                "Kepala UPTD",
                city.Code,
                weight: 14,
                experts: plan.Experts
            );
    }

    private void AddDistrict(Unit root, int number, District district)
    {
        var office = Add(
            root,
            string.Create(CultureInfo.InvariantCulture, $"1.{number:00}"),
            "Kecamatan " + district.Name,
            "kecamatan",
            "Camat",
            district.Code,
            agency: true,
            weight: 0
        );
        Add(
            office,
            Code(office, 1),
            $"Sekretariat Kecamatan {district.Name}",
            "sekretariat",
            "Sekretaris Kecamatan",
            district.Code,
            weight: 4
        );
        string[] sections =
        [
            "Pemerintahan dan Pelayanan Publik",
            "Ketenteraman dan Ketertiban Umum",
            "Kesejahteraan Rakyat dan Perekonomian",
            "Pembangunan",
        ];
        foreach (var (at, section) in sections.Index())
            Add(
                office,
                Code(office, at + 2),
                $"Seksi {section} Kecamatan {district.Name}",
                "seksi",
                "Kepala Seksi Kecamatan",
                district.Code,
                weight: 3
            );
        foreach (var (at, village) in district.Villages.Where(village => village.Kind == "kelurahan").Index())
            Add(
                office,
                Code(office, at + 6),
                "Kelurahan " + village.Name,
                "kelurahan",
                "Lurah",
                village.Code,
                weight: 5
            );
    }

    private Unit Add(
        Unit? parent,
        string code,
        string name,
        string kind,
        string? head,
        string region,
        double weight,
        bool agency = false,
        string sector = "kantor",
        string[]? experts = null,
        string? duty = null
    )
    {
        var unit = new Unit
        {
            Code = code,
            Name = name,
            Parent = parent,
            Kind = kind,
            Head = head is null ? null : positions[head],
            Region = region,
            Weight = weight,
            IsAgency = agency,
            Sector = sector,
            Experts = experts ?? [],
            HeadDuty = duty,
        };
        units.Add(unit);
        return unit;
    }

    private static string Code(Unit parent, int number, int digits = 2) =>
        parent.Code + "." + number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
}
