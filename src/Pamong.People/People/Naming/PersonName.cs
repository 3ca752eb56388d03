using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Pamong.Documents.Recognising;

namespace Pamong.People.Naming;

/// <summary>Writes names and academic titles as they are to be written, whatever case they were typed in.</summary>
internal static class PersonName
{
    private static readonly string[] Canonical =
    [
        "Prof.", "Dr.", "Drs.", "Dra.", "Ir.", "H.", "Hj.", "K.H.", "Ns.", "Apt.", "Bdn.", "Pdt.",
        "A.Ma.", "A.Ma.Pd.", "A.Md.", "A.Md.Keb.", "A.Md.Kep.", "A.Md.Gz.", "A.Md.Kom.", "A.Md.Farm.", "A.Md.KG.", "A.Md.AK.", "A.Md.T.",
        "A.Md.Kes.", "A.Md.Rad.", "A.Md.A.P.", "A.Md.Ak.", "A.Md.Pust.", "A.Md.RMIK.", "A.Md.P.",
        "B.Sc.", "B.A.", "B.Eng.", "S.A.P.", "S.AP.", "S.Ag.", "S.Ak.", "S.Ant.", "S.Ars.", "S.Bns.", "S.E.", "S.E.I.", "S.Farm.", "S.Gz.", "S.H.",
        "S.H.I.", "S.Hum.", "S.Hut.", "S.I.A.", "S.I.Kom.", "S.I.P.", "S.IP.", "S.I.Pust.", "S.K.H.", "S.K.M.", "S.K.P.M.", "S.Keb.", "S.Ked.",
        "S.Kel.", "S.Kep.", "S.Kes.", "S.Kg.", "S.Kom.", "S.M.", "S.P.", "S.Pd.", "S.Pd.I.", "S.Pd.K.", "S.PWK.", "S.P.W.K.", "S.Pi.",
        "S.Psi.", "S.Pt.", "S.PKP.", "S.S.", "S.ST.", "S.STP.", "S.S.T.P.", "S.Si.", "S.Si.T.", "S.Sn.", "S.Sos.", "S.Sos.I.", "S.Stat.", "S.T.", "S.T.P.",
        "S.TP.", "S.Th.", "S.Fil.", "S.Tr.", "S.Tr.Keb.", "S.Tr.Kep.", "S.Tr.IP.", "S.Tr.Kes.", "S.Tr.Gz.", "S.Tr.T.", "S.Ap.",
        "M.A.", "M.A.P.", "M.AP.", "M.Ag.", "M.Ak.", "M.Ars.", "M.B.A.", "M.E.", "M.Ec.Dev.", "M.Eng.", "M.Epid.", "M.Farm.", "M.Gz.", "M.H.", "M.Hum.",
        "M.Hut.", "M.I.Kom.", "M.I.P.", "M.IP.", "M.K.M.", "M.Keb.", "M.Kep.", "M.Kes.", "M.Kn.", "M.Kom.", "M.M.", "M.M.Kes.", "M.P.", "M.Pd.",
        "M.Pd.I.", "M.PWK.", "M.P.W.K.", "M.Pi.", "M.Psi.", "M.Pt.", "M.S.", "M.Sc.", "M.Si.", "M.Sn.", "M.Sos.", "M.Stat.", "M.T.", "M.T.I.", "M.Tr.IP.",
        "M.Tr.A.P.", "M.Th.", "M.URP.", "M.Biomed.", "Ph.D.", "Sp.A.", "Sp.An.", "Sp.B.", "Sp.OG.", "Sp.PD.", "Sp.P.", "Sp.M.", "Sp.KJ.", "Sp.Rad.",
        "Sp.JP.", "Sp.N.", "Sp.PK.", "Sp.THT.", "Sp.OT.", "Sp.U.", "Gr.", "Ak.", "C.A.", "Lc.", "Psikolog", "Ners", "Akt.", "QIA",
    ];

    private static readonly FrozenDictionary<string, string> ByLetters =
        Canonical.DistinctBy(Letters).ToFrozenDictionary(Letters);

    private static readonly FrozenSet<string> Before = new[]
        { "PROF", "DR", "DRS", "DRA", "IR", "H", "HJ", "KH", "NS", "APT", "BDN", "PDT", "DRG", "DRH" }.ToFrozenSet();

