namespace Pamong.Samples;

/// <summary>A unit of the government's tree.</summary>
internal sealed class Unit
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public Unit? Parent { get; init; }

    /// <summary>One word of the list in the workbook: dinas, bidang, kelurahan, sekolah …</summary>
    public required string Kind { get; init; }

    /// <summary>The position that leads it, or null where a functional official does so as an extra duty.</summary>
    public Position? Head { get; init; }

    /// <summary>What the extra duty of leading is called where <see cref="Head"/> is null; null for none.</summary>
    public string? HeadDuty { get; init; }

    public required string Region { get; init; }

    /// <summary>Functional positions that are at home here.</summary>
    public IReadOnlyList<string> Experts { get; init; } = [];

    /// <summary>Which share of the people belongs here: education, puskesmas, hospital, office.</summary>
    public required string Sector { get; init; }

    /// <summary>How many people it gets compared with others of its sector; 0 for none but its head.</summary>
    public double Weight { get; init; }

    /// <summary>Whether it is an agency (OPD), which has money and rules of its own.</summary>
    public bool IsAgency { get; init; }

    /// <summary>The agency to which it belongs; itself for an agency and for the government as a whole.</summary>
    public Unit Agency => IsAgency || Parent is null ? this : Parent.Agency;
}
