namespace Pamong.Documents.Reading;

/// <summary>Streams delimited text as one sheet; every cell is text.</summary>
internal sealed class TextSheetReader : SheetReader
{
    private readonly string name;
    private readonly StreamReader text;
    private readonly DelimitedText parser;
    private readonly int hiddenRows;
    private bool begun;

    internal TextSheetReader(
        Stream stream,
        bool ownsStream,
        ReadOnlySpan<byte> sample,
        string fileName,
        ReadingLimits limits
    )
        : base(limits)
    {
        name = Path.GetFileNameWithoutExtension(fileName);
        var encoding = TextEncodings.Detect(stream, sample);
        var start = encoding.GetString(sample).TrimStart('\uFEFF');
        var told = Delimiter.Told(start);
        hiddenRows = told is null ? 0 : 1;
        text = new StreamReader(
            stream,
            encoding,
            detectEncodingFromByteOrderMarks: true,
            64 << 10,
            leaveOpen: !ownsStream
        );
        parser = new DelimitedText(text, told ?? Delimiter.Guess(start), limits);
    }

    private protected override bool MoveToNextSheet()
    {
        if (begun)
            return false;
        begun = true;
        SheetName = name;
        return hiddenRows == 0 || parser.ReadRecord(out _) == DelimitedText.Outcome.Record;
    }

    private protected override SheetRow? ReadRow()
    {
        if (!begun)
            return null;
        var outcome = parser.ReadRecord(out var cells);
        var number = parser.Records - hiddenRows;
        if (outcome == DelimitedText.Outcome.Record && number > Limits.MaxRows)
            return Stop(FileProblems.Of(FileProblems.TooManyRows, ("sheet", name), ("limit", Limits.MaxRows)));
        return outcome switch
        {
            DelimitedText.Outcome.End => null,
            DelimitedText.Outcome.Record => new SheetRow(name, number, cells),
            DelimitedText.Outcome.TooManyColumns => Stop(
                FileProblems.Of(
                    FileProblems.TooManyColumns,
                    ("sheet", name),
                    ("row", number),
                    ("limit", Limits.MaxColumns)
                )
            ),
            DelimitedText.Outcome.CellTooLong => Stop(
                FileProblems.Of(
                    FileProblems.CellTooLong,
                    ("sheet", name),
                    ("row", number),
                    ("column", ColumnName.Of(parser.Column)),
                    ("limit", Limits.MaxCellLength)
                )
            ),
        };
    }

    private SheetRow? Stop(FileProblem problem)
    {
        Problem = problem;
        return null;
    }

    private protected override FileProblem Explain(Exception exception) =>
        FileProblems.Of(FileProblems.Broken, ("sheet", name), ("row", parser.Records - hiddenRows));

    private protected override void Close() => text.Dispose();
}
