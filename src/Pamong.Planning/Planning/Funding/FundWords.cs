using Pamong.Documents.Recognising;
using Pamong.Planning.Contract;

namespace Pamong.Planning.Funding;

/// <summary>Recognises what agencies write about a fund.</summary>
internal static class FundWords
{
    /// <summary>The kind that a text says: "APBD pusat BKPSDM", "Swasta", "Hibah luar negeri"; null when it says none.</summary>
    public static FundKind? KindOf(string text)
    {
        var words = $" {HeaderText.Normalise(text)} ";
        bool Says(params ReadOnlySpan<string> any)
        {
            foreach (var word in any)
                if (words.Contains(word, StringComparison.Ordinal)) return true;
            return false;
        }

        if (Says("gratis", "tanpa biaya", "free", "cuma cuma")) return FundKind.Free;
        if (Says("natura", " kind ", "in kind")) return FundKind.InKind;
        if (Says("internasional", "international", "luar negeri", "donor")) return FundKind.International;
        if (Says("swasta", "private", "tjsl", " csr ", " bumn ", " bumd ")) return FundKind.Private;
        if (Says("pusat", "bkpsdm", " bkd ", " bkpp ", " bpsdm ", "personnel agency")) return FundKind.CentralApbd;
        return Says(" unit ", " opd ", " skpd ", "perangkat daerah", " dinas ", "kecamatan") ? FundKind.UnitApbd : null;
    }

    /// <summary>The allowed uses that rules can read, and what stays to be read by people.</summary>
    /// <param name="Forms">Codes of forms; none for all.</param>
    /// <param name="Programmes">Codes of programmes; none for all.</param>
    public readonly record struct Parted(IReadOnlyList<string> Forms, IReadOnlyList<string> Programmes, FundUse Use, IReadOnlyList<string> Terms);

    /// <summary>Parts the allowed uses: "KL03", "PRG-7", "Biaya peserta", "Biaya angkatan", and words for people.</summary>
    /// <param name="programmes">Codes of the programmes in existence.</param>
    public static Parted Uses(IEnumerable<string> parts, IReadOnlySet<string> programmes)
    {
        var (forms, codes, rest) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal), new List<string>());
        var (heads, batches) = (false, false);
        foreach (var part in parts)
        {
            var words = HeaderText.Normalise(part);
            if (LearningForms.Find(part) is { } form) forms.Add(form.Code);
            else if (programmes.Contains(part)) codes.Add(part);
            else if (words is "biaya peserta" or "biaya peserta saja" or "biaya per peserta" or "per head" or "costs per participant" or "costs per participant only") heads = true;
            else if (words is "biaya angkatan" or "biaya angkatan saja" or "biaya tetap" or "fixed cost" or "fixed costs" or "costs of batches" or "costs of batches only") batches = true;
            else rest.Add(part);
        }

        return new([.. forms], [.. codes], heads == batches ? FundUse.All : heads ? FundUse.PerHead : FundUse.Fixed, rest);
    }

    /// <summary>The use in the words that <see cref="Uses"/> reads; empty for all.</summary>
    public static string WordsOf(FundUse use) => use switch
    {
        FundUse.All => "",
        FundUse.PerHead => "Biaya peserta",
        FundUse.Fixed => "Biaya angkatan",
    };

    /// <summary>Whether a text says that every unit may use the fund: "Semua unit", "Semua unit pelayanan".</summary>
    public static bool MeansAll(string text) =>
        HeaderText.Normalise(text) is var words && (words.StartsWith("semua", StringComparison.Ordinal) || words is "all" or "all units" or "seluruh unit");
}
