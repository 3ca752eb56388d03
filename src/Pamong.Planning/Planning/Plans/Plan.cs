using Pamong.Platform.Data;

namespace Pamong.Planning.Plans;

/// <summary>Where a plan stands.</summary>
internal enum PlanState
{
    /// <summary>It can be computed and changed.</summary>
    Draft = 0,

    /// <summary>It waits for approval and cannot be changed.</summary>
    Submitted = 1,

    /// <summary>It was approved and waits to be enacted.</summary>
    Approved = 2,

    /// <summary>It is in force: frozen, hashed, numbered.</summary>
    Enacted = 3,

    /// <summary>Another version of the year is in force instead.</summary>
    Superseded = 4,
}

/// <summary>A year's plan, one version of it: what it was asked for, how good it is, and where it stands.</summary>
[Trailed]
internal sealed class Plan : TenantOwned
{
    /// <summary>The year planned for.</summary>
    public required int Year { get; init; }

    /// <summary>The version within the year, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>What it is called, in the maker's words.</summary>
    public required string Name { get; set; }

    /// <summary>Where it stands.</summary>
    public PlanState State { get; set; }

    /// <summary>JP that each person is entitled to in the year. Source: PP 11/2017 Pasal 203 ayat (4): at least 20.</summary>
    public int EntitlementJp { get; set; } = 20;

    /// <summary>Points for each person who reaches the entitlement; a policy setting.</summary>
    public int EntitlementBonus { get; set; } = 200;

    /// <summary>The most programmes per person.</summary>
    public int MaxTrainings { get; set; } = 3;

    /// <summary>The most working days away per person in the year.</summary>
    public int MaxDaysAway { get; set; } = 25;

    /// <summary>The job that computes it, while there is one.</summary>
    public Guid? JobId { get; set; }

    /// <summary>When it was last computed; null before.</summary>
    public DateTimeOffset? ComputedAt { get; set; }

    /// <summary>Points of gap closed plus entitlement points.</summary>
    public long Objective { get; set; }

    /// <summary>Points of gap closed.</summary>
    public long Gain { get; set; }

    /// <summary>Proven: no plan within these rules reaches more.</summary>
    public long Bound { get; set; }

    /// <summary>People who reach the entitlement.</summary>
    public int Entitled { get; set; }

    /// <summary>People in service when it was computed.</summary>
    public int People { get; set; }

    /// <summary>Whether it was changed by hand since it was computed; the proof then no longer speaks of it.</summary>
    public bool ChangedByHand { get; set; }

    /// <summary>Whether someone stopped the computation, which then gave the best so far.</summary>
    public bool StoppedEarly { get; set; }

    /// <summary>How many changes by hand were made and taken back; of two people who change at once only one succeeds.</summary>
    [NotInTrail]
    public int Changes { get; set; }

    /// <summary>SHA-256 of all that it was computed from, in hexadecimal.</summary>
    public string InputHash { get; set; } = "";

    /// <summary>SHA-256 of what came out, in hexadecimal.</summary>
    public string ResultHash { get; set; } = "";

    /// <summary>The version of the method, with which an auditor replays it.</summary>
    public int MethodVersion { get; set; }

    /// <summary>How much work the computation did, in steps of the method.</summary>
    public long Work { get; set; }

    /// <summary>The rules that collide, as JSON, when no plan can keep them all; else empty.</summary>
    [NotInTrail]
    public string Collisions { get; set; } = "";

    /// <summary>What one more of everything scarce is worth, as JSON; empty before it was computed.</summary>
    [NotInTrail]
    public string Margins { get; set; } = "";

    /// <summary>The number under which it was enacted, or empty.</summary>
    public string Number { get; set; } = "";

    /// <summary>When it was enacted.</summary>
    public DateTimeOffset? EnactedAt { get; set; }

    /// <summary>SHA-256 over every assignment, batch and sum of the enacted plan, in hexadecimal.</summary>
    public string DocumentHash { get; set; } = "";
}

/// <summary>That a person attends a batch, and which fund pays.</summary>
internal sealed class PlanAssignment : TenantOwned
{
    /// <summary>In which plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>Who.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>Which batch.</summary>
    public required Guid BatchId { get; init; }

    /// <summary>Which fund pays the cost per head; null when there is nothing to pay.</summary>
    public Guid? FundId { get; init; }

    /// <summary>The cost per head in rupiah, as it was when planned.</summary>
    public required long Cost { get; init; }

    /// <summary>Points of gap that this programme alone closes for this person.</summary>
    public required int Gain { get; init; }

    /// <summary>Whether a person placed it by hand; computing again keeps it.</summary>
    public bool Pinned { get; init; }
}

/// <summary>A batch that runs in a plan, and which fund pays its fixed cost.</summary>
internal sealed class PlanBatch : TenantOwned
{
    /// <summary>In which plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>Which batch.</summary>
    public required Guid BatchId { get; init; }

    /// <summary>Which fund pays the fixed cost; null when there is none.</summary>
    public Guid? FundId { get; init; }

    /// <summary>The fixed cost in rupiah, as it was when planned.</summary>
    public required long FixedCost { get; init; }
}

/// <summary>The prices of a computed plan, by which it explains itself; apart from the plan, since few pages need them.</summary>
internal sealed class PlanPrices : TenantOwned
{
    /// <summary>Of which plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>The planner's prices as JSON.</summary>
    public required string Json { get; init; }
}

/// <summary>A wish for a batch by hand: it must run, or it must not. Computing again obeys.</summary>
internal sealed class BatchWish : TenantOwned
{
    /// <summary>In which plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>Which batch.</summary>
    public required Guid BatchId { get; init; }

    /// <summary>True: it must run; false: it must not.</summary>
    public required bool MustRun { get; init; }
}

/// <summary>A wish by hand that a person does not attend a programme. Computing again obeys.</summary>
internal sealed class Exclusion : TenantOwned
{
    /// <summary>In which plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>Who.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>Which programme.</summary>
    public required Guid ProgrammeId { get; init; }
}

/// <summary>A remark on a plan's way from draft to enactment.</summary>
[Trailed, AppendOnly]
internal sealed class PlanRemark : TenantOwned
{
    /// <summary>On which plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who, as named then.</summary>
    public required string Author { get; init; }

    /// <summary>The state that the plan came to with it.</summary>
    public required PlanState State { get; init; }

    /// <summary>The remark; may be empty.</summary>
    public required string Text { get; init; }
}
