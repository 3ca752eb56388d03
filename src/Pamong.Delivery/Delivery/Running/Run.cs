using Pamong.Delivery.Nominating;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Running;

/// <summary>Where a batch stands in delivery.</summary>
internal enum RunState
{
    /// <summary>It stands in the plan.</summary>
    Planned = 0,

    /// <summary>It will take place; its money is committed.</summary>
    Confirmed = 1,

    /// <summary>It is over; JP and levels are credited.</summary>
    Closed = 2,

    /// <summary>A new plan dropped it before it took place.</summary>
    Dropped = 3,
}

/// <summary>A batch as it is carried out. It has the id of the planned batch and keeps what the plan said of it.</summary>
[Trailed]
internal sealed class Run : TenantOwned
{
    /// <summary>The plan's year.</summary>
    public required int Year { get; init; }

    /// <summary>The programme.</summary>
    public required Guid ProgrammeId { get; init; }

    /// <summary>The programme's code.</summary>
    public required string ProgrammeCode { get; set; }

    /// <summary>The programme's name.</summary>
    public required string Programme { get; set; }

    /// <summary>The form by its LAN code.</summary>
    public required string Form { get; set; }

    /// <summary>Whole JP of the programme.</summary>
    public required int Jp { get; set; }

    /// <summary>The run's number within the programme.</summary>
    public required int Number { get; set; }

    /// <summary>The first day.</summary>
    public required DateOnly StartsOn { get; set; }

    /// <summary>The last day, inclusive.</summary>
    public required DateOnly EndsOn { get; set; }

    /// <summary>Where.</summary>
    public required string Place { get; set; }

    /// <summary>The most participants.</summary>
    public required int MaxSeats { get; set; }

    /// <summary>The planned fixed cost in rupiah.</summary>
    public required long FixedCost { get; set; }

    /// <summary>The fund that pays the fixed cost, or null.</summary>
    public Guid? FixedFundId { get; set; }

    /// <summary>The last day, inclusive, for the superiors' answer.</summary>
    public required DateOnly ReleaseBy { get; set; }

    /// <summary>The last day, inclusive, for the participants' answer.</summary>
    public required DateOnly AnswerBy { get; set; }

    /// <summary>Whether it counts by the international column.</summary>
    public bool International { get; set; }

    /// <summary>Where it stands.</summary>
    public RunState State { get; set; }

    /// <summary>What it is called on screen: programme and number.</summary>
    public string Title => $"{Programme} · {T("angkatan", "batch")} {Number}";

    /// <summary>Says that it will take place.</summary>
    public Result<Done> Confirm(int seated)
    {
        if (State != RunState.Planned) return DeliveryRefusals.NotPlanned;
        if (seated == 0) return DeliveryRefusals.NobodySeated;
        State = RunState.Confirmed;
        return Done.Yes;
    }

    /// <summary>Whether it may be closed.</summary>
    /// <param name="states">The states of its nominations.</param>
    public Refusal? WhyNotClosable(IEnumerable<NominationState> states, DateOnly today)
    {
        if (State == RunState.Closed) return DeliveryRefusals.IsClosed;
        if (State != RunState.Confirmed) return DeliveryRefusals.NotConfirmed;
        if (today < EndsOn) return DeliveryRefusals.NotOver.With(Figures.Day(EndsOn));
        var unmarked = states.Count(s => s is NominationState.Proposed or NominationState.Released or NominationState.Accepted);
        return unmarked > 0 ? DeliveryRefusals.Unmarked.With(unmarked) : null;
    }
}

/// <summary>That a participant was there on a day.</summary>
[Trailed]
internal sealed class Attendance : TenantOwned
{
    /// <summary>Which batch.</summary>
    public required Guid BatchId { get; init; }

    /// <summary>Which participant.</summary>
    public required Guid NominationId { get; init; }

    /// <summary>Which day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>When it was noted.</summary>
    public required DateTimeOffset NotedAt { get; init; }

    /// <summary>Who noted it, as named then.</summary>
    public required string NotedBy { get; init; }
}

/// <summary>A file that proves participation or a result.</summary>
[Trailed]
internal sealed class Evidence : TenantOwned
{
    /// <summary>The batch, or null.</summary>
    public Guid? BatchId { get; init; }

    /// <summary>Whose, or null when it concerns the whole batch.</summary>
    public Guid? EmployeeId { get; init; }

    /// <summary>The nomination or the record of development, or null when it concerns the whole batch.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>The stored file.</summary>
    public required Guid FileId { get; init; }

    /// <summary>The file's name as it was given.</summary>
    public required string Name { get; init; }

    /// <summary>When it was added.</summary>
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>Who added it, as named then.</summary>
    public required string AddedBy { get; init; }
}

/// <summary>The states' names on screen.</summary>
internal static class RunStates
{
    /// <summary>The state's name.</summary>
    public static Text Name(this RunState state) => state switch
    {
        RunState.Planned => T("Direncanakan", "Planned"),
        RunState.Confirmed => T("Dipastikan", "Confirmed"),
        RunState.Closed => T("Ditutup", "Closed"),
        RunState.Dropped => T("Keluar dari rencana", "Dropped from the plan"),
    };

    /// <summary>The look of the state's tag.</summary>
    public static string Look(this RunState state) => state switch
    {
        RunState.Planned => "",
        RunState.Confirmed => "info",
        RunState.Closed => "good",
        RunState.Dropped => "danger",
    };
}
