namespace Pamong.Documents.Recognising;

/// <summary>What stands between a cell and a value that can be relied on.</summary>
public enum Doubt
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The cell is empty or says that there is nothing; there is no value.</summary>
    Missing,

    /// <summary>The cell can be read in two ways; the value is the Indonesian one, the other is given beside it.</summary>
    Ambiguous,

    /// <summary>The content is of another kind; there is no value.</summary>
    Unreadable,

    /// <summary>A spreadsheet rounded the digits away; there is no value and none can be had from this file.</summary>
    Damaged,
}
