using Pamong.Platform.Outcomes;

namespace Pamong.Planning.Needs;

/// <summary>Which step may follow where: inventory, verification by the superior, validation by the personnel agency.</summary>
internal static class NeedRules
{
    /// <summary>The state that a deed leads to from this one, or why it does not.</summary>
    /// <param name="open">Whether the year is open.</param>
    public static Result<NeedState> After(NeedState state, NeedDeed deed, bool open)
    {
        if (!open) return NeedsRefusals.CycleClosed;
        return (state, deed) switch
        {
            (NeedState.Listed, NeedDeed.Verify) => NeedState.Verified,
            (NeedState.Verified, NeedDeed.Validate) => NeedState.Validated,
            (NeedState.Listed or NeedState.Verified, NeedDeed.Refuse) => NeedState.Refused,
            (NeedState.Listed or NeedState.Verified, NeedDeed.NotTraining) => NeedState.NotTraining,
            (NeedState.Listed, NeedDeed.Validate) => NeedsRefusals.NotVerifiedYet,
            _ => NeedsRefusals.AlreadyDecided,
        };
    }

    /// <summary>What is missing in what was said with the deed, or null when all is there.</summary>
    /// <param name="cause">The answer to the question whether it is skill; required to verify and to set aside.</param>
    /// <param name="reason">Required to refuse.</param>
    /// <param name="recommendation">Required to set aside as no matter of training.</param>
    public static Refusal? Missing(NeedDeed deed, NeedCause cause, string reason, string recommendation) => deed switch
    {
        NeedDeed.Verify when cause == NeedCause.Unasked => NeedsRefusals.SkillQuestionUnanswered,
        NeedDeed.Verify when cause != NeedCause.Skill => NeedsRefusals.NotSkill,
        NeedDeed.Refuse when string.IsNullOrWhiteSpace(reason) => NeedsRefusals.ReasonMissing,
        NeedDeed.NotTraining when cause is NeedCause.Unasked or NeedCause.Skill => NeedsRefusals.CauseMissing,
        NeedDeed.NotTraining when string.IsNullOrWhiteSpace(recommendation) => NeedsRefusals.RecommendationMissing,
        _ => null,
    };

    /// <summary>Whether a need waits longer than its deadline allows.</summary>
    /// <param name="verifyBy">The last day for superiors, inclusive.</param>
    /// <param name="validateBy">The last day for the personnel agency, inclusive.</param>
    public static bool IsLate(NeedState state, DateOnly verifyBy, DateOnly validateBy, DateOnly today) => state switch
    {
        NeedState.Listed => today > verifyBy,
        NeedState.Verified => today > validateBy,
        NeedState.Validated or NeedState.Refused or NeedState.NotTraining => false,
    };
}
