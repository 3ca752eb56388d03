using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Pamong.Platform.Tenants;

namespace Pamong.Platform.Data;

/// <summary>Lets one writer at a time into SQLite. Without it, some of many writers starve on the file's lock.</summary>
public sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    internal Task EnterAsync(CancellationToken ct) => turn.WaitAsync(ct);

    internal void Leave() => turn.Release();

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();
}

/// <summary>A writing transaction. What isn't committed is rolled back.</summary>
public sealed class WriteTransaction : IAsyncDisposable
{
    private readonly PamongDb db;
    private readonly IDbContextTransaction transaction;
    private readonly WriteGate? gate;

    private WriteTransaction(PamongDb db, IDbContextTransaction transaction, WriteGate? gate) =>
        (this.db, this.transaction, this.gate) = (db, transaction, gate);

    internal static async Task<WriteTransaction> BeginAsync(PamongDb db, WriteGate gate, CancellationToken ct)
    {
        if (!db.IsSqlite) return new WriteTransaction(db, await db.Database.BeginTransactionAsync(ct), null);
        await gate.EnterAsync(ct);
        try
        {
            var transaction = await db.Database.BeginTransactionAsync(ct);
            await db.Database.ExecuteSqlRawAsync(SessionSettings.RoomForWriting, ct);
            return new WriteTransaction(db, transaction, gate);
        }
        catch
        {
            gate.Leave();
            throw;
        }
    }

    /// <summary>Makes the writes lasting, and counts them as a change of the agency: what was <see cref="Kept"/> of it is old then.</summary>
    public async Task CommitAsync(CancellationToken ct = default)
    {
        var agency = db.TenantId;
        if (agency != Guid.Empty)
            await db.Set<Tenant>().Where(t => t.Id == agency).ExecuteUpdateAsync(set => set.SetProperty(t => t.Changes, t => t.Changes + 1), ct);
        await transaction.CommitAsync(ct);
        db.KeepNothing();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (gate is not null) await db.Database.ExecuteSqlRawAsync(SessionSettings.RoomForReading);
            await transaction.DisposeAsync();
        }
        finally
        {
            gate?.Leave();
        }
    }
}
