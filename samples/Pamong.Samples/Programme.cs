namespace Pamong.Samples;

/// <summary>Something that people can learn by.</summary>
internal sealed record Programme
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>The code of its form, such as KL03.</summary>
    public required string Form { get; init; }

    public required string Provider { get; init; }

    /// <summary>Learning hours of 45 minutes.</summary>
    public required int Hours { get; init; }

    /// <summary>Whole days away from work.</summary>
    public required int DaysAway { get; init; }

    /// <summary>Rupiah for each participant.</summary>
    public required long CostPerHead { get; init; }

    /// <summary>Rupiah for each batch, however many come.</summary>
    public required long CostPerBatch { get; init; }

    public required int Least { get; init; }

    public required int Most { get; init; }

    /// <summary>Competency and level reached, as in "KOM:3; PLP:3".</summary>
    public required string Reaches { get; init; }

    /// <summary>For whom: kinds or ranks of positions, or "Semua".</summary>
    public required string For { get; init; }

    public string Requires { get; init; } = "";

    public required bool Online { get; init; }
}
