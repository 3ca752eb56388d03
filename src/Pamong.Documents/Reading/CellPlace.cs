namespace Pamong.Documents.Reading;

/// <summary>Where a cell stands, in the words a person uses: sheet, row from 1, column by letter.</summary>
public sealed record CellPlace(string Sheet, int Row, string Column);
