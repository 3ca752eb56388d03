using Pamong.Platform.Texts;

namespace Pamong.Platform.Jobs;

/// <summary>One kind of long work.</summary>
public interface IJobWork
{
    /// <summary>The kind of job that it does.</summary>
    string Kind { get; }

    /// <summary>How often it is tried before it counts as failed; the waits between double from a minute on.</summary>
    int Attempts => 1;

    /// <summary>Does it. Must be safe to begin again after a crash.</summary>
    /// <param name="subjectId">The thing to work on.</param>
    /// <param name="progress">Where to say how far it is.</param>
    /// <param name="stopAsked">Set when someone asks to stop with what there is so far.</param>
    /// <param name="ct">Set when the program itself stops.</param>
    Task RunAsync(Guid subjectId, IProgress<JobProgress> progress, CancellationToken stopAsked, CancellationToken ct);
}

/// <summary>How far a job is.</summary>
/// <param name="Percent">0–100.</param>
/// <param name="Note">What it is doing.</param>
public readonly record struct JobProgress(int Percent, Text Note);
