using Microsoft.Extensions.Caching.Memory;
using Pamong.Platform.Rights;
using Pamong.Platform.Texts;

namespace Pamong.Platform.Data;

/// <summary>Keeps what was read of an agency until anything of that agency changes: sums and lists that cost much and are asked for often.</summary>
/// <remarks>
/// Each commit counts the agency's changes up, and each request reads that number together with the session. So what is kept is
/// never older than the request, whichever copy of the program wrote; a right that was withdrawn holds no longer either.
/// Outside of requests nothing is kept.
/// </remarks>
public sealed class Kept(KeptStore store, CurrentUser user)
{
    /// <summary>What was kept under the key, or what is read now. The language and the user's rights are part of every key.</summary>
    /// <param name="key">What it is and what it depends on: a tuple or a record. The day too, where it counts.</param>
    /// <param name="read">Reads it; never called with what was kept at hand. The result must not be changed by anyone.</param>
    /// <param name="weight">How many usual entries, of a kilobyte or a few, it is as large as.</param>
    public async Task<T> GetAsync<T>(object key, Func<Task<T>> read, int weight = 1)
    {
        if (user.AgencyChanges is not { } now) return await read();
        var whole = new WholeKey(user.TenantId, typeof(T), key, user.Held, Language.IsEnglish);
        if (store.Find(whole) is Entry<T> entry && entry.Changes == now) return entry.Value;
        var value = await read();
        store.Keep(whole, new Entry<T>(now, value), weight);
        return value;
    }

    private sealed record WholeKey(Guid Tenant, Type Type, object Key, string Held, bool English);

    private sealed record Entry<T>(long Changes, T Value);
}

/// <summary>Where this copy of the program keeps them: the latest few thousand, large ones counted as several.</summary>
public sealed class KeptStore : IDisposable
{
    private const int AtMost = 20_000;
    private static readonly TimeSpan Unasked = TimeSpan.FromMinutes(10);

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = AtMost });

    internal object? Find(object key) => cache.Get(key);

    internal void Keep(object key, object entry, int weight) =>
        cache.Set(key, entry, new MemoryCacheEntryOptions { Size = weight, SlidingExpiration = Unasked });

    /// <inheritdoc />
    public void Dispose() => cache.Dispose();
}
