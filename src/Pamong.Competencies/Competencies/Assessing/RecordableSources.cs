using Pamong.Competencies.Contract;
using Pamong.Platform.Rights;

namespace Pamong.Competencies.Assessing;

/// <summary>Which sources a role may speak for. Nobody records a self-rating for someone else.</summary>
internal static class RecordableSources
{
    /// <summary>The sources that the user may record for others.</summary>
    public static IReadOnlyList<AssessmentSource> For(CurrentUser user)
    {
        if (user.Is(Role.TrainingManager))
            return
            [
                AssessmentSource.AssessmentCentre, AssessmentSource.Test, AssessmentSource.Certificate,
                AssessmentSource.Superior, AssessmentSource.Peers,
            ];
        if (user.Is(Role.Assessor))
            return [AssessmentSource.AssessmentCentre, AssessmentSource.Test, AssessmentSource.Certificate, AssessmentSource.Peers];
        return user.Is(Role.Superior) ? [AssessmentSource.Superior] : [];
    }
}
