using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Texts;

namespace Pamong.Platform.Jobs;

/// <summary>Works off the queue, one job at a time per copy. A job whose copy fell silent is taken over.</summary>
internal sealed partial class JobWorker(IServiceScopeFactory scopes, JobBell bell, TimeProvider clock, ILogger<JobWorker> log)
    : BackgroundService
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ReportEvery = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await ClaimAsync(stoppingToken) is { } job) await RunAsync(job, stoppingToken);
                await bell.WaitAsync(LookEvery, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                LogQueueUnreachable(log, e);
                await Task.Delay(LookEvery, clock, stoppingToken);
            }
        }
    }

    private async Task<Job?> ClaimAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PamongDb>();
        var now = clock.GetUtcNow();
        var job = await db.Set<Job>()
            .Where(j => (j.State == JobState.Waiting && (j.NotBefore == null || j.NotBefore <= now))
                || (j.State == JobState.Running && j.LeaseUntil < now))
            .OrderBy(j => j.CreatedAt)
            .FirstOrDefaultAsync(ct);
        if (job is null) return null;
        (job.State, job.StartedAt, job.LeaseUntil) = (JobState.Running, now, now + Lease);
        try
        {
            await db.SaveChangesAsync(ct);
            return job;
        }
        catch (DbUpdateConcurrencyException)
        {
            return null; // another copy was quicker
        }
    }

    private async Task RunAsync(Job job, CancellationToken ct)
    {
        LogStarted(log, job.Kind, job.Id);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Language.Indonesian; // whatever the server's shell speaks
        using var stop = new CancellationTokenSource();
        using var finished = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var latest = new Latest();
        var reporting = ReportAsync(job.Id, latest, stop, finished.Token);
        var (state, attempts) = (JobState.Done, 1);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeWorker(job.TenantId, job.AccountId, job.ActorName, "job");
            var work = scope.ServiceProvider.GetServices<IJobWork>().Single(w => w.Kind == job.Kind);
            attempts = work.Attempts;
            await work.RunAsync(job.SubjectId, latest, stop.Token, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return; // the lease runs out and another copy goes on
        }
        catch (Exception e)
        {
            LogFailed(log, e, job.Kind, job.Id);
            state = JobState.Failed;
        }

        await finished.CancelAsync();
        await reporting;
        if (state == JobState.Failed && job.Failures + 1 < attempts) await TryLaterAsync(job, ct);
        else await EndAsync(job.Id, state, latest.Value.Note, ct);
    }

    private async Task ReportAsync(Guid id, Latest latest, CancellationTokenSource stop, CancellationToken finished)
    {
        try
        {
            while (true)
            {
                await Task.Delay(ReportEvery, clock, finished);
                await using var scope = scopes.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<PamongDb>();
                var asked = await db.Set<Job>().Where(j => j.Id == id).Select(j => j.StopAsked).SingleAsync(finished);
                if (asked) await stop.CancelAsync();
                var (percent, note) = latest.Value;
                await UpdateAsync(db, id, percent, note, finished);
            }
        }
        catch (OperationCanceledException) when (finished.IsCancellationRequested)
        {
            // The job is over.
        }
    }

    private async Task UpdateAsync(PamongDb db, Guid id, int percent, Text note, CancellationToken ct)
    {
        var lease = clock.GetUtcNow() + Lease;
        await using var write = await db.BeginWriteAsync(ct);
        await db.Set<Job>().Where(j => j.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(j => j.Percent, percent)
            .SetProperty(j => j.NoteId, note.Id)
            .SetProperty(j => j.NoteEn, note.En)
            .SetProperty(j => j.LeaseUntil, lease), ct);
        await write.CommitAsync(ct);
    }

    private async Task EndAsync(Guid id, JobState state, Text note, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PamongDb>();
        var now = clock.GetUtcNow();
        await using var write = await db.BeginWriteAsync(ct);
        await db.Set<Job>().Where(j => j.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(j => j.State, state)
            .SetProperty(j => j.Percent, 100)
            .SetProperty(j => j.NoteId, note.Id ?? "")
            .SetProperty(j => j.NoteEn, note.En ?? "")
            .SetProperty(j => j.EndedAt, now), ct);
        await write.CommitAsync(ct);
    }

    private async Task TryLaterAsync(Job job, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PamongDb>();
        var again = clock.GetUtcNow() + FirstWait * (1 << job.Failures);
        await using var write = await db.BeginWriteAsync(ct);
        await db.Set<Job>().Where(j => j.Id == job.Id).ExecuteUpdateAsync(set => set
            .SetProperty(j => j.State, JobState.Waiting)
            .SetProperty(j => j.Failures, job.Failures + 1)
            .SetProperty(j => j.NotBefore, again), ct);
        await write.CommitAsync(ct);
    }

    private sealed class Latest : IProgress<JobProgress>
    {
        private readonly Lock guard = new();
        private JobProgress value = new(0, new Text("", ""));

        public JobProgress Value
        {
            get { lock (guard) return value; }
        }

        public void Report(JobProgress value)
        {
            lock (guard) this.value = value;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Job {Kind} {Id} started")]
    private static partial void LogStarted(ILogger log, string kind, Guid id);

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Kind} {Id} failed")]
    private static partial void LogFailed(ILogger log, Exception e, string kind, Guid id);

    [LoggerMessage(Level = LogLevel.Error, Message = "The job queue can't be reached; trying again")]
    private static partial void LogQueueUnreachable(ILogger log, Exception e);
}
