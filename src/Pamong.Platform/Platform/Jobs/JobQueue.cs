using System.Threading.Channels;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;

namespace Pamong.Platform.Jobs;

/// <summary>Wakes the worker of this copy at once; other copies find the job within seconds.</summary>
public sealed class JobBell
{
    private readonly Channel<bool> channel = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Says that there is work.</summary>
    public void Ring() => channel.Writer.TryWrite(true);

    internal async Task WaitAsync(TimeSpan atMost, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(atMost);
        try
        {
            await channel.Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Nobody rang; look anyway, for another copy may have left work behind.
        }
    }
}

/// <summary>Takes orders for long work.</summary>
public sealed class JobQueue(PamongDb db, CurrentUser user, JobBell bell, TimeProvider clock)
{
    /// <summary>Puts a job in the queue with the next save of the context; ring the bell after that save.</summary>
    public Job Add(string kind, Guid subjectId)
    {
        var job = new Job
        {
            TenantId = user.TenantId,
            AccountId = user.AccountId,
            ActorName = user.Name,
            Kind = kind,
            SubjectId = subjectId,
            CreatedAt = clock.GetUtcNow(),
        };
        db.Add(job);
        return job;
    }

    /// <summary>Puts a failed job back into the queue; false when it did not fail. Ring by <see cref="SaveAndStartAsync"/>.</summary>
    public static bool Again(Job job)
    {
        if (job.State != JobState.Failed) return false;
        (job.State, job.Failures, job.NotBefore, job.StartedAt, job.EndedAt, job.Percent) = (JobState.Waiting, 0, null, null, null, 0);
        return true;
    }

    /// <summary>Saves and wakes the worker.</summary>
    public async Task SaveAndStartAsync(CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        bell.Ring();
    }
}
