using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Nominating;

/// <summary>Where a nomination stands.</summary>
internal enum NominationState
{
    /// <summary>Waits for the superior.</summary>
    Proposed = 0,

    /// <summary>The superior agreed; waits for the person.</summary>
    Released = 1,

    /// <summary>The person said yes.</summary>
    Accepted = 2,

    /// <summary>The superior said no; the seat is open.</summary>
    Withheld = 3,

    /// <summary>The person said no; the seat is open.</summary>
    Declined = 4,

    /// <summary>Nobody answered in time, or a new plan dropped it; the seat is open.</summary>
    Cancelled = 5,

    /// <summary>The person came.</summary>
    Attended = 6,

    /// <summary>The person did not come.</summary>
    Absent = 7,
}

/// <summary>How someone who attended did.</summary>
internal enum TrainingResult
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>Passed.</summary>
    Passed = 1,

    /// <summary>Did not pass.</summary>
    Failed = 2,
}

/// <summary>The states' names on screen, and what they mean together.</summary>
internal static class NominationStates
{
    /// <summary>The state's name.</summary>
    public static Text Name(this NominationState state) => state switch
    {
        NominationState.Proposed => T("Menunggu atasan", "Waits for the superior"),
        NominationState.Released => T("Menunggu jawaban", "Waits for an answer"),
        NominationState.Accepted => T("Bersedia", "Accepted"),
        NominationState.Withheld => T("Tidak diizinkan atasan", "Not released by the superior"),
        NominationState.Declined => T("Menolak", "Declined"),
        NominationState.Cancelled => T("Dibatalkan", "Cancelled"),
        NominationState.Attended => T("Hadir", "Attended"),
        NominationState.Absent => T("Tidak hadir", "Absent"),
    };

    /// <summary>The look of the state's tag.</summary>
    public static string Look(this NominationState state) => state switch
    {
        NominationState.Proposed or NominationState.Released => "warning",
        NominationState.Accepted => "info",
        NominationState.Attended => "good",
        NominationState.Withheld or NominationState.Declined or NominationState.Absent => "danger",
        NominationState.Cancelled => "",
    };

    /// <summary>The result's name.</summary>
    public static Text Name(this TrainingResult result) => result switch
    {
        TrainingResult.None => T("Belum ada", "None yet"),
        TrainingResult.Passed => T("Lulus", "Passed"),
        TrainingResult.Failed => T("Tidak lulus", "Not passed"),
    };

    /// <summary>Whether a seat is taken.</summary>
    public static bool HoldsSeat(this NominationState state) =>
        state is NominationState.Proposed or NominationState.Released or NominationState.Accepted
            or NominationState.Attended or NominationState.Absent;

    /// <summary>Whether the seat is open for someone else.</summary>
    public static bool OpensSeat(this NominationState state) => !state.HoldsSeat();

    /// <summary>The states that hold a seat, for queries.</summary>
    public static readonly NominationState[] Seated =
        [NominationState.Proposed, NominationState.Released, NominationState.Accepted, NominationState.Attended, NominationState.Absent];
}
