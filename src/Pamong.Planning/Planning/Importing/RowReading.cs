using Pamong.Documents.Recognising;
using Pamong.People.Contract.Importing;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Importing;

/// <summary>Reads what several kinds of planning sheets hold: whole rupiah, yes and no, lists.</summary>
internal static class RowReading
{
    /// <summary>The most rupiah that one cell may hold.</summary>
    public const long MostRupiah = 1_000_000_000_000_000;

    /// <summary>The field as whole rupiah; null when there is nothing or it cannot be read. Negative money and parts of a rupiah are refused.</summary>
    public static long? Rupiah(this ImportRow row, string field)
    {
        var amount = row.Decimal(field);
        if (amount is null) return null;
        if (amount >= 0 && amount <= MostRupiah && amount == Math.Floor(amount.Value)) return (long)amount.Value;
        row.Refuse(field, T("Harus rupiah bulat dan tidak negatif.", "It must be whole rupiah and not negative."));
        return null;
    }

    /// <summary>The field as yes or no; null when there is nothing. What is neither is refused.</summary>
    public static bool? YesNo(this ImportRow row, string field)
    {
        switch (HeaderText.Normalise(row.Text(field)))
        {
            case "":
                return null;
            case "ya" or "y" or "yes" or "true" or "1" or "daring" or "online" or "v" or "x":
                return true;
            case "tidak" or "t" or "tdk" or "n" or "no" or "false" or "0" or "luring" or "offline":
                return false;
            default:
                row.Refuse(field, T("Isi Ya atau Tidak.", "Write Ya (yes) or Tidak (no)."));
                return null;
        }
    }

    /// <summary>The field as the parts of a list; see <see cref="Parts"/>.</summary>
    public static IReadOnlyList<string> List(this ImportRow row, string field, bool commas = false) =>
        CellText.IsNothing(row.Cell(field).Text) ? [] : Parts(row.Cell(field).Text, commas);

    /// <summary>The parts of a list, each clean, none twice; separated by semicolons or lines, by commas too when those cannot stand inside.</summary>
    public static IReadOnlyList<string> Parts(string text, bool commas = false) =>
        [.. text.Split(commas ? [';', '\n', ','] : [';', '\n']).Select(CellText.Clean).Where(p => p.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>A list as one text, as files and comparisons want it.</summary>
    public static string Join(IEnumerable<string> parts) => string.Join("; ", parts);
}
