using System.Globalization;

namespace Pamong.Documents.Reading;

/// <summary>One cell of a sheet. The default value is an empty cell.</summary>
public readonly record struct SheetCell
{
    private readonly string? text;

    private SheetCell(CellKind kind, string? text, double number)
    {
        Kind = kind;
        this.text = text;
        Number = number;
    }

    /// <summary>A cell without content.</summary>
    public static SheetCell Empty => default;

    /// <summary>What the cell holds.</summary>
    public CellKind Kind { get; }

    /// <summary>The number, the date as a serial number of days since 1899-12-30, or 1 and 0 for true and false.</summary>
    public double Number { get; }

    /// <summary>Whether the content was written once for a merged area and is repeated here.</summary>
    public bool FromMerge { get; init; }

    /// <summary>Whether the cell holds nothing.</summary>
    public bool IsEmpty => Kind == CellKind.Empty;

    /// <summary>The content as a person would copy it: dates as 1990-08-17, numbers with a point; never null.</summary>
    public string Text =>
        Kind switch
        {
            CellKind.Empty => "",
            CellKind.Text or CellKind.Error => text ?? "",
            CellKind.Number => NumberAsText(Number),
            CellKind.Date => DateAsText(Date),
            CellKind.Boolean => Number != 0 ? "TRUE" : "FALSE",
        };

    /// <summary>The moment on the wall of a <see cref="CellKind.Date"/> cell; sheets know no time zone.</summary>
    public DateTime Date => DateTime.FromOADate(Number);

    /// <summary>A text cell, or an empty one when the text is null or has no character.</summary>
    public static SheetCell OfText(string? text) => string.IsNullOrEmpty(text) ? default : new(CellKind.Text, text, 0);

    /// <summary>A number cell.</summary>
    public static SheetCell OfNumber(double number) => new(CellKind.Number, null, number);

    /// <summary>A date cell.</summary>
    public static SheetCell OfDate(DateTime date) => new(CellKind.Date, null, date.ToOADate());

    /// <summary>A cell of true or false.</summary>
    public static SheetCell OfBoolean(bool value) => new(CellKind.Boolean, null, value ? 1 : 0);

    /// <summary>A cell whose formula failed.</summary>
    /// <param name="shown">What the sheet shows, such as #N/A.</param>
    public static SheetCell OfError(string shown) => new(CellKind.Error, shown, 0);

    /// <inheritdoc cref="Text"/>
    public override string ToString() => Text;

    private static string NumberAsText(double number) =>
        Math.Abs(number) < 1e15 && number == Math.Floor(number)
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);

    private static string DateAsText(DateTime date) =>
        date.ToString(
            date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss",
            CultureInfo.InvariantCulture
        );
}
