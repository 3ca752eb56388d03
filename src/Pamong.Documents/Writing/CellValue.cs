using System.Globalization;
using System.Runtime.InteropServices;

namespace Pamong.Documents.Writing;

/// <summary>What goes into a cell. Text, numbers, days, moments and truth values convert to it by themselves; null is an empty cell.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct CellValue
{
    private CellValue(CellValueKind kind, string? text = null, decimal number = 0, DateTime moment = default)
    {
        Kind = kind;
        Text = text;
        Number = number;
        Moment = moment;
    }

    internal CellValueKind Kind { get; }

    internal string? Text { get; }

    internal decimal Number { get; }

    internal DateTime Moment { get; }

    /// <summary>Text; never becomes a formula.</summary>
    public static implicit operator CellValue(string? text) =>
        string.IsNullOrEmpty(text) ? default : new(CellValueKind.Text, text);

    /// <summary>A whole number.</summary>
    public static implicit operator CellValue(int number) => new(CellValueKind.Number, number: number);

    /// <summary>A whole number; a spreadsheet keeps 15 digits, so that identifiers go in as text.</summary>
    public static implicit operator CellValue(long number) => new(CellValueKind.Number, number: number);

    /// <summary>A number.</summary>
    public static implicit operator CellValue(decimal number) => new(CellValueKind.Number, number: number);

    /// <summary>A whole number, or an empty cell.</summary>
    public static implicit operator CellValue(int? number) => number is { } value ? value : default(CellValue);

    /// <summary>A whole number, or an empty cell.</summary>
    public static implicit operator CellValue(long? number) => number is { } value ? value : default(CellValue);

    /// <summary>A number, or an empty cell.</summary>
    public static implicit operator CellValue(decimal? number) => number is { } value ? value : default(CellValue);

    /// <summary>A day.</summary>
    public static implicit operator CellValue(DateOnly day) =>
        new(CellValueKind.Day, moment: day.ToDateTime(TimeOnly.MinValue));

    /// <summary>A day, or an empty cell.</summary>
    public static implicit operator CellValue(DateOnly? day) => day is { } value ? value : default(CellValue);

    /// <summary>A moment as the wall clock shows it; the caller chooses the time zone.</summary>
    public static implicit operator CellValue(DateTime moment) => new(CellValueKind.Moment, moment: moment);

    /// <summary>True or false.</summary>
    public static implicit operator CellValue(bool value) => new(CellValueKind.Boolean, number: value ? 1 : 0);

    /// <summary>The value as text: numbers with a point, days as 1990-08-17.</summary>
    public override string ToString() =>
        Kind switch
        {
            CellValueKind.Empty => "",
            CellValueKind.Text => Text ?? "",
            CellValueKind.Number => Number.ToString(CultureInfo.InvariantCulture),
            CellValueKind.Day => Moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            CellValueKind.Moment => Moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            CellValueKind.Boolean => Number != 0 ? "TRUE" : "FALSE",
        };
}
