using System.Data;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Pamong.Platform.Accounts;
using Pamong.Platform.Installing;
using Pamong.Platform.Rights;
using Pamong.Platform.Trail;

namespace Pamong.Platform.Data;

/// <summary>The one database context. Its model is assembled from the modules; it shows and saves one agency's rows only.</summary>
/// <remarks>Contexts come from a pool, so that each request is spared the making of one; <see cref="ActFor"/> begins each use.</remarks>
public sealed class PamongDb(DbContextOptions<PamongDb> options) : IdentityUserContext<Account, Guid>(options)
{
    private CurrentUser user = null!;
    private WriteGate gate = null!;
    private TimeProvider clock = null!;
    private bool? isSqlite;

    /// <summary>The agency whose rows are seen; read by the query filters at each query.</summary>
    public Guid TenantId => user.TenantId;

    /// <summary>Whether the engine below is SQLite; else it is PostgreSQL.</summary>
    public bool IsSqlite => isSqlite ??= Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal);

    /// <summary>Things of weight that handlers say happened, beside the changes that are noted by themselves.</summary>
    internal List<TrailNote> Notes { get; } = [];

    /// <summary>From now on the context acts for this user.</summary>
    internal PamongDb ActFor(CurrentUser actor, WriteGate writeGate, TimeProvider time)
    {
        (user, gate, clock) = (actor, writeGate, time);
        Notes.Clear();
        return this;
    }

    /// <summary>Starts the one writing transaction: on SQLite it waits for its turn at the gate.</summary>
    public async Task<WriteTransaction> BeginWriteAsync(CancellationToken ct = default) =>
        await WriteTransaction.BeginAsync(this, gate, ct);

    /// <summary>From now on this request reads anew: it changed something itself.</summary>
    internal void KeepNothing() => user.AgencyChanges = null;

    /// <summary>Works in another agency from now on, or for the installation; a connection that is open is told.</summary>
    internal async Task TurnToAsync(Guid tenantId, CancellationToken ct)
    {
        user.TurnTo(tenantId);
        if (IsSqlite || Database.GetDbConnection().State != ConnectionState.Open) return;
        var told = tenantId == Guid.Empty ? "" : tenantId.ToString();
        await Database.ExecuteSqlAsync($"SELECT set_config({SessionSettings.TenantSetting}, {told}, false)", ct);
    }

    /// <summary>Saves all changes with their trail in one transaction.</summary>
    /// <exception cref="InvalidOperationException">A row of another agency was about to be saved: a bug.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        KeepToTenant();
        if (Database.CurrentTransaction is not null) return await SaveWithTrailAsync(cancellationToken);
        await using var write = await BeginWriteAsync(cancellationToken);
        var rows = await SaveWithTrailAsync(cancellationToken);
        await write.CommitAsync(cancellationToken);
        return rows;
    }

    /// <summary>Not used: every write is asynchronous.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync.");

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        if (!IsSqlite) return;
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MicrosecondsConverter>();

        // SQLite takes bytes in a column of any type; so no table had to be built anew for them.
        configurationBuilder.Properties<Guid>().HaveConversion<IdBytesConverter>().HaveColumnType("TEXT");
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        PlatformTables.Add(builder);
        foreach (var module in this.GetService<Modules>().All) module.AddTables(builder);
        TenantWall.Build(builder, this);
        ColumnNames.UseSnakeCase(builder);
    }

    private async Task<int> SaveWithTrailAsync(CancellationToken ct)
    {
        var notes = TrailCollector.Collect(ChangeTracker, Notes);
        Notes.Clear();
        var (here, ofInstallation) = (notes.Where(n => !IsOfInstallation(n)).ToList(), notes.Where(IsOfInstallation).ToList());
        if (here.Count > 0) await TrailChain.AppendAsync(this, here, user, clock.GetUtcNow(), ct);
        var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, ct);
        if (ofInstallation.Count > 0) await TellInstallationAsync(ofInstallation, ct);
        return rows;
    }

    // What is done outside of agencies is told there too: no deed of weight goes untold.
    private bool IsOfInstallation(TrailNote note) => note.OfInstallation || TenantId == Guid.Empty;

    // After the agency's own rows, which the database would not take while the installation is worked for.
    private async Task TellInstallationAsync(IReadOnlyList<TrailNote> notes, CancellationToken ct)
    {
        var agency = TenantId;
        await TurnToAsync(Installation.Id, ct);
        try
        {
            await TrailChain.AppendAsync(this, notes, user, clock.GetUtcNow(), ct);
            await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, ct);
        }
        catch
        {
            user.TurnTo(agency); // the connection is told by the rolling back
            throw;
        }

        await TurnToAsync(agency, ct);
    }

    private void KeepToTenant()
    {
        foreach (var entry in ChangeTracker.Entries<TenantOwned>())
        {
            if (entry.State == EntityState.Added && entry.Entity.TenantId == Guid.Empty) entry.Entity.TenantId = TenantId;
            var changes = entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;
            if (changes && (TenantId == Guid.Empty || entry.Entity.TenantId != TenantId))
                throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} of another tenant was about to be saved.");
        }
    }
}
