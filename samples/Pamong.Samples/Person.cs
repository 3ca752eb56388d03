namespace Pamong.Samples;

/// <summary>An invented civil servant.</summary>
internal sealed class Person
{
    public required string Nip { get; init; }

    /// <summary>With academic titles.</summary>
    public required string Name { get; init; }

    public required bool Woman { get; init; }

    public required string BirthPlace { get; init; }

    public required DateOnly BirthDate { get; init; }

    /// <summary>PNS, CPNS, PPPK, PPPK Paruh Waktu.</summary>
    public required string Status { get; init; }

    public required string Grade { get; init; }

    public required DateOnly GradeSince { get; init; }

    public required Position Position { get; init; }

    public required DateOnly PositionSince { get; init; }

    public required Unit Unit { get; init; }

    public required string Education { get; init; }

    public required string Email { get; init; }

    /// <summary>How able compared with others of the same work; 0 on the average, seldom beyond 2.</summary>
    public required double Ability { get; init; }

    public Person? Superior { get; set; }

    /// <summary>Leading as an extra duty or acting for someone; empty for most.</summary>
    public string ExtraDuty { get; set; } = "";

    public bool LeadsUnit { get; set; }
}
