namespace Pamong.Documents.Reading;

/// <summary>What a cell holds, as the file stores it; a date that was typed as text is <see cref="Text"/>.</summary>
public enum CellKind
{
    /// <summary>Nothing, or a text without a character.</summary>
    Empty,

    /// <summary>Text, exactly as stored.</summary>
    Text,

    /// <summary>A number; what it counts is not known here.</summary>
    Number,

    /// <summary>A number that the file shows as a day or a moment.</summary>
    Date,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A formula's error, such as #N/A or #REF!.</summary>
    Error,
}
