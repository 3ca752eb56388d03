using Pamong.Platform.Data;

namespace Pamong.Planning.Needs;

/// <summary>What can be done with a need.</summary>
internal enum NeedDeed
{
    /// <summary>The employee puts it forward.</summary>
    Propose = 1,

    /// <summary>The superior confirms it.</summary>
    Verify = 2,

    /// <summary>The personnel agency confirms it.</summary>
    Validate = 3,

    /// <summary>Superior or agency refuse it, with a reason.</summary>
    Refuse = 4,

    /// <summary>Superior or agency find that it is no matter of skill.</summary>
    NotTraining = 5,

    /// <summary>The last step is taken back.</summary>
    Undo = 6,
}

/// <summary>A decision, on one need or on many at once: who, when, why.</summary>
[AppendOnly]
internal sealed class NeedStep : TenantOwned
{
    /// <summary>The year of the needs.</summary>
    public required int Year { get; init; }

    /// <summary>What was done.</summary>
    public required NeedDeed Deed { get; init; }

    /// <summary>The state that all of the needs were in.</summary>
    public required NeedState From { get; init; }

    /// <summary>The state that they came to.</summary>
    public required NeedState To { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who, as named then.</summary>
    public required string By { get; init; }

    /// <summary>The account, or null for the program itself.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>Why; required for a refusal.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The answer to the question whether it is a matter of skill.</summary>
    public NeedCause Cause { get; init; }

    /// <summary>How many needs.</summary>
    public required int Count { get; init; }

    /// <summary>The step that this one takes back, or null.</summary>
    public Guid? UndoesId { get; init; }
}

/// <summary>That a step was taken on a need.</summary>
[AppendOnly]
internal sealed class NeedDecision : TenantOwned
{
    /// <summary>Which step.</summary>
    public required Guid StepId { get; init; }

    /// <summary>On which need.</summary>
    public required Guid NeedId { get; init; }
}
