using Pamong.Platform.Outcomes;
using Pamong.Platform.Texts;

namespace Pamong.People.Contract.Importing;

/// <summary>
/// Something that can be imported from a spreadsheet: employees, a competency dictionary, funds. A module registers its
/// kinds as services; upload, header finding, mapping, preview, progress, confirmation, undo, error workbook, API and
/// command line are then there by themselves.
/// </summary>
public interface IImportKind
{
    /// <summary>The kind's name in addresses and on the command line: "employees". Unique among all modules.</summary>
    string Code { get; }

    /// <summary>Its place in the list of kinds; what others depend on comes first.</summary>
    int Order { get; }

    /// <summary>What is imported: "Pegawai".</summary>
    Text Label { get; }

    /// <summary>One or two sentences about what the file holds and what the import does.</summary>
    Text Help { get; }

    /// <summary>The permission that one needs, in the whole agency.</summary>
    string Permission { get; }

    /// <summary>
    /// Words in the names of the sheets to read, in small letters. When a workbook has such sheets, only they are read;
    /// else every sheet with a header that is understood.
    /// </summary>
    IReadOnlyList<string> SheetNames { get; }

    /// <summary>What the columns may hold. May depend on the agency's data: one field for each competency of a wide sheet.</summary>
    Task<IReadOnlyList<ImportField>> FieldsAsync(CancellationToken ct);

    /// <summary>Prepares to decide on a file's rows against what is there now.</summary>
    Task<IImportDecider> BeginDecidingAsync(CancellationToken ct);

    /// <summary>Prepares to write, inside the one write transaction.</summary>
    Task<IImportWriter> BeginWritingAsync(CancellationToken ct);
}

/// <summary>Says of each row of one file what it would change. Writes nothing.</summary>
public interface IImportDecider
{
    /// <summary>Sees every row once before any is decided: to find doubles and what comes later in the file. Must keep little.</summary>
    void Learn(ImportRow row) { }

    /// <summary>Decides on the next rows, in the file's order; one decision for each row.</summary>
    Task<IReadOnlyList<ImportDecision>> DecideAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct);

    /// <summary>What is there but not in the file; asked after the last row. Written only when the user wants it so.</summary>
    IAsyncEnumerable<ImportDecision> LeftAsync(CancellationToken ct) => AsyncEnumerable.Empty<ImportDecision>();
}

/// <summary>
/// Writes decided rows, or takes them back, inside a write transaction that the engine opens and commits. A refusal rolls
/// everything back. New rows go in by BulkInsertAsync; changed ones by SaveChangesAsync, so that the trail has them.
/// </summary>
public interface IImportWriter
{
    /// <summary>Writes the next rows: new, changed, and left when the user wants it so.</summary>
    /// <returns>A refusal when what is there is no longer what the decision was made on.</returns>
    Task<Result<Done>> ApplyAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct);

    /// <summary>After the last row of an import or of its undoing: what can be done only when all are there.</summary>
    Task<Result<Done>> FinishAsync(CancellationToken ct) => Task.FromResult<Result<Done>>(Done.Yes);

    /// <summary>Takes back rows that were applied; they come from the last to the first.</summary>
    /// <returns>A refusal when later changes stand on them.</returns>
    Task<Result<Done>> UndoAsync(IReadOnlyList<DecidedRow> rows, CancellationToken ct);
}

/// <summary>A module that keeps data about imported things says so, lest an import is undone from under it.</summary>
public interface IImportHold
{
    /// <summary>Why these things cannot be taken back, or null when nothing of the module stands on them.</summary>
    /// <param name="kind">The import's kind: "employees".</param>
    /// <param name="subjects">The things that the import added.</param>
    Task<Text?> ReasonAsync(string kind, IReadOnlyList<Guid> subjects, CancellationToken ct);
}
