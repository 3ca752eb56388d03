using System.Globalization;
using System.Text.Json;

namespace Pamong.Delivery.Crediting;

/// <summary>All versions of all rules, and what they make of claims. Pure: reads nothing but what it is given.</summary>
/// <remarks>Source: Peraturan LAN 10/2018 Lampiran. Our reading: decimals are kept to two, half up; whole JP only on paper.</remarks>
internal sealed class JpRules(IEnumerable<JpRule> versions)
{
    /// <summary>The national table that comes with the program.</summary>
    public static readonly JpRules National = new(ReadFile());

    private readonly ILookup<string, JpRule> byForm = versions.ToLookup(r => r.Form);

    /// <summary>Every version known.</summary>
    public IEnumerable<JpRule> All => byForm.SelectMany(g => g);

    /// <summary>The rule that holds for a form on a day, or null; of several the newest.</summary>
    public JpRule? Find(string form, DateOnly day) => byForm[form]
        .Where(r => r.From <= day && (r.To is null || day <= r.To))
        .OrderByDescending(r => r.From)
        .FirstOrDefault();

    /// <summary>The same rules with an agency's own versions, which win over a national one of the same first day.</summary>
    public JpRules With(IEnumerable<JpRule> own) => new(own.Concat(All));

    /// <summary>Shares out what the claims of one person are worth, with the caps over all of each form.</summary>
    /// <returns>One share for each claim and cap period; what a cap leaves of nothing is a share of 0.</returns>
    public IReadOnlyList<JpShare> Settle(IEnumerable<JpClaim> claims)
    {
        var pieces =
            from claim in claims
            from piece in claim.Pieces
            let rule = Find(claim.Form, piece.Day)
            let rate = rule?.Rate(claim.International)
            where rate is not null
            orderby piece.Day, claim.EndedOn, claim.RecordId
            select (claim, piece, rule, rate, period: rule.PeriodOf(piece.Day, claim.EndedOn));
        var used = new Dictionary<(string, DateOnly), decimal>();
        var shares = new Dictionary<(Guid, DateOnly), JpShare>();
        foreach (var (claim, piece, rule, rate, period) in pieces)
        {
            var room = rate.MaxUnits is { } most ? Math.Max(0, most - used.GetValueOrDefault((claim.Form, period))) : piece.Units;
            var counted = Math.Min(piece.Units, room);
            if (rule.Cap != CapPeriod.None) used[(claim.Form, period)] = used.GetValueOrDefault((claim.Form, period)) + counted;
            var share = shares.GetValueOrDefault((claim.RecordId, period)) ?? new JpShare(claim.RecordId, period, rule, rate, 0, 0, 0);
            shares[(claim.RecordId, period)] = share with
            {
                Claimed = share.Claimed + piece.Units,
                Counted = share.Counted + counted,
                Jp = share.Jp + counted * rate.PerUnit,
            };
        }

        return [.. shares.Values];
    }

    /// <summary>What one claim alone is worth.</summary>
    public decimal Credit(JpClaim claim) => Settle([claim]).Sum(s => s.Hundredths) / 100m;

    /// <summary>Whole JP for certificates and for SIASN, whose field is a whole number; half up.</summary>
    public static int OnPaper(int hundredths) => (int)Math.Round(hundredths / 100m, 0, MidpointRounding.AwayFromZero);

    /// <summary>Rules from JSON of the shape of the reference file.</summary>
    /// <param name="rules">The array of rules.</param>
    /// <param name="from">The first day where a rule names none.</param>
    public static IReadOnlyList<JpRule> Read(JsonElement rules, DateOnly from) =>
        [.. rules.EnumerateArray().Select(rule => ReadRule(rule, from))];

    private static IReadOnlyList<JpRule> ReadFile()
    {
        using var stream = typeof(JpRules).Assembly.GetManifestResourceStream("Delivery.jp-conversion.json")!;
        using var file = JsonDocument.Parse(stream);
        var from = DateOnly.Parse(file.RootElement.GetProperty("defaults").GetProperty("effective_from").GetString()!, CultureInfo.InvariantCulture);
        return Read(file.RootElement.GetProperty("rules"), from);
    }

    private static JpRule ReadRule(JsonElement rule, DateOnly from)
    {
        var national = rule.GetProperty("national");
        var (cap, most) = ReadCap(rule);
        return new JpRule(
            rule.GetProperty("form").GetString()!,
            Enum.Parse<JpBasis>(rule.GetProperty("basis").GetString()!, ignoreCase: true),
            national.GetProperty("rule").GetString() is not "jp_per_unit",
            ReadRate(national, most)!,
            ReadRate(rule.GetProperty("international"), most),
            cap,
            DayOf(rule, "effective_from") ?? from,
            DayOf(rule, "effective_to"),
            rule.TryGetProperty("confidence", out var confidence) && confidence.GetString() == "source");
    }

    private static (CapPeriod, decimal?) ReadCap(JsonElement rule)
    {
        if (!rule.TryGetProperty("cap", out var cap) || cap.ValueKind != JsonValueKind.Object) return (CapPeriod.None, null);
        decimal? most = cap.TryGetProperty("max_units", out var units) ? units.GetDecimal() : null;
        return (cap.GetProperty("per").GetString() == "calendar_month" ? CapPeriod.Month : CapPeriod.Day, most);
    }

    private static JpRate? ReadRate(JsonElement rate, decimal? most)
    {
        if (rate.ValueKind != JsonValueKind.Object) return null;
        var perUnit = rate.TryGetProperty("jp", out var jp) ? jp.GetDecimal()
            : rate.TryGetProperty("factor", out var factor) ? factor.GetDecimal() : 1;
        return new JpRate(perUnit, rate.TryGetProperty("max_jp", out var hours) ? hours.GetDecimal() : most);
    }

    private static DateOnly? DayOf(JsonElement rule, string name) =>
        rule.TryGetProperty(name, out var day) && day.ValueKind == JsonValueKind.String ? DateOnly.Parse(day.GetString()!, CultureInfo.InvariantCulture) : null;
}

/// <summary>An amount of development on one day.</summary>
/// <param name="Units">Days, sessions, activities, semesters or hours of learning, as the rule counts.</param>
internal sealed record JpPiece(DateOnly Day, decimal Units);

/// <summary>What a record asks to be counted.</summary>
/// <param name="EndedOn">The last day of the activity, inclusive.</param>
internal sealed record JpClaim(Guid RecordId, string Form, bool International, DateOnly EndedOn, IReadOnlyList<JpPiece> Pieces);

/// <summary>What a claim gets in one cap period.</summary>
/// <param name="Period">The first day of the cap period, or the day on which the activity ended.</param>
/// <param name="Claimed">Units asked for.</param>
/// <param name="Counted">Units counted after the cap.</param>
/// <param name="Jp">Unrounded.</param>
internal sealed record JpShare(Guid RecordId, DateOnly Period, JpRule Rule, JpRate Rate, decimal Claimed, decimal Counted, decimal Jp)
{
    /// <summary>Rounded to two decimals, half up, in hundredths.</summary>
    public int Hundredths => (int)Math.Round(Jp * 100, 0, MidpointRounding.AwayFromZero);
}
