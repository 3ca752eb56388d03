using Pamong.People.Contract;
using Pamong.Platform.Data;

namespace Pamong.Planning.Needs.Issues;

/// <summary>A strategic issue or a new duty of a year: which competencies it asks for, and of whom.</summary>
[Trailed]
internal sealed class StrategicIssue : TenantOwned
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; set; }

    /// <summary>Where it stands written: a regulation, the RPJMD, an instruction. May be empty.</summary>
    public string Basis { get; set; } = "";

    /// <summary>Whether it is a new duty; else it is a strategic issue.</summary>
    public bool IsNewDuty { get; set; }

    /// <summary>Points that it adds to a need that serves it, 0–20.</summary>
    public int Points { get; set; } = 20;

    /// <summary>The units concerned, with all below them; none means all.</summary>
    public List<Guid> UnitIds { get; set; } = [];

    /// <summary>The kinds of position concerned; none means all.</summary>
    public List<PositionKind> Kinds { get; set; } = [];

    /// <summary>Where a need that it causes comes from.</summary>
    public NeedOrigin Origin() => IsNewDuty ? NeedOrigin.NewDuty : NeedOrigin.StrategicIssue;
}

/// <summary>A competency that an issue asks for, and the level.</summary>
[Trailed]
internal sealed class IssueCompetency : TenantOwned
{
    /// <summary>Which issue.</summary>
    public required Guid IssueId { get; init; }

    /// <summary>Which competency.</summary>
    public required Guid CompetencyId { get; init; }

    /// <summary>The level wanted, 1–5.</summary>
    public required int Level { get; set; }
}
