using Pamong.Platform.Jobs;

namespace Pamong.People.Importing;

/// <summary>Reads and checks an uploaded file.</summary>
internal sealed class PreviewWork(Previewing previewing) : IJobWork
{
    public const string JobKind = "people.import.preview";

    public string Kind => JobKind;

    public Task RunAsync(Guid subjectId, IProgress<JobProgress> progress, CancellationToken stopAsked, CancellationToken ct) =>
        previewing.RunAsync(subjectId, progress, ct);
}

/// <summary>Writes a confirmed import.</summary>
internal sealed class ApplyWork(Applying applying) : IJobWork
{
    public const string JobKind = "people.import.apply";

    public string Kind => JobKind;

    public Task RunAsync(Guid subjectId, IProgress<JobProgress> progress, CancellationToken stopAsked, CancellationToken ct) =>
        applying.ApplyAsync(subjectId, progress, ct);
}

/// <summary>Takes an applied import back.</summary>
internal sealed class UndoWork(Applying applying) : IJobWork
{
    public const string JobKind = "people.import.undo";

    public string Kind => JobKind;

    public Task RunAsync(Guid subjectId, IProgress<JobProgress> progress, CancellationToken stopAsked, CancellationToken ct) =>
        applying.UndoAsync(subjectId, progress, ct);
}
