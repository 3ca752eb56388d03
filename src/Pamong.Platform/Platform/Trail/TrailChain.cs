using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;

namespace Pamong.Platform.Trail;

/// <summary>Links entries by hash so that none can be changed, taken out or moved unnoticed.</summary>
public static class TrailChain
{
    /// <summary>What the first entry names as the hash before it.</summary>
    public const string Beginning = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>Above this many notes they are written in bulk.</summary>
    private const int Many = 50;

    /// <summary>The hash that an entry must have. Each field is preceded by its length, so that none can flow into the next.</summary>
    public static string HashOf(TrailEntry entry)
    {
        var text = new StringBuilder();
        foreach (var field in new[]
        {
            entry.PreviousHash,
            entry.TenantId.ToString(),
            entry.Sequence.ToString(CultureInfo.InvariantCulture),
            entry.At.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture),
            entry.ActorId?.ToString() ?? "",
            entry.Actor,
            entry.Action,
            entry.ObjectKind,
            entry.ObjectId.ToString(),
            entry.Before ?? "",
            entry.After ?? "",
            entry.Origin,
        })
            text.Append(field.Length).Append(':').Append(field);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    internal static async Task AppendAsync(
        PamongDb db, IReadOnlyList<TrailNote> notes, CurrentUser user, DateTimeOffset now, CancellationToken ct)
    {
        var head = await LockHeadAsync(db, ct);
        var at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        var entries = new List<TrailEntry>(notes.Count);
        foreach (var note in notes)
        {
            var entry = Link(head, note, user, at, db.TenantId);
            head.Sequence = entry.Sequence;
            head.Hash = entry.Hash;
            entries.Add(entry);
        }

        if (entries.Count > Many) await db.BulkInsertAsync(entries, ct);
        else db.AddRange(entries);
    }

    private static TrailEntry Link(TrailHead head, TrailNote note, CurrentUser user, DateTimeOffset at, Guid tenantId)
    {
        TrailEntry Make(string hash) => new()
        {
            TenantId = tenantId,
            Sequence = head.Sequence + 1,
            At = at,
            ActorId = user.AccountId,
            Actor = user.Name,
            Action = note.Action,
            ObjectKind = note.ObjectKind,
            ObjectId = note.ObjectId,
            Before = note.Before,
            After = note.After,
            Origin = user.Origin,
            PreviousHash = head.Hash,
            Hash = hash,
        };

        return Make(HashOf(Make("")));
    }

    private static async Task<TrailHead> LockHeadAsync(PamongDb db, CancellationToken ct)
    {
        var heads = db.IsSqlite
            ? db.Set<TrailHead>()
            : db.Set<TrailHead>().FromSql($"SELECT * FROM platform_trail_head WHERE tenant_id = {db.TenantId} FOR UPDATE");
        if (db.ChangeTracker.Entries<TrailHead>().SingleOrDefault(h => h.Entity.TenantId == db.TenantId) is { } tracked) tracked.State = EntityState.Detached;
        return await heads.SingleAsync(ct);
    }
}
