using System.Text;

namespace Pamong.Documents.Reading;

/// <summary>
/// Splits text into records by RFC 4180, as lenient as spreadsheet programs are: a quote in the middle of a cell is a
/// quote, any of CR, LF and CRLF ends a record, an empty line is an empty record.
/// </summary>
internal sealed class DelimitedText(TextReader text, char delimiter, ReadingLimits limits)
{
    private readonly StringBuilder cell = new();
    private readonly List<SheetCell> cells = [];
    private readonly char[] buffer = new char[32 << 10];
    private int at;
    private int filled;

    internal enum Outcome
    {
        Record,
        End,
        TooManyColumns,
        CellTooLong,
    }

    /// <summary>How many records have been begun.</summary>
    internal int Records { get; private set; }

    /// <summary>The column being read, counted from 0.</summary>
    internal int Column { get; private set; }

    internal Outcome ReadRecord(out SheetCell[] record)
    {
        record = [];
        if (Peek() < 0)
            return Outcome.End;
        Records++;
        cells.Clear();
        for (Column = 0; ; Column++)
        {
            if (!ReadCell())
                return Outcome.CellTooLong;
            if (cell.Length > 0)
            {
                if (Column >= limits.MaxColumns)
                    return Outcome.TooManyColumns;
                while (cells.Count < Column)
                    cells.Add(SheetCell.Empty);
                cells.Add(SheetCell.OfText(cell.ToString()));
            }

            if (Peek() != delimiter)
                break;
            at++;
        }

        EndLine();
        record = [.. cells];
        return Outcome.Record;
    }

    private bool ReadCell()
    {
        cell.Clear();
        if (Peek() == '"')
        {
            at++;
            if (!ReadQuoted())
                return false;
        }

        for (var letter = Peek(); letter >= 0 && letter != delimiter && letter is not ('\r' or '\n'); letter = Peek())
        {
            if (!Keep((char)letter))
                return false;
        }

        return true;
    }

    private bool ReadQuoted()
    {
        for (var letter = Peek(); letter >= 0; letter = Peek())
        {
            if (letter != '"')
            {
                if (!Keep((char)letter))
                    return false;
                continue;
            }

            at++;
            if (Peek() != '"')
                return true;
            if (!Keep('"'))
                return false;
        }

        return true;
    }

    private bool Keep(char letter)
    {
        at++;
        cell.Append(letter);
        return cell.Length <= limits.MaxCellLength;
    }

    private void EndLine()
    {
        var carriageReturn = Peek() == '\r';
        if (carriageReturn)
            at++;
        if (Peek() == '\n')
            at++;
    }

    private int Peek()
    {
        if (at < filled)
            return buffer[at];
        (at, filled) = (0, text.Read(buffer));
        return filled == 0 ? -1 : buffer[0];
    }
}
