namespace Pamong.Planning.Needs.Deciding;

/// <summary>The question whether it is skill at all, as a form asks it.</summary>
/// <param name="Chosen">What was answered so far.</param>
/// <param name="WithSkill">Whether "skill" is among the answers.</param>
internal sealed record CauseChoice(NeedCause Chosen, bool WithSkill);
