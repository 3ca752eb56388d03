using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;

namespace Pamong.Delivery.Nominating;

/// <summary>That a person is to attend a batch, and how that went.</summary>
[Trailed]
internal sealed class Nomination : TenantOwned
{
    /// <summary>The plan's year.</summary>
    public required int Year { get; init; }

    /// <summary>Who.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>Which batch.</summary>
    public required Guid BatchId { get; init; }

    /// <summary>The fund that pays the cost per head, or null.</summary>
    public Guid? FundId { get; set; }

    /// <summary>The planned cost per head in rupiah.</summary>
    public long PlannedCost { get; set; }

    /// <summary>Points of gap that the plan expects.</summary>
    public int Gain { get; set; }

    /// <summary>Whether it stands in the plan in force; false when it came from the waiting list or the plan dropped it.</summary>
    public bool InPlan { get; set; }

    /// <summary>The nomination whose seat it took, or null.</summary>
    public Guid? Replaces { get; init; }

    /// <summary>Why this person was taken from the waiting list; empty when the plan named them.</summary>
    public string Why { get; init; } = "";

    /// <summary>Where it stands. Of two answers at the same moment only one is kept.</summary>
    public NominationState State { get; set; }

    /// <summary>Passed, failed or not yet known.</summary>
    public TrainingResult Result { get; private set; }

    /// <summary>The score, 0–100, or null.</summary>
    public decimal? Score { get; private set; }

    /// <summary>The certificate's number, or empty.</summary>
    public string Certificate { get; private set; } = "";

    /// <summary>Levels of gap that were closed when the batch was closed.</summary>
    public int LevelsClosed { get; set; }

    /// <summary>The superior lets the person go.</summary>
    /// <param name="started">Whether the batch has begun.</param>
    public Result<NominationStep> Release(bool started, string by, DateTimeOffset at)
    {
        if (State != NominationState.Proposed) return DeliveryRefusals.NotWaitingForSuperior;
        return started ? DeliveryRefusals.HasStarted : Step(NominationState.Released, by, at, "");
    }

    /// <summary>The superior does not let the person go.</summary>
    public Result<NominationStep> Withhold(bool started, string reason, string by, DateTimeOffset at)
    {
        if (State is not (NominationState.Proposed or NominationState.Released)) return DeliveryRefusals.NotWaitingForSuperior;
        if (started) return DeliveryRefusals.HasStarted;
        return string.IsNullOrWhiteSpace(reason) ? DeliveryRefusals.NoReason : Step(NominationState.Withheld, by, at, reason);
    }

    /// <summary>The person says yes.</summary>
    public Result<NominationStep> Accept(bool started, string by, DateTimeOffset at)
    {
        if (State == NominationState.Proposed) return DeliveryRefusals.NotReleased;
        if (State != NominationState.Released) return DeliveryRefusals.NotWaitingForAnswer;
        return started ? DeliveryRefusals.HasStarted : Step(NominationState.Accepted, by, at, "");
    }

    /// <summary>The person says no; also after a yes, until the batch begins.</summary>
    public Result<NominationStep> Decline(bool started, string reason, string by, DateTimeOffset at)
    {
        if (State is not (NominationState.Proposed or NominationState.Released or NominationState.Accepted))
            return DeliveryRefusals.NotWaitingForAnswer;
        if (started) return DeliveryRefusals.HasStarted;
        return string.IsNullOrWhiteSpace(reason) ? DeliveryRefusals.NoReason : Step(NominationState.Declined, by, at, reason);
    }

    /// <summary>Frees the seat of someone who did not answer in time, or whom a new plan dropped.</summary>
    public Result<NominationStep> Cancel(string reason, string by, DateTimeOffset at)
    {
        if (State is not (NominationState.Proposed or NominationState.Released or NominationState.Accepted))
            return DeliveryRefusals.NotWaitingForAnswer;
        return string.IsNullOrWhiteSpace(reason) ? DeliveryRefusals.NoReason : Step(NominationState.Cancelled, by, at, reason);
    }

    /// <summary>Begins once more, because a new plan has it again: waits for the superior, or for the person who has none.</summary>
    public NominationStep Propose(bool withoutSuperior, string reason, string by, DateTimeOffset at) => Step(First(withoutSuperior), by, at, reason);

    /// <summary>Where a nomination begins.</summary>
    /// <param name="withoutSuperior">Whether nobody stands above the person: then nobody has to let them go.</param>
    public static NominationState First(bool withoutSuperior) => withoutSuperior ? NominationState.Released : NominationState.Proposed;

    /// <summary>Notes whether the person came.</summary>
    public Result<NominationStep> Mark(bool present, string by, DateTimeOffset at)
    {
        if (!State.HoldsSeat()) return DeliveryRefusals.NoSeat;
        if (!present) (Result, Score, Certificate) = (TrainingResult.None, null, "");
        return Step(present ? NominationState.Attended : NominationState.Absent, by, at, "");
    }

    /// <summary>Notes how the person did.</summary>
    /// <param name="score">0–100, or null when there is none.</param>
    public Result<NominationStep> Conclude(TrainingResult result, decimal? score, string certificate, string by, DateTimeOffset at)
    {
        if (State != NominationState.Attended) return DeliveryRefusals.NotAttended;
        if (score is < 0 or > 100) return DeliveryRefusals.ScoreOutOfScale;
        (Result, Score, Certificate) = (result, score, certificate.Trim());
        return Step(State, by, at, "");
    }

    private NominationStep Step(NominationState state, string by, DateTimeOffset at, string reason)
    {
        State = state;
        return new NominationStep { NominationId = Id, State = state, Result = Result, At = at, By = by, Reason = reason.Trim() };
    }
}

/// <summary>A step on a nomination's way: who, when, why.</summary>
[AppendOnly]
internal sealed class NominationStep : TenantOwned
{
    /// <summary>Which nomination.</summary>
    public required Guid NominationId { get; init; }

    /// <summary>Where it came to.</summary>
    public required NominationState State { get; init; }

    /// <summary>The result known then.</summary>
    public required TrainingResult Result { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who, as named then.</summary>
    public required string By { get; init; }

    /// <summary>The reason, or empty.</summary>
    public required string Reason { get; init; }
}