    private static readonly FrozenSet<string> SmallWords = new[] { "BIN", "BINTI", "VAN", "DER", "DEN" }.ToFrozenSet();

    private static readonly FrozenSet<string> Numerals = new[] { "II", "III", "IV", "VI", "VII", "VIII" }.ToFrozenSet();

    /// <summary>"DR. H. BUDI SANTOSO, S.SOS., M.SI" becomes "Dr. H. Budi Santoso, S.Sos., M.Si.".</summary>
    public static string Tidy(string typed) => Tidy("", typed, "");

    /// <summary>The same, with titles that stand in columns of their own.</summary>
    public static string Tidy(string before, string typed, string after)
    {
        var parts = CellText.Clean(typed).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 0) return "";
        var name = new StringBuilder();
        foreach (var word in SplitTitles(CellText.Clean(before) + " " + parts[0]))
            name.Append(name.Length > 0 ? " " : "").Append(IsTitleBefore(word) ? Title(word) : Word(word, MixedCase(parts[0])));
        var titles = parts.Skip(1).Concat(CellText.Clean(after).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        foreach (var title in titles) name.Append(", ").Append(Title(title));
        return name.ToString();
    }

    /// <summary>The name in small letters without titles, accents and signs: what is searched and sorted by.</summary>
    public static string ForSearch(string tidy)
    {
        var words = tidy.Split(',')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(IsTitleBefore).ToList();
        if (words.Count == 0) words = [.. tidy.Split(',')[0].Split(' ')];
        return HeaderText.Normalise(string.Join(' ', words).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal));
    }

    private static bool IsTitleBefore(string word) =>
        Before.Contains(Letters(word)) && (word.Contains('.', StringComparison.Ordinal) || Letters(word).Length > 1);

    private static string Title(string typed)
    {
        var clean = typed.Trim();
        if (clean is "dr." or "drg." or "drh." or "apt.") return clean;
        if (Letters(clean) is "DRG" or "DRH") return Letters(clean).ToLowerInvariant() + ".";
        if (ByLetters.TryGetValue(Letters(clean), out var known) && (known.Contains('.', StringComparison.Ordinal) || !clean.Contains('.', StringComparison.Ordinal)))
            return known == "S.IP." && clean == "S.I.P." || SameLetters(known, clean) ? clean.TrimEnd('.') + (known.EndsWith('.') ? "." : "") : known;
        if (clean.Contains(' ', StringComparison.Ordinal))
            return string.Join(' ', clean.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Title));
        return MixedCase(clean) ? clean : string.Join('.', clean.Split('.').Select(p => Capital(p)));
    }

    // What is written rightly already, perhaps with its points elsewhere ("S.AP."), stays as it is.
    private static bool SameLetters(string known, string clean) =>
        clean.Contains('.', StringComparison.Ordinal) && known.Replace(".", "", StringComparison.Ordinal) == clean.Replace(".", "", StringComparison.Ordinal);

    private static string Word(string word, bool mixed)
    {
        var plain = Letters(word);
        if (Numerals.Contains(plain) && word == word.ToUpperInvariant()) return word;
        if (SmallWords.Contains(plain)) return word.ToLowerInvariant();
        if (mixed && MixedCase(word)) return word;
        if (mixed && plain.Length <= 2 && word == word.ToUpperInvariant()) return word;
        return string.Join('-', word.Split('-').Select(part => string.Join('.', part.Split('.').Select(Capital))));
    }

    private static string Capital(string word)
    {
        if (word.Length == 0) return word;
        var small = word.ToLowerInvariant();
        var first = small.TakeWhile(c => !char.IsLetter(c)).Count();
        return first >= small.Length ? small : small[..first] + char.ToUpper(small[first], CultureInfo.InvariantCulture) + small[(first + 1)..];
    }

    private static bool MixedCase(string text) => text.Any(char.IsLower) && text.Any(char.IsUpper);

    private static string Letters(string text) => new([.. text.Where(char.IsLetter).Select(char.ToUpperInvariant)]);

    // "DR.H.BUDI" has no spaces; only known titles are cut off, so that "M.Ali" stays one word.
    private static IEnumerable<string> SplitTitles(string text)
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = word;
            while (rest.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && dot < rest.Length - 1 && Before.Contains(Letters(rest[..dot])))
            {
                yield return rest[..(dot + 1)];
                rest = rest[(dot + 1)..];
            }

            yield return rest;
        }
    }
}
