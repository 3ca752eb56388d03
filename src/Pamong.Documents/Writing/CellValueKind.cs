namespace Pamong.Documents.Writing;

/// <summary>What a value to be written is.</summary>
internal enum CellValueKind
{
    Empty,
    Text,
    Number,
    Day,
    Moment,
    Boolean,
}
