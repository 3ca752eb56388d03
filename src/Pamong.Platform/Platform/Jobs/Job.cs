using Pamong.Platform.Data;

namespace Pamong.Platform.Jobs;

/// <summary>Where a job stands.</summary>
public enum JobState
{
    /// <summary>Waits for a copy of the program.</summary>
    Waiting = 0,

    /// <summary>Is being worked on, as long as the lease is renewed.</summary>
    Running = 1,

    /// <summary>Came to its end.</summary>
    Done = 2,

    /// <summary>Failed; can be run again.</summary>
    Failed = 3,
}

/// <summary>Long work that goes on without the browser: an import, a plan.</summary>
[InstallationWide("Any copy of the program takes the next job of whatever agency.")]
public sealed class Job
{
    /// <summary>The job's id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>For which agency.</summary>
    public required Guid TenantId { get; init; }

    /// <summary>For whom, or null for the program itself.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>That person's name, for the trail.</summary>
    public required string ActorName { get; init; }

    /// <summary>Which work: the name that an <see cref="IJobWork"/> answers to.</summary>
    public required string Kind { get; init; }

    /// <summary>The thing that it works on.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When someone began; null while it waits.</summary>
    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Where it stands.</summary>
    public JobState State { get; set; }

    /// <summary>Until when the copy that works on it may be silent; later another one takes it over.</summary>
    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>How often it failed so far.</summary>
    public int Failures { get; set; }

    /// <summary>Before when it is not tried again; null for at once.</summary>
    public DateTimeOffset? NotBefore { get; set; }

    /// <summary>How far it is, 0–100.</summary>
    public int Percent { get; set; }

    /// <summary>What it is doing, in Indonesian.</summary>
    public string NoteId { get; set; } = "";

    /// <summary>What it is doing, in English.</summary>
    public string NoteEn { get; set; } = "";

    /// <summary>Whether someone asked it to stop with what it has.</summary>
    public bool StopAsked { get; set; }
}
