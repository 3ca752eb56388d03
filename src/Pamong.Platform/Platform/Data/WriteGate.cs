using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

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
    private readonly IDbContextTransaction transaction;
    private readonly WriteGate? gate;

    private WriteTransaction(IDbContextTransaction transaction, WriteGate? gate) => (this.transaction, this.gate) = (transaction, gate);

    internal static async Task<WriteTransaction> BeginAsync(PamongDb db, WriteGate gate, CancellationToken ct)
    {
        if (!db.IsSqlite) return new WriteTransaction(await db.Database.BeginTransactionAsync(ct), null);
        await gate.EnterAsync(ct);
        try
        {
            return new WriteTransaction(await db.Database.BeginTransactionAsync(ct), gate);
        }
        catch
        {
            gate.Leave();
            throw;
        }
    }

    /// <summary>Makes the writes lasting.</summary>
    public Task CommitAsync(CancellationToken ct = default) => transaction.CommitAsync(ct);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        gate?.Leave();
    }
}
