namespace Pamong.Samples;

/// <content>Schools, puskesmas and hospitals.</content>
internal sealed partial class UnitTree
{
    private void AddSchools(Unit agency, int after)
    {
        foreach (var (number, (name, region, weight)) in Schools.Of(city, districts).Index())
        {
            Add(
                agency,
                Code(agency, after + number + 1, 3),
                name,
                "sekolah",
                null,
                region,
                weight: weight,
                sector: "pendidikan",
                experts: ["Guru"],
                duty: "Kepala Sekolah"
            );
        }
    }

    private void AddHealth(Unit agency, int after)
    {
        var clinics = districts.SelectMany(district =>
            Enumerable
                .Range(0, Clinics(district))
                .Select(number =>
                    (Name: number == 0 ? district.Name : district.Villages[^number].Name, District: district)
                )
        );
        foreach (var (name, district) in clinics)
        {
            Add(
                agency,
                Code(agency, ++after, 3),
                "UPTD Puskesmas " + name,
                "puskesmas",
                null,
                district.Code,
                weight: 10,
                sector: "puskesmas",
                duty: "Kepala Puskesmas"
            );
        }

        foreach (var name in Hospitals())
            Add(agency, Code(agency, ++after, 3), name, "rsud", "Direktur RSUD", city.Code, weight: 10, sector: "rsud");
    }

    private int Clinics(District district) =>
        city.IsAceh ? 1 : Math.Clamp(district.Villages.Count / 3, 1, city.Slug == "surabaya" ? 2 : 4);

    private string[] Hospitals() =>
        city.Slug switch
        {
            "surabaya" => ["RSUD dr. Mohamad Soewandhie", "RSUD Bhakti Dharma Husada"],
            "langsa" => ["RSUD Langsa"],
            "surakarta" => ["RSUD Bung Karno", "RSUD Ibu Fatmawati Soekarno"],
            "padang" => ["RSUD dr. Rasidin"],
            _ => ["RSUD Kota Ambon"],
        };
}
