using System.Text.Json;
using Pamong.Delivery.Crediting;

namespace Pamong.Tests.Delivery;

public class JpRulesTests
{
    private static readonly DateOnly May = new(2026, 5, 4);

    public static TheoryData<string> Vectors()
    {
        using var stream = typeof(JpRules).Assembly.GetManifestResourceStream("Delivery.jp-conversion.json")!;
        using var file = JsonDocument.Parse(stream);
        return [.. file.RootElement.GetProperty("test_vectors").EnumerateArray().Select(v => v.GetRawText())];
    }

    [Theory, MemberData(nameof(Vectors))]
    public void Counts_every_vector_of_the_reference_file(string json)
    {
        using var file = JsonDocument.Parse(json);
        var vector = file.RootElement;
        var expected = vector.TryGetProperty("expect_jp", out var whole) ? whole : vector.GetProperty("expect_jp_unrounded");

        var credit = JpRules.National.Credit(new JpClaim(
            Guid.CreateVersion7(), vector.GetProperty("form").GetString()!, vector.GetProperty("level").GetString() == "international", May, Pieces(vector)));

        credit.ShouldBe(expected.GetDecimal());
    }

    [Fact]
    public void Every_form_has_a_rule_and_a_name()
    {
        Forms.Codes.Count.ShouldBe(27);
        foreach (var code in Forms.Codes) JpRules.National.Find(code, May).ShouldNotBeNull(code);
    }

    [Fact]
    public void Two_coaching_sessions_a_month_count_over_all_records()
    {
        var (first, second) = (Claim("NKL01", [May, May.AddDays(7)]), Claim("NKL01", [May.AddDays(8), May.AddMonths(1)]));

        var shares = JpRules.National.Settle([first, second]);

        shares.Where(s => s.RecordId == first.RecordId).Sum(s => s.Hundredths).ShouldBe(400);
        shares.Single(s => s.RecordId == second.RecordId && s.Period == new DateOnly(2026, 5, 1)).Hundredths.ShouldBe(0);
        shares.Single(s => s.RecordId == second.RecordId && s.Period == new DateOnly(2026, 6, 1)).Hundredths.ShouldBe(200);
    }

    [Fact]
    public void Three_hours_of_e_learning_a_day_count_over_all_records()
    {
        var shares = JpRules.National.Settle([Claim("NKL03", [May], 2), Claim("NKL03", [May], 2)]);

        shares.Sum(s => s.Hundredths).ShouldBe(300);
    }

    [Fact]
    public void Coaching_and_mentoring_have_a_cap_each()
    {
        var shares = JpRules.National.Settle([Claim("NKL01", [May, May]), Claim("NKL02", [May, May])]);

        shares.Sum(s => s.Hundredths).ShouldBe(800);
    }

    [Fact]
    public void Leadership_training_has_no_international_conversion() =>
        JpRules.National.Find("KL01", May)!.Rate(international: true).ShouldBeNull();

    [Fact]
    public void A_newer_version_holds_from_its_first_day_and_the_older_before()
    {
        var old = JpRules.National.Find("KL06", May)!;
        var rules = JpRules.National.With([old with { From = May, National = new JpRate(5, null) }]);

        rules.Find("KL06", May.AddDays(-1))!.National.PerUnit.ShouldBe(4);
        rules.Find("KL06", May)!.National.PerUnit.ShouldBe(5);
        rules.Find("KL06", new DateOnly(2017, 1, 1)).ShouldBeNull();
    }

    [Theory]
    [InlineData(349, 3)]
    [InlineData(350, 4)]
    [InlineData(2050, 21)]
    public void Paper_rounds_half_up(int hundredths, int whole) => JpRules.OnPaper(hundredths).ShouldBe(whole);

    [Fact]
    public void Years_follow_the_day_of_the_session()
    {
        var shares = JpRules.National.Settle([Claim("NKL03", [new(2026, 12, 31), new(2027, 1, 1)], 3)]);

        shares.Select(s => s.Period.Year).Order().ShouldBe([2026, 2027]);
    }

    private static JpClaim Claim(string form, DateOnly[] days, decimal units = 1) =>
        new(Guid.CreateVersion7(), form, false, days.Max(), [.. days.Select(d => new JpPiece(d, units))]);

    private static List<JpPiece> Pieces(JsonElement vector)
    {
        if (vector.TryGetProperty("daily_jp", out var daily))
            return [.. daily.EnumerateArray().Select((jp, i) => new JpPiece(May.AddDays(i), jp.GetDecimal()))];
        if (vector.TryGetProperty("programme_jp", out var programme)) return [new JpPiece(May, programme.GetDecimal())];
        var count = new[] { "days", "sessions_in_month", "activities", "semesters" }
            .Select(name => vector.TryGetProperty(name, out var n) ? n.GetInt32() : 0).Sum();
        return [.. Enumerable.Range(0, count).Select(i => new JpPiece(May.AddDays(i), 1))];
    }
}
