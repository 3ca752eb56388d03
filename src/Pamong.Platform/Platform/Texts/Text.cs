using System.Globalization;

namespace Pamong.Platform.Texts;

/// <summary>A sentence in both languages of the product. Both are always there, so no translation can be missing.</summary>
/// <param name="Id">Indonesian, the first language.</param>
/// <param name="En">English, a full translation.</param>
/// <remarks>See docs/decisions/0002-texts-beside-the-code.md.</remarks>
public readonly record struct Text(string Id, string En)
{
    /// <summary>The sentence in the language of the current request.</summary>
    public override string ToString() => Language.IsEnglish ? En : Id;

    /// <summary>The same sentence with its places {0}, {1} … filled in, by the rules of each language.</summary>
    public Text With(params object?[] values) =>
        new(string.Format(Language.Indonesian, Id, values), string.Format(Language.English, En, values));

    /// <summary>Reads as a plain string wherever one is wanted.</summary>
    public static implicit operator string(Text text) => text.ToString();
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
