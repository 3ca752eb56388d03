using System.Globalization;

namespace Pamong.Samples;

/// <summary>The state schools of a city, named as each city names them.</summary>
internal static class Schools
{
    internal static IEnumerable<(string Name, string Region, double Weight)> Of(
        City city,
        IReadOnlyList<District> districts
    )
    {
        var villages = districts
            .SelectMany(district => district.Villages.Select(village => (Village: village, District: district)))
            .ToList();
        foreach (var (number, (village, district)) in villages.Index())
            yield return (Primary(city, number + 1, village, district), village.Code, 12);
        var count = Math.Max(districts.Count, city.People / 230);
        for (var number = 1; number <= count; number++)
        {
            var district = districts[(number - 1) % districts.Count];
            var name = string.Create(CultureInfo.InvariantCulture, $"SMP Negeri {number} {city.Name}");
            yield return (name, district.Code, 26);
        }
    }

    private static string Primary(City city, int number, Village village, District district) =>
        city.Slug switch
        {
            "surabaya" => string.Create(CultureInfo.InvariantCulture, $"SDN {village.Name} I/{100 + number}"),
            "langsa" => string.Create(CultureInfo.InvariantCulture, $"SD Negeri {number} Langsa"),
            "surakarta" => $"SDN {village.Name} {district.Name}",
            "ambon" => string.Create(CultureInfo.InvariantCulture, $"SD Negeri {number} Ambon ({village.Name})"),
            _ => string.Create(CultureInfo.InvariantCulture, $"SDN {1 + number % 30:00} {village.Name}"),
        };
}
