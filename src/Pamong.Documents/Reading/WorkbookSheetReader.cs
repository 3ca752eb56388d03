using System.Collections.Frozen;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Pamong.Documents.Reading;

/// <summary>Streams the visible sheets of a workbook.</summary>
internal sealed class WorkbookSheetReader(IExcelDataReader workbook, ReadingLimits limits) : SheetReader(limits)
{
    private static readonly FrozenSet<string> FormulaErrors = FrozenSet.Create(
        StringComparer.Ordinal,
        "#NULL!",
        "#DIV/0!",
        "#VALUE!",
        "#REF!",
        "#NAME?",
        "#NUM!",
        "#N/A",
        "#GETTING_DATA",
        "#SPILL!",
        "#CALC!"
    );

    private MergedAreas merged = MergedAreas.None;
    private bool begun;
    private int rowNumber;

    private protected override bool MoveToNextSheet()
    {
        var first = !begun;
        while (Advance())
        {
            if (workbook.VisibleState is not (null or "visible"))
                continue;
            SheetName = workbook.Name ?? "";
            rowNumber = 0;
            var areas = workbook.MergeCells ?? [];
            if (areas.Length > Limits.MaxMergedAreas)
                return Stop(FileProblems.TooManyMergedAreas, ("sheet", SheetName), ("limit", Limits.MaxMergedAreas));
            merged = new MergedAreas(areas, Limits.MaxColumns);
            return true;
        }

        return first ? Stop(FileProblems.NoSheet) : false;
    }

    private protected override SheetRow? ReadRow()
    {
        if (!workbook.Read())
            return null;
        rowNumber = Math.Max(rowNumber + 1, workbook.Depth + 1);
        if (rowNumber > Limits.MaxRows)
        {
            Stop(FileProblems.TooManyRows, ("sheet", SheetName), ("limit", Limits.MaxRows));
            return null;
        }

        var cells = ReadCells();
        return cells is null ? null : new SheetRow(SheetName, rowNumber, merged.Fill(rowNumber - 1, cells));
    }

    private SheetCell[]? ReadCells()
    {
        var last = workbook.FieldCount - 1;
        while (last >= 0 && IsEmpty(last))
            last--;
        if (last >= Limits.MaxColumns)
        {
            Stop(FileProblems.TooManyColumns, ("sheet", SheetName), ("row", rowNumber), ("limit", Limits.MaxColumns));
            return null;
        }

        var cells = new SheetCell[last + 1];
        for (var column = 0; column <= last; column++)
        {
            cells[column] = ReadCell(column);
            if (cells[column].Kind != CellKind.Text || cells[column].Text.Length <= Limits.MaxCellLength)
                continue;
            Stop(
                FileProblems.CellTooLong,
                ("sheet", SheetName),
                ("row", rowNumber),
                ("column", ColumnName.Of(column)),
                ("limit", Limits.MaxCellLength)
            );
            return null;
        }

        return cells;
    }

    private bool IsEmpty(int column) => workbook.GetValue(column) is null or "";

    private SheetCell ReadCell(int column)
    {
        return workbook.GetValue(column) switch
        {
            null => SheetCell.Empty,
            string text when FormulaErrors.Contains(text) => SheetCell.OfError(text),
            string text => SheetCell.OfText(text),
            double number => SheetCell.OfNumber(number),
            int number => SheetCell.OfNumber(number),
            bool value => SheetCell.OfBoolean(value),
            DateTime date => SheetCell.OfDate(date),
            TimeSpan time => SheetCell.OfText(time.ToString("hh\\:mm\\:ss", null)),
            var other => SheetCell.OfText(other.ToString()),
        };
    }

    private bool Advance()
    {
        if (begun)
            return workbook.NextResult();
        begun = true;
        return workbook.ResultsCount > 0;
    }

    private bool Stop(string code, params ReadOnlySpan<(string, object)> data)
    {
        Problem = FileProblems.Of(code, data);
        return false;
    }

    private protected override FileProblem Explain(Exception exception) =>
        exception is InvalidPasswordException
            ? FileProblems.Of(FileProblems.Password)
            : FileProblems.Of(FileProblems.Broken, ("sheet", SheetName), ("row", rowNumber + 1));

    private protected override void Close() => workbook.Dispose();
}
