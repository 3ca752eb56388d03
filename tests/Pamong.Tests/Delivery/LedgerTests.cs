using Pamong.Delivery.Crediting;
using Pamong.Delivery.Running;

namespace Pamong.Tests.Delivery;

public class LedgerTests
{
    private static readonly DateOnly Start = new(2026, 5, 1);

    [Fact]
    public void Its_sum_is_the_worth_of_the_active_records_after_any_order_of_corrections()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var dice = new Random(seed);
            var active = new List<JpClaim>();
            var lines = new List<Posting>();
            for (var step = 0; step < 25; step++)
            {
                if (active.Count > 0 && dice.Next(3) == 0) active.RemoveAt(dice.Next(active.Count));
                else active.Add(RandomClaim(dice));
                lines.AddRange(PostingRule.InStep(Sums(lines), JpRules.National.Settle(active)));

                lines.Sum(l => l.Hundredths).ShouldBe(JpRules.National.Settle(active).Sum(s => s.Hundredths), $"seed {seed}, step {step}");
            }
        }
    }

    [Fact]
    public void Its_sum_does_not_depend_on_the_order_in_which_records_arrive()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var dice = new Random(seed);
            var claims = Enumerable.Range(0, 12).Select(_ => RandomClaim(dice)).ToArray();
            var expected = JpRules.National.Settle(claims).Sum(s => s.Hundredths);
            dice.Shuffle(claims);
            var lines = new List<Posting>();
            for (var i = 1; i <= claims.Length; i++)
                lines.AddRange(PostingRule.InStep(Sums(lines), JpRules.National.Settle(claims.Take(i))));

            lines.Sum(l => l.Hundredths).ShouldBe(expected, $"seed {seed}");
        }
    }

    [Fact]
    public void Settling_again_writes_nothing()
    {
        var shares = JpRules.National.Settle([RandomClaim(new Random(1)), RandomClaim(new Random(2))]);
        var lines = PostingRule.InStep([], shares);

        PostingRule.InStep(Sums(lines), shares).ShouldBeEmpty();
    }

    [Fact]
    public void A_withdrawn_record_is_countered_and_the_cap_it_used_goes_to_the_next()
    {
        var (first, second) = (Sessions(2, Start), Sessions(2, Start.AddDays(10)));
        var lines = PostingRule.InStep([], JpRules.National.Settle([first, second])).ToList();

        var more = PostingRule.InStep(Sums(lines), JpRules.National.Settle([second]));

        more.ShouldContain(l => l.RecordId == first.RecordId && l.Hundredths == -400 && l.Share == null);
        more.ShouldContain(l => l.RecordId == second.RecordId && l.Hundredths == 400);
    }

    [Fact]
    public void What_the_cap_leaves_of_nothing_is_still_written_so_that_the_person_sees_why()
    {
        var lines = PostingRule.InStep([], JpRules.National.Settle([Sessions(2, Start), Sessions(1, Start.AddDays(5))]));

        lines.Count.ShouldBe(2);
        lines.ShouldContain(l => l.Hundredths == 0);
    }

    [Fact]
    public void Half_the_days_give_half_of_the_programmes_hours()
    {
        var rule = JpRules.National.Find("KL03", Start)!;
        var pieces = TrainingDays.Pieces(rule, 40, new(2026, 5, 4), new(2026, 5, 7), [new(2026, 5, 4), new(2026, 5, 5)]);

        pieces.ShouldHaveSingleItem().Units.ShouldBe(20);
    }

    [Fact]
    public void A_seminar_counts_the_days_attended() =>
        TrainingDays.Pieces(JpRules.National.Find("KL06", Start)!, 16, new(2026, 5, 4), new(2026, 5, 5), [new(2026, 5, 5)]).Count.ShouldBe(1);

    [Fact]
    public void Nobody_who_came_on_no_day_gets_hours() =>
        TrainingDays.Pieces(JpRules.National.Find("KL03", Start)!, 40, Start, Start, []).ShouldBeEmpty();

    [Fact]
    public void Weekends_are_no_training_days_unless_all_days_are()
    {
        TrainingDays.Of(new(2026, 5, 1), new(2026, 5, 4)).ShouldBe([new(2026, 5, 1), new(2026, 5, 4)]);
        TrainingDays.Of(new(2026, 5, 2), new(2026, 5, 3)).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(1, 182, 1)]
    [InlineData(1, 365, 2)]
    public void Semesters_are_counted_when_begun(int from, int days, int semesters) =>
        TrainingDays.Semesters(Start.AddDays(from), Start.AddDays(from + days)).ShouldBe(semesters);

    [Fact]
    public void Hours_entered_as_a_sum_are_spread_over_the_days_without_loss()
    {
        var pieces = ActivityPieces.Of(JpRules.National.Find("NKL03", Start)!, 10, Start, Start.AddDays(2));

        pieces.Count.ShouldBe(3);
        pieces.Sum(p => p.Units).ShouldBe(10);
    }

    [Fact]
    public void Sessions_entered_as_a_sum_are_spread_over_the_days()
    {
        var pieces = ActivityPieces.Of(JpRules.National.Find("NKL01", Start)!, 4, new(2026, 5, 1), new(2026, 6, 30));

        pieces.Count(p => p.Day.Month == 5).ShouldBe(2);
        pieces.Count(p => p.Day.Month == 6).ShouldBe(2);
    }

    private static Posted[] Sums(IEnumerable<Posting> lines) =>
        [.. lines.GroupBy(l => (l.RecordId, l.Period)).Select(g => new Posted(g.Key.RecordId, g.Key.Period, g.Sum(l => l.Hundredths)))];

    private static JpClaim Sessions(int count, DateOnly day) =>
        new(Guid.CreateVersion7(), "NKL01", false, day, [.. Enumerable.Range(0, count).Select(_ => new JpPiece(day, 1))]);

    private static JpClaim RandomClaim(Random dice)
    {
        var pieces = Enumerable.Range(0, dice.Next(1, 5)).Select(_ => new JpPiece(Start.AddDays(dice.Next(40)), dice.Next(1, 400) / 100m)).ToList();
        return new JpClaim(Guid.CreateVersion7(), "NKL03", dice.Next(2) == 0, pieces.Max(p => p.Day), pieces);
    }
}
