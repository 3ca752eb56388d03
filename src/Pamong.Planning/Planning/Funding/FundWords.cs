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

    /// <summary>Parts the allowed uses into forms by code and what stays to be read by people.</summary>
    public static (IReadOnlyList<string> Forms, IReadOnlyList<string> Terms) Uses(IEnumerable<string> parts)
    {
        var (forms, rest) = (new SortedSet<string>(StringComparer.Ordinal), new List<string>());
        foreach (var part in parts)
        {
            if (LearningForms.Find(part) is { } form) forms.Add(form.Code);
            else rest.Add(part);
        }

        return ([.. forms], rest);
    }

    /// <summary>Whether a text says that every unit may use the fund: "Semua unit", "Semua unit pelayanan".</summary>
    public static bool MeansAll(string text) =>
        HeaderText.Normalise(text) is var words && (words.StartsWith("semua", StringComparison.Ordinal) || words is "all" or "all units" or "seluruh unit");
}
