using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Texts;

namespace Pamong.People.Importing;

/// <summary>One file on its way into the data: previewed, confirmed, applied, perhaps undone.</summary>
[Trailed]
internal sealed class Import : TenantOwned
{
    /// <summary>The code of its <see cref="IImportKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The file's name as it was given.</summary>
    public required string FileName { get; init; }

    /// <summary>The stored file.</summary>
    public required Guid FileId { get; init; }

    /// <summary>SHA-256 of the file's bytes in hexadecimal.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Where it stands.</summary>
    public ImportState State { get; set; }

    /// <summary>The job that works on it or did so last, or null.</summary>
    public Guid? JobId { get; set; }

    /// <summary>Which sheets and columns hold what, as JSON of <see cref="ImportMapping"/>; null until known.</summary>
    [NotInTrail]
    public string? MappingJson { get; set; }

    /// <summary>How many rows add something.</summary>
    public int NewRows { get; set; }

    /// <summary>How many change something.</summary>
    public int ChangedRows { get; set; }

    /// <summary>How many say what is there already.</summary>
    public int UnchangedRows { get; set; }

    /// <summary>How many things are there but not in the file.</summary>
    public int LeftRows { get; set; }

    /// <summary>How many rows cannot be taken.</summary>
    public int RejectedRows { get; set; }

    /// <summary>Whether what left was written as such too.</summary>
    public bool WithLeft { get; set; }

    /// <summary>Who brought the file, or null for the program.</summary>
    public Guid? CreatedBy { get; init; }

    /// <summary>That person's name then.</summary>
    public required string CreatedByName { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Who confirmed it.</summary>
    public string ConfirmedByName { get; set; } = "";

    /// <summary>When it was written; null while it is not.</summary>
    public DateTimeOffset? AppliedAt { get; set; }

    /// <summary>When it was taken back; null while it is not.</summary>
    public DateTimeOffset? UndoneAt { get; set; }

    /// <summary>Why the last step did nothing, in Indonesian; empty when it did.</summary>
    public string FailureId { get; set; } = "";

    /// <summary>The same in English.</summary>
    public string FailureEn { get; set; } = "";

    /// <summary>Why the last step did nothing, or null.</summary>
    internal Text? Failure => FailureId.Length == 0 ? null : new Text(FailureId, FailureEn);

    internal ImportCounts Counts => new(NewRows, ChangedRows, UnchangedRows, LeftRows, RejectedRows);

    /// <summary>Keeps why the last step did nothing, or that it did.</summary>
    internal void Say(Text? failure) => (FailureId, FailureEn) = (failure?.Id ?? "", failure?.En ?? "");
}

/// <summary>Narrows imports.</summary>
internal static class ImportQueries
{
    /// <summary>Those that would write something once someone confirms them.</summary>
    public static IQueryable<Import> WaitingToBeConfirmed(this IQueryable<Import> imports) =>
        imports.Where(i => (i.State == ImportState.Previewed || i.State == ImportState.Mapping) && i.NewRows + i.ChangedRows > 0);
}

/// <summary>What one row of an import does. Unchanged rows are kept only until the import is applied.</summary>
internal sealed class ImportLine : TenantOwned
{
    /// <summary>Of which import.</summary>
    public required Guid ImportId { get; init; }

    /// <summary>Its place in the file, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The sheet's name; empty for what left.</summary>
    public required string Sheet { get; init; }

    /// <summary>The row's number in the sheet; 0 for what left.</summary>
    public required int Row { get; init; }

    /// <summary>What it does.</summary>
    public required ImportOutcome Outcome { get; init; }

    /// <summary>What identifies it to people.</summary>
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>The thing, or null.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>The kind's payload as JSON, or null.</summary>
    public string? Payload { get; init; }

    /// <summary>What changes, as JSON of <see cref="ImportChange"/>, or null.</summary>
    public string? Changes { get; init; }

    /// <summary>What is wrong, as JSON of <see cref="ImportProblem"/>, or null.</summary>
    public string? Problems { get; init; }
}
