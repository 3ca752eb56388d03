using System.Text.Json;

namespace Pamong.Samples;

/// <summary>The real regions of the five cities.</summary>
/// <remarks>Source: Kepmendagri 300.2.2-2430/2025.</remarks>
internal static class Regions
{
    internal static IReadOnlyList<District> DistrictsOf(string cityCode)
    {
        using var stream = typeof(Regions).Assembly.GetManifestResourceStream("wilayah.json")!;
        using var document = JsonDocument.Parse(stream);
        return
        [
            .. document
                .RootElement.GetProperty("cities")
                .EnumerateArray()
                .Single(city => Text(city, "code") == cityCode)
                .GetProperty("districts")
                .EnumerateArray()
                .Select(DistrictOf),
        ];
    }

    private static District DistrictOf(JsonElement district) =>
        new(
            Text(district, "code"),
            Text(district, "name"),
            [
                .. district
                    .GetProperty("villages")
                    .EnumerateArray()
                    .Select(village => new Village(
                        Text(village, "code"),
                        Text(village, "name"),
                        Text(village, "kind")
                    )),
            ]
        );

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
