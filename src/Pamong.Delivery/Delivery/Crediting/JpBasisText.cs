using System.Text.Json;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Crediting;

/// <summary>The rule behind an entry, as it is stored and as it is told.</summary>
internal sealed record JpBasisText(
    string Form, string Basis, bool CountsHours, decimal PerUnit, decimal? MaxUnits, string Cap, decimal Claimed, decimal Counted, DateOnly RuleFrom, bool Sure)
{
    /// <summary>As it is stored in the entry.</summary>
    public static string Store(JpShare share) => JsonSerializer.Serialize(new JpBasisText(
        share.Rule.Form, share.Rule.Basis.ToString(), share.Rule.CountsHours, share.Rate.PerUnit, share.Rate.MaxUnits,
        share.Rule.Cap.ToString(), share.Claimed, share.Counted, share.Rule.From, share.Rule.Sure));

    /// <summary>Reads what was stored; null for a counter-entry.</summary>
    public static JpBasisText? Read(string json) => json.Length == 0 ? null : JsonSerializer.Deserialize<JpBasisText>(json);

    /// <summary>What was counted: "2 sesi".</summary>
    public Text Unit => CountsHours ? T("JP", "hours (JP)") : Forms.Unit(Enum.Parse<JpBasis>(Basis));

    /// <summary>The rule as a sentence.</summary>
    public Text Sentence
    {
        get
        {
            var each = CountsHours
                ? PerUnit == 1 ? T("JP dihitung sebesar jam pelajarannya", "Hours count as they are")
                    : T("JP dikalikan {0}", "Hours are multiplied by {0}").With(Figures.Number(PerUnit))
                : T("Setiap {0} bernilai {1} JP", "Each of the {0} is worth {1} hours (JP)").With(Unit, Figures.Number(PerUnit));
            if (MaxUnits is not { } most) return T("{0}, tanpa batas.", "{0}, without a cap.").With(each);
            return Enum.Parse<CapPeriod>(Cap) == CapPeriod.Month
                ? T("{0}, paling banyak {1} {2} sebulan dari semua catatan bentuk ini.", "{0}, at most {1} {2} a month over all records of this form.").With(each, Figures.Number(most), Unit)
                : T("{0}, paling banyak {1} {2} sehari dari semua catatan bentuk ini.", "{0}, at most {1} {2} a day over all records of this form.").With(each, Figures.Number(most), Unit);
        }
    }
}
