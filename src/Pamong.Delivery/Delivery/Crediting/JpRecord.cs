using System.Text.Json;
using Pamong.Platform.Data;

namespace Pamong.Delivery.Crediting;

/// <summary>Where a record of development comes from.</summary>
internal enum RecordOrigin
{
    /// <summary>A batch of the plan that was closed.</summary>
    Batch = 1,

    /// <summary>An activity that the training manager entered with its evidence.</summary>
    Entered = 2,
}

/// <summary>An activity by which someone developed, as it was proven. It is never changed: a correction withdraws it and adds another.</summary>
[Trailed]
internal sealed class JpRecord : TenantOwned
{
    /// <summary>Whose.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>Where it comes from.</summary>
    public required RecordOrigin Origin { get; init; }

    /// <summary>The nomination that it was carried out by, or null.</summary>
    public Guid? NominationId { get; init; }

    /// <summary>The batch, or null.</summary>
    public Guid? BatchId { get; init; }

    /// <summary>What it was called.</summary>
    public required string Title { get; init; }

    /// <summary>The form by its LAN code.</summary>
    public required string Form { get; init; }

    /// <summary>Whether it counts by the international column.</summary>
    public required bool International { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public required DateOnly EndedOn { get; init; }

    /// <summary>Number of the certificate, letter or report.</summary>
    public required string Evidence { get; init; }

    /// <summary>What is counted, by day, as JSON.</summary>
    public required string Pieces { get; init; }

    /// <summary>Why it goes beyond the most JP of a contract civil servant; empty when it does not.</summary>
    public string OverReason { get; init; } = "";

    /// <summary>The record that this one corrects, or null.</summary>
    public Guid? Corrects { get; init; }

    /// <summary>When it was recorded.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Who recorded it, as named then.</summary>
    public required string RecordedBy { get; init; }

    /// <summary>When it was withdrawn; null while it counts.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }

    /// <summary>Why it was withdrawn, or empty.</summary>
    public string WithdrawnReason { get; set; } = "";

    /// <summary>What it asks to be counted.</summary>
    public JpClaim Claim() => new(Id, Form, International, EndedOn, JsonSerializer.Deserialize<List<JpPiece>>(Pieces)!);

    /// <summary>Amounts by day as they are stored.</summary>
    public static string Store(IReadOnlyList<JpPiece> pieces) => JsonSerializer.Serialize(pieces);
}

/// <summary>A line of the ledger. It stays for ever; what was wrong is set right by a counter-entry.</summary>
[Trailed, AppendOnly]
internal sealed class JpEntry : TenantOwned
{
    /// <summary>Whose.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>The calendar year that it counts in.</summary>
    public required int Year { get; init; }

    /// <summary>Hundredths of a JP; below 0 for a counter-entry.</summary>
    public required int Hundredths { get; init; }

    /// <summary>The form by its LAN code.</summary>
    public required string Form { get; init; }

    /// <summary>The first day of the cap period, or the day on which the activity ended.</summary>
    public required DateOnly Period { get; init; }

    /// <summary>The record that it comes from.</summary>
    public required Guid RecordId { get; init; }

    /// <summary>The last day of the activity, inclusive.</summary>
    public required DateOnly EndedOn { get; init; }

    /// <summary>Rule, units claimed and counted, as JSON.</summary>
    public required string Basis { get; init; }

    /// <summary>Why a counter-entry was made; empty for an ordinary entry.</summary>
    public required string Reason { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Who caused it, as named then.</summary>
    public required string CreatedBy { get; init; }
}

/// <summary>A person's sum of a year; always the sum of their entries.</summary>
internal sealed class JpYear : TenantOwned
{
    /// <summary>Whose.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>The calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>Hundredths of a JP.</summary>
    public int Hundredths { get; set; }
}
