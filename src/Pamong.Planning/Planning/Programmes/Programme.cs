using Pamong.People.Contract;
using Pamong.Platform.Data;

namespace Pamong.Planning.Programmes;

/// <summary>A programme that develops people: a training, a webinar, an internship.</summary>
[Trailed]
internal sealed class Programme : TenantOwned
{
    /// <summary>The agency's own code, unique.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; set; }

    /// <summary>The form by its LAN code: "KL03". Source: Peraturan LAN 10/2018.</summary>
    public required string Form { get; set; }

    /// <summary>Who delivers it.</summary>
    public string Provider { get; set; } = "";

    /// <summary>Hours of learning in whole JP; 1 JP is 45 minutes.</summary>
    public required int Jp { get; set; }

    /// <summary>Working days away from the desk.</summary>
    public int DaysAway { get; set; }

    /// <summary>Rupiah per participant.</summary>
    public long CostPerHead { get; set; }

    /// <summary>Rupiah per batch that runs, whatever the number of participants.</summary>
    public long FixedCost { get; set; }

    /// <summary>The least participants for a batch to run.</summary>
    public int MinSeats { get; set; } = 1;

    /// <summary>The most participants of a batch.</summary>
    public required int MaxSeats { get; set; }

    /// <summary>Whether it needs a connection at the workplace.</summary>
    public bool Online { get; set; }

    /// <summary>Kinds of position that may attend; none means all.</summary>
    public List<PositionKind> EligibleKinds { get; set; } = [];

    /// <summary>Ranks that may attend ("PENGAWAS"); none means all.</summary>
    public List<string> EligibleRanks { get; set; } = [];

    /// <summary>Kinds of employment that may attend; none means all.</summary>
    public List<EmploymentKind> EligibleEmployments { get; set; } = [];

    /// <summary>Levels that one must hold already, as "TEK-KEU:2".</summary>
    public List<string> Prerequisites { get; set; } = [];

    /// <summary>Whether it is no longer offered.</summary>
    public bool Retired { get; set; }
}

/// <summary>The level of a competency that a programme brings its participants to.</summary>
[Trailed]
internal sealed class ProgrammeRaise : TenantOwned
{
    /// <summary>Which programme.</summary>
    public required Guid ProgrammeId { get; init; }

    /// <summary>Which competency.</summary>
    public required Guid CompetencyId { get; init; }

    /// <summary>The level reached, 1–5.</summary>
    public required int Level { get; set; }
}

/// <summary>A possible run of a programme.</summary>
[Trailed]
internal sealed class Batch : TenantOwned
{
    /// <summary>Which programme.</summary>
    public required Guid ProgrammeId { get; init; }

    /// <summary>The run's number within the programme and year, from 1.</summary>
    public required int Number { get; set; }

    /// <summary>The first day.</summary>
    public required DateOnly StartsOn { get; set; }

    /// <summary>The last day, inclusive.</summary>
    public required DateOnly EndsOn { get; set; }

    /// <summary>Where.</summary>
    public string Place { get; set; } = "";
}
