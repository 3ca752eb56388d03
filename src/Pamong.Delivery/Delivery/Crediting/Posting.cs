namespace Pamong.Delivery.Crediting;

/// <summary>What the ledger says of one record and cap period so far.</summary>
/// <param name="Hundredths">The sum of its entries.</param>
internal readonly record struct Posted(Guid RecordId, DateOnly Period, int Hundredths);

/// <summary>A line to be written.</summary>
/// <param name="Share">What it stands for; null for a counter-entry.</param>
internal readonly record struct Posting(Guid RecordId, DateOnly Period, int Hundredths, JpShare? Share);

/// <summary>Finds the lines that bring the ledger in step with what counts now. Pure.</summary>
internal static class PostingRule
{
    /// <summary>Counter-entries for what no longer holds, entries for what holds now; nothing where they agree.</summary>
    /// <param name="posted">One for each record and period that has entries.</param>
    /// <param name="shares">What counts now.</param>
    public static IReadOnlyList<Posting> InStep(IReadOnlyCollection<Posted> posted, IReadOnlyCollection<JpShare> shares)
    {
        var lines = new List<Posting>();
        var wanted = shares.ToDictionary(s => (s.RecordId, s.Period));
        var known = new HashSet<(Guid, DateOnly)>();
        foreach (var old in posted)
        {
            known.Add((old.RecordId, old.Period));
            var share = wanted.GetValueOrDefault((old.RecordId, old.Period));
            if (share?.Hundredths == old.Hundredths) continue;
            if (old.Hundredths != 0) lines.Add(new Posting(old.RecordId, old.Period, -old.Hundredths, null));
            if (share is not null) lines.Add(new Posting(old.RecordId, old.Period, share.Hundredths, share));
        }

        lines.AddRange(shares
            .Where(s => !known.Contains((s.RecordId, s.Period)))
            .Select(s => new Posting(s.RecordId, s.Period, s.Hundredths, s)));
        return lines;
    }
}
