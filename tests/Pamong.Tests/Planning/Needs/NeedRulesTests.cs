using Pamong.Planning.Needs;

namespace Pamong.Tests.Planning.Needs;

public class NeedRulesTests
{
    private static readonly DateOnly VerifyBy = new(2026, 11, 22), ValidateBy = new(2026, 12, 6);

    [Theory]
    [InlineData(NeedState.Listed, NeedDeed.Verify, NeedState.Verified)]
    [InlineData(NeedState.Verified, NeedDeed.Validate, NeedState.Validated)]
    [InlineData(NeedState.Listed, NeedDeed.Refuse, NeedState.Refused)]
    [InlineData(NeedState.Verified, NeedDeed.Refuse, NeedState.Refused)]
    [InlineData(NeedState.Listed, NeedDeed.NotTraining, NeedState.NotTraining)]
    [InlineData(NeedState.Verified, NeedDeed.NotTraining, NeedState.NotTraining)]
    internal void Lead_from_state_to_state(NeedState from, NeedDeed deed, NeedState to)
    {
        NeedRules.After(from, deed, open: true).Ok(out var state, out _).ShouldBeTrue();
        state.ShouldBe(to);
    }

    [Fact]
    public void Validation_waits_for_verification() => Refuses(NeedState.Listed, NeedDeed.Validate, "planning.need-not-verified");

    [Theory]
    [InlineData(NeedState.Verified, NeedDeed.Verify)]
    [InlineData(NeedState.Validated, NeedDeed.Verify)]
    [InlineData(NeedState.Validated, NeedDeed.Refuse)]
    [InlineData(NeedState.Validated, NeedDeed.NotTraining)]
    [InlineData(NeedState.Refused, NeedDeed.Verify)]
    [InlineData(NeedState.Refused, NeedDeed.Validate)]
    [InlineData(NeedState.NotTraining, NeedDeed.Verify)]
    internal void What_was_decided_is_not_decided_again(NeedState from, NeedDeed deed) =>
        Refuses(from, deed, "planning.need-already-decided");

    [Fact]
    public void A_closed_year_takes_no_decision()
    {
        NeedRules.After(NeedState.Listed, NeedDeed.Verify, open: false).Ok(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("planning.needs-year-closed");
    }

    [Theory]
    [InlineData(NeedDeed.Verify, NeedCause.Unasked, "", "", "planning.skill-question-unanswered")]
    [InlineData(NeedDeed.Verify, NeedCause.Tool, "", "", "planning.need-is-not-skill")]
    [InlineData(NeedDeed.Refuse, NeedCause.Unasked, " ", "", "planning.reason-missing")]
    [InlineData(NeedDeed.NotTraining, NeedCause.Unasked, "", "Beli pemindai", "planning.cause-missing")]
    [InlineData(NeedDeed.NotTraining, NeedCause.Skill, "", "Beli pemindai", "planning.cause-missing")]
    [InlineData(NeedDeed.NotTraining, NeedCause.Tool, "", " ", "planning.recommendation-missing")]
    internal void Say_what_is_missing(NeedDeed deed, NeedCause cause, string reason, string recommendation, string code) =>
        NeedRules.Missing(deed, cause, reason, recommendation)!.Code.ShouldBe(code);

    [Theory]
    [InlineData(NeedDeed.Verify, NeedCause.Skill, "", "")]
    [InlineData(NeedDeed.Validate, NeedCause.Unasked, "", "")]
    [InlineData(NeedDeed.Refuse, NeedCause.Unasked, "Sudah mengikuti tahun ini", "")]
    [InlineData(NeedDeed.NotTraining, NeedCause.Incentive, "", "Tinjau tunjangan")]
    internal void Ask_for_no_more_than_needed(NeedDeed deed, NeedCause cause, string reason, string recommendation) =>
        NeedRules.Missing(deed, cause, reason, recommendation).ShouldBeNull();

    [Theory]
    [InlineData(NeedState.Listed, 0, false)]
    [InlineData(NeedState.Listed, 1, true)]
    [InlineData(NeedState.Verified, 1, false)]
    [InlineData(NeedState.Verified, 14, false)]
    [InlineData(NeedState.Verified, 15, true)]
    [InlineData(NeedState.Validated, 99, false)]
    [InlineData(NeedState.Refused, 99, false)]
    [InlineData(NeedState.NotTraining, 99, false)]
    internal void Late_begins_the_day_after_the_deadline(NeedState state, int daysAfter, bool late) =>
        NeedRules.IsLate(state, VerifyBy, ValidateBy, VerifyBy.AddDays(daysAfter)).ShouldBe(late);

    private static void Refuses(NeedState from, NeedDeed deed, string code)
    {
        NeedRules.After(from, deed, open: true).Ok(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe(code);
    }
}
