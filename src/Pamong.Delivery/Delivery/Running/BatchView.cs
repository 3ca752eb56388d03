using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Nominating;
using Pamong.People.Contract;
using Pamong.Platform.Data;

namespace Pamong.Delivery.Running;

/// <summary>A participant as the pages of a batch show them.</summary>
internal sealed class Participant
{
    /// <summary>The nomination.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>The name with titles.</summary>
    public required string Name { get; init; }

    /// <summary>The 18 digits.</summary>
    public required string Nip { get; init; }

    /// <summary>The unit's name.</summary>
    public required string Unit { get; init; }

    /// <summary>Where it stands.</summary>
    public required NominationState State { get; init; }

    /// <summary>Passed, failed or unknown.</summary>
    public required TrainingResult Result { get; init; }

    /// <summary>0–100, or null.</summary>
    public required decimal? Score { get; init; }

    /// <summary>The certificate's number, or empty.</summary>
    public required string Certificate { get; init; }

    /// <summary>Planned rupiah per head.</summary>
    public required long PlannedCost { get; init; }

    /// <summary>Points of gap that the plan expects.</summary>
    public required int Gain { get; init; }

    /// <summary>Levels closed when the batch was closed.</summary>
    public required int LevelsClosed { get; init; }

    /// <summary>Why they came from the waiting list, or empty.</summary>
    public required string Why { get; init; }

    /// <summary>The nomination whose seat they took, or null.</summary>
    public required Guid? Replaces { get; init; }
}

/// <summary>Reads a batch and those of its participants whom the user may see.</summary>
internal sealed class BatchView(PamongDb db, IPeople people)
{
    /// <summary>The batch, or null.</summary>
    public Task<Run?> FindAsync(Guid batchId, CancellationToken ct) =>
        db.Set<Run>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == batchId, ct);

    /// <summary>Participants by name.</summary>
    public Task<List<Participant>> ParticipantsAsync(Guid batchId, string permission, CancellationToken ct) => (
        from n in db.Set<Nomination>().AsNoTracking()
        join p in people.Within(permission) on n.EmployeeId equals p.Id
        where n.BatchId == batchId
        orderby p.SearchName, n.Id
        select new Participant
        {
            Id = n.Id,
            EmployeeId = n.EmployeeId,
            Name = p.Name,
            Nip = p.Nip,
            Unit = p.UnitName,
            State = n.State,
            Result = n.Result,
            Score = n.Score,
            Certificate = n.Certificate,
            PlannedCost = n.PlannedCost,
            Gain = n.Gain,
            LevelsClosed = n.LevelsClosed,
            Why = n.Why,
            Replaces = n.Replaces,
        }).ToListAsync(ct);

    /// <summary>The permission with which participants are seen.</summary>
    public const string Permission = DeliveryPermissions.ViewBatches;
}
