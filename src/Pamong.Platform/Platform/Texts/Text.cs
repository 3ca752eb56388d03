using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pamong.Platform.Texts;

/// <summary>A sentence in both languages of the product. Both are always there, so no translation can be missing.</summary>
/// <param name="Id">Indonesian, the first language.</param>
/// <param name="En">English, a full translation.</param>
/// <remarks>See docs/decisions/0002-texts-beside-the-code.md.</remarks>
[JsonConverter(typeof(TextJson))]
public readonly record struct Text(string Id, string En)
{
    /// <summary>Nothing.</summary>
    public static readonly Text Empty = new("", "");

    /// <summary>What data say, in whatever language they are.</summary>
    public static Text Of(string data) => new(data, data);

    /// <summary>A day in words, by the rules of each language.</summary>
    public static Text Of(DateOnly? day) => day is null ? Empty : new Text("{0:d MMMM yyyy}", "{0:d MMMM yyyy}").With(day);

    /// <summary>Whole rupiah, by the rules of each language.</summary>
    public static Text OfRupiah(long? amount) => amount is null ? Empty : new Text("Rp{0:N0}", "Rp{0:N0}").With(amount);

    /// <summary>Yes or no.</summary>
    public static Text Of(bool yes) => yes ? new("Ya", "Yes") : new("Tidak", "No");

    /// <summary>The sentence in the language of the current request.</summary>
    public override string ToString() => Language.IsEnglish ? En : Id;

    /// <summary>The sentence, or a dash when it says nothing.</summary>
    public string OrDash() => ToString() is { Length: > 0 } said ? said : "–";

    /// <summary>The same sentence with its places {0}, {1} … filled in, by the rules of each language.</summary>
    public Text With(params object?[] values) =>
        new(string.Format(Language.Indonesian, Id, values), string.Format(Language.English, En, values));

    /// <summary>Reads as a plain string wherever one is wanted.</summary>
    public static implicit operator string(Text text) => text.ToString();
}

/// <summary>Keeps a text with both languages; reads one that was kept in a single language too.</summary>
internal sealed class TextJson : JsonConverter<Text>
{
    public override Text Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return Text.Of(reader.GetString()!);
        using var json = JsonDocument.ParseValue(ref reader);
        return new(Part(nameof(Text.Id)), Part(nameof(Text.En)));

        string Part(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString()! : "";
    }

    public override void Write(Utf8JsonWriter writer, Text value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(nameof(Text.Id), value.Id);
        writer.WriteString(nameof(Text.En), value.En);
        writer.WriteEndObject();
    }
}

/// <summary>The two languages of the screen, and which one the current request uses.</summary>
public static class Language
{
    /// <summary>Indonesian: 1.250.000,5 and 17 Agustus 2026.</summary>
    public static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>English as used for figures and dates in Indonesia: day before month.</summary>
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Whether the current request asked for English.</summary>
    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>The culture of the current request.</summary>
    public static CultureInfo Current => IsEnglish ? English : Indonesian;
}

/// <summary>Lets a page or a handler write a sentence in both languages where it is used.</summary>
public static class Bilingual
{
    /// <summary>A sentence in Indonesian and English.</summary>
    public static Text T(string indonesian, string english) => new(indonesian, english);
}
