namespace Pamong.Documents.Recognising;

/// <summary>How a column came to its field.</summary>
public enum HeaderOrigin
{
    /// <summary>It has none.</summary>
    None,

    /// <summary>A person decided so for the same header before.</summary>
    Remembered,

    /// <summary>The header is one of the field's names.</summary>
    Named,

    /// <summary>The header is like one of the field's names; worth a look.</summary>
    Similar,
}
