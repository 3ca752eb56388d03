using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pamong.Platform.Texts;

namespace Pamong.People.Contract.Importing;

/// <summary>What a row would do.</summary>
public enum ImportOutcome
{
    /// <summary>Adds something.</summary>
    New = 1,

    /// <summary>Changes something.</summary>
    Changed = 2,

    /// <summary>Says what is there already.</summary>
    Unchanged = 3,

    /// <summary>Is there, but not in the file.</summary>
    Left = 4,

    /// <summary>Cannot be taken; its problems say why.</summary>
    Rejected = 5,
}

/// <summary>What changes in one field, as people read it.</summary>
/// <param name="Label">The field.</param>
/// <param name="Before">What is there; empty for nothing.</param>
/// <param name="After">What comes.</param>
[method: JsonConstructor]
public sealed record ImportChange(Text Label, Text Before, Text After)
{
    /// <summary>A change of what data say, in whatever language they are.</summary>
    public ImportChange(Text label, string before, string after) : this(label, Text.Of(before), Text.Of(after)) { }
}

/// <summary>What is to happen with one row.</summary>
public sealed record ImportDecision
{
    /// <summary>What it would do. A row with a refused problem is rejected whatever stands here.</summary>
    public required ImportOutcome Outcome { get; init; }

    /// <summary>The row, or null for what left.</summary>
    public ImportRow? Row { get; init; }

    /// <summary>What identifies it to people: the NIP, the code.</summary>
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>The thing that it adds or changes: the id is made when deciding, not when writing.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>All that the writer needs to apply and to undo it; kept as JSON. Nothing for unchanged and rejected rows.</summary>
    public object? Payload { get; init; }

    /// <summary>What changes, for the preview.</summary>
    public IReadOnlyList<ImportChange> Changes { get; init; } = [];

    /// <summary>A row that cannot be taken.</summary>
    public static ImportDecision Rejected(ImportRow row, string key, string title) =>
        new() { Outcome = ImportOutcome.Rejected, Row = row, Key = key, Title = title };

    /// <summary>A row that says what is there already.</summary>
    public static ImportDecision Unchanged(ImportRow row, string key, string title, Guid subject) =>
        new() { Outcome = ImportOutcome.Unchanged, Row = row, Key = key, Title = title, SubjectId = subject };
}

/// <summary>What was before and what comes after; null before for new things. The usual payload.</summary>
public sealed record BeforeAfter<T>(T? Before, T? After) where T : class;

/// <summary>A decided row on its way to the writer.</summary>
/// <param name="Outcome">New, changed or left.</param>
/// <param name="SubjectId">The thing.</param>
/// <param name="Key">What identifies it to people.</param>
/// <param name="Payload">The decision's payload as JSON.</param>
public sealed record DecidedRow(ImportOutcome Outcome, Guid SubjectId, string Key, string Payload)
{
    /// <summary>The payload as the kind's own type.</summary>
    public T Read<T>() => ImportJson.Read<T>(Payload);
}

/// <summary>How payloads are written.</summary>
public static class ImportJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    /// <summary>Writes a value; nothing that is default takes room.</summary>
    public static string Write(object value) => JsonSerializer.Serialize(value, value.GetType(), Options);

    /// <summary>Reads it back.</summary>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
