using System.Globalization;
using System.Text.Json;
using Pamong.Platform.Texts;

namespace Pamong.Platform.Trail;

/// <summary>What an entry changed in one field.</summary>
/// <param name="Name">What people call the field; its own name where nobody said.</param>
/// <param name="Before">Empty when there was nothing.</param>
/// <param name="After">Empty when nothing is left.</param>
public sealed record TrailDifference(Text Name, string Before, string After);

/// <summary>Reads what the trail keeps as JSON back into fields. Pure; never fails, whatever an older version may have written.</summary>
public static class TrailDifferences
{
    /// <summary>The fields of an entry in the order in which they were kept.</summary>
    public static IReadOnlyList<TrailDifference> Of(string? before, string? after)
    {
        var (was, now) = (Fields(before), Fields(after));
        return
        [
            .. was.Keys.Union(now.Keys).Select(field => new TrailDifference(
                TrailFields.Name(field), was.GetValueOrDefault(field, ""), now.GetValueOrDefault(field, ""))),
        ];
    }

    private static Dictionary<string, string> Fields(string? json)
    {
        if (string.IsNullOrEmpty(json)) return [];
        try
        {
            using var read = JsonDocument.Parse(json);
            if (read.RootElement.ValueKind != JsonValueKind.Object) return new() { [""] = json };
            var fields = new Dictionary<string, string>();
            foreach (var property in read.RootElement.EnumerateObject()) fields[property.Name] = Shown(property.Value);
            return fields;
        }
        catch (JsonException)
        {
            return new() { [""] = json };
        }
    }

    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.True => Text.Of(true),
        JsonValueKind.False => Text.Of(false),
        JsonValueKind.String => DayOrText(value.GetString()!),
        JsonValueKind.Number or JsonValueKind.Object or JsonValueKind.Array => value.GetRawText(),
    };

    private static string DayOrText(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Figures.ShortDay(day) : text;
}
