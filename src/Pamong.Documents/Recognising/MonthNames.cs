using System.Collections.Frozen;

namespace Pamong.Documents.Recognising;

/// <summary>The months as Indonesian offices write them: old and new spelling, shortened, English, Roman.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int> Months = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["januari"] = 1, ["january"] = 1, ["jan"] = 1, ["i"] = 1,
        ["februari"] = 2, ["pebruari"] = 2, ["february"] = 2, ["feb"] = 2, ["peb"] = 2, ["febr"] = 2, ["ii"] = 2,
        ["maret"] = 3, ["march"] = 3, ["mar"] = 3, ["mrt"] = 3, ["iii"] = 3,
        ["april"] = 4, ["apr"] = 4, ["iv"] = 4,
        ["mei"] = 5, ["may"] = 5, ["v"] = 5,
        ["juni"] = 6, ["june"] = 6, ["jun"] = 6, ["vi"] = 6,
        ["juli"] = 7, ["july"] = 7, ["jul"] = 7, ["vii"] = 7,
        ["agustus"] = 8, ["august"] = 8, ["agust"] = 8, ["agu"] = 8, ["agt"] = 8, ["ags"] = 8, ["agus"] = 8,
        ["aug"] = 8, ["viii"] = 8,
        ["september"] = 9, ["sept"] = 9, ["sep"] = 9, ["ix"] = 9,
        ["oktober"] = 10, ["october"] = 10, ["okt"] = 10, ["oct"] = 10, ["x"] = 10,
        ["november"] = 11, ["nopember"] = 11, ["nov"] = 11, ["nop"] = 11, ["xi"] = 11,
        ["desember"] = 12, ["december"] = 12, ["des"] = 12, ["dec"] = 12, ["xii"] = 12,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The month's number, or 0 when the word is no month.</summary>
    internal static int NumberOf(string word) => Months.GetValueOrDefault(word, 0);
}
