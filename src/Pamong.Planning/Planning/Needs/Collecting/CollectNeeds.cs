using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Needs.Cycles;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Tenants;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs.Collecting;

/// <summary>Collects a year's inventory. Collecting again adds what is new, mends what changed, drops what vanished, and never touches a decision.</summary>
internal sealed class CollectNeeds(PamongDb db, InventoryReading reading, AgencyDay day, TimeProvider clock) : IJobWork
{
    /// <summary>The kind of job; its subject is the cycle.</summary>
    public const string JobKind = "planning.needs.collect";

    private const int Slice = 500;

    public string Kind => JobKind;

    public async Task RunAsync(Guid subjectId, IProgress<JobProgress> progress, CancellationToken stopAsked, CancellationToken ct)
    {
        var cycle = await db.Set<Cycle>().SingleOrDefaultAsync(c => c.Id == subjectId, ct);
        if (cycle is null || cycle.Closed) return;
        progress.Report(new JobProgress(5, T("Membaca kesenjangan, kinerja, dan isu", "Reading gaps, performance and issues")));
        var (inventory, making) = await reading.ReadAsync(cycle.Year, await day.TodayAsync(ct), ct);
        progress.Report(new JobProgress(40, T("Membandingkan dengan daftar", "Comparing with the list")));

        await using var write = await db.BeginWriteAsync(ct);
        var standing = await db.Set<Need>().AsNoTracking().Where(n => n.Year == cycle.Year).ToListAsync(ct);
        var difference = InventoryDifference.Between(standing, inventory, making);
        progress.Report(new JobProgress(60, T("Menyimpan kebutuhan", "Keeping the needs")));
        await KeepAsync(difference, ct);
        await MoveAsync(difference.Moved, inventory, ct);
        (cycle.Added, cycle.Changed, cycle.Dropped) = (difference.Added.Count, difference.Changed.Count, difference.Dropped.Count);
        cycle.CollectedAt = clock.GetUtcNow();
        db.Say("collected", "Cycle", cycle.Id, new { cycle.Added, cycle.Changed, cycle.Dropped, Sha256 = HashOf(difference) });
        await db.SaveChangesAsync(ct);
        await write.CommitAsync(ct);
        progress.Report(new JobProgress(100, T("Selesai: {0} ditambah, {1} diperbarui, {2} dihapus", "Done: {0} added, {1} updated, {2} dropped")
            .With(cycle.Added, cycle.Changed, cycle.Dropped)));
    }

    private async Task KeepAsync(InventoryDifference difference, CancellationToken ct)
    {
        // Rows that nobody ever decided on are written anew in bulk. One that was decided meanwhile survives and is left alone.
        var anew = difference.Changed.Where(n => !n.Touched).ToList();
        var survivors = await RemoveAsync([.. anew.Concat(difference.Dropped).Select(n => n.Id)], ct);
        await db.BulkInsertAsync(difference.Added.Concat(anew.Where(n => !survivors.Contains(n.Id))), ct);

        var touched = difference.Changed.Where(n => n.Touched).ToDictionary(n => n.Id);
        foreach (var slice in touched.Keys.Chunk(Slice))
        {
            var rows = await db.Set<Need>().Where(n => slice.Contains(n.Id) && n.State == NeedState.Listed).ToListAsync(ct);
            foreach (var row in rows) db.Entry(row).CurrentValues.SetValues(WithTenant(touched[row.Id]));
        }
    }

    private Need WithTenant(Need need)
    {
        db.Entry(need).Property(n => n.TenantId).CurrentValue = db.TenantId;
        db.Entry(need).State = EntityState.Detached;
        return need;
    }

    private async Task<HashSet<Guid>> RemoveAsync(IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var survivors = new HashSet<Guid>();
        foreach (var slice in ids.Chunk(Slice))
        {
            var gone = await db.Set<Need>()
                .Where(n => slice.Contains(n.Id) && n.State == NeedState.Listed && !n.Touched)
                .ExecuteDeleteAsync(ct);
            if (gone == slice.Length) continue;
            survivors.UnionWith(await db.Set<Need>().Where(n => slice.Contains(n.Id)).Select(n => n.Id).ToListAsync(ct));
        }

        return survivors;
    }

    private async Task MoveAsync(IEnumerable<Need> moved, Inventory inventory, CancellationToken ct)
    {
        foreach (var place in moved.GroupBy(n => inventory.Person(n.EmployeeId)!).GroupBy(g => (g.Key.UnitId, g.Key.Rank)))
            foreach (var slice in place.SelectMany(g => g).Select(n => n.Id).Chunk(Slice))
                await db.Set<Need>().Where(n => slice.Contains(n.Id)).ExecuteUpdateAsync(set => set
                    .SetProperty(n => n.UnitId, place.Key.UnitId)
                    .SetProperty(n => n.Rank, place.Key.Rank), ct);
    }

    private static string HashOf(InventoryDifference difference)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (sign, needs) in new[] { ("+", difference.Added), ("~", difference.Changed), ("-", difference.Dropped) })
            foreach (var need in needs)
                hash.AppendData(Encoding.UTF8.GetBytes(
                    $"{sign}{need.Id}|{need.EmployeeId}|{need.CompetencyId}|{need.RequiredLevel}|{need.HeldLevel}|{need.Score}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
