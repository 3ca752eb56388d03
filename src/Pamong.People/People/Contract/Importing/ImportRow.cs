using Pamong.Documents.Reading;
using Pamong.Documents.Recognising;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Contract.Importing;

/// <summary>A problem with a row.</summary>
/// <param name="Field">The field's key, or empty when it is about the whole row.</param>
/// <param name="Column">The column's letters, or empty.</param>
/// <param name="Reason">What is wrong and how to mend it.</param>
/// <param name="IsWarning">Whether the row is taken all the same.</param>
public sealed record ImportProblem(string Field, string Column, Text Reason, bool IsWarning);

/// <summary>One row of a file, read by field. What cannot be read becomes a problem of the row by itself.</summary>
public sealed class ImportRow
{
    private readonly SheetRow row;
    private readonly IReadOnlyDictionary<string, int> columns;
    private readonly List<ImportProblem> problems = [];

    /// <summary>A row and where its fields stand.</summary>
    /// <param name="row">The row of the file.</param>
    /// <param name="columns">The column, from 0, of each field's key that the file has.</param>
    public ImportRow(SheetRow row, IReadOnlyDictionary<string, int> columns) => (this.row, this.columns) = (row, columns);

    /// <summary>The sheet's name.</summary>
    public string Sheet => row.Sheet;

    /// <summary>The row's number as a person sees it.</summary>
    public int Number => row.Number;

    /// <summary>What is wrong so far.</summary>
    public IReadOnlyList<ImportProblem> Problems => problems;

    /// <summary>Whether the row cannot be taken.</summary>
    public bool IsRefused => problems.Exists(p => !p.IsWarning);

    /// <summary>Whether the file has a column for the field.</summary>
    public bool Has(string field) => columns.ContainsKey(field);

    /// <summary>The cell of a field; empty when the file has no such column.</summary>
    public SheetCell Cell(string field) => columns.TryGetValue(field, out var column) ? row[column] : SheetCell.Empty;

    /// <summary>The field as clean text; empty when there is nothing, or only a dash.</summary>
    public string Text(string field)
    {
        var text = CellText.Clean(Cell(field).Text);
        return CellText.IsNothing(text) ? "" : text;
    }

    /// <summary>The field as text; the row is refused when there is none.</summary>
    public string Required(string field)
    {
        var text = Text(field);
        if (text.Length == 0) RefuseEmpty(field);
        return text;
    }

    /// <summary>The field as a code such as a unit's; numbers without separators. Empty when there is nothing.</summary>
    public string Code(string field)
    {
        var read = IdText.Read(Cell(field));
        if (read.Doubt is Doubt.Damaged) Refuse(field, DamagedDigits);
        else if (read.Doubt is Doubt.Unreadable) Refuse(field, T("Kode tidak terbaca.", "The code cannot be read."));
        return read.Value ?? "";
    }

    /// <summary>The field as a code; the row is refused when there is none.</summary>
    public string RequiredCode(string field)
    {
        var code = Code(field);
        if (code.Length == 0 && Text(field).Length == 0) RefuseEmpty(field);
        return code;
    }

    /// <summary>The field as digits, whatever stands between them; null when there is nothing or it cannot be relied on.</summary>
    /// <param name="field">The field.</param>
    /// <param name="length">How many digits it must have.</param>
    public string? Digits(string field, int length)
    {
        var read = IdText.ReadDigits(Cell(field), length);
        if (read.Doubt is Doubt.Damaged) Refuse(field, DamagedDigits);
        else if (read.Doubt is Doubt.Unreadable)
            Refuse(field, T("Harus {0} angka; yang tertulis: {1}.", "It must have {0} digits; written is: {1}.").With(length, Cell(field).Text));
        return read.Value;
    }

    /// <summary>The field as a day; null when there is nothing or it cannot be read. Ambiguous days are read day first, with a warning.</summary>
    public DateOnly? Date(string field)
    {
        var read = PlaceAndDateText.Read(Cell(field).Text).Date;
        if (Cell(field).Kind is not CellKind.Text) read = DateText.Read(Cell(field));
        if (read.Doubt is Doubt.Unreadable)
            Refuse(field, T("Tanggal tidak terbaca: {0}. Tulis misalnya 17-08-1990.", "The date cannot be read: {0}. Write 17-08-1990, for example.").With(Cell(field).Text));
        if (read is { Doubt: Doubt.Ambiguous, Other: { } other, Value: { } value })
            Warn(field, T("Dibaca {0:d MMMM yyyy}; bisa juga {1:d MMMM yyyy}.", "Read as {0:d MMMM yyyy}; it could be {1:d MMMM yyyy}.").With(value, other));
        if (read.Value is { } day && !SensibleYears.Hold(day))
        {
            Refuse(field, SensibleYears.Says);
            return null;
        }

        return read.Value;
    }

    /// <summary>The field as a number; null when there is nothing or it cannot be read.</summary>
    public decimal? Decimal(string field)
    {
        var read = NumberText.Read(Cell(field));
        if (read.Doubt is Doubt.Unreadable)
            Refuse(field, T("Bukan angka: {0}.", "Not a number: {0}.").With(Cell(field).Text));
        if (read is { Doubt: Doubt.Ambiguous, Other: { } other, Value: { } value })
            Warn(field, T("Dibaca {0}; bisa juga {1}.", "Read as {0}; it could be {1}.").With(value, other));
        return read.Value;
    }

    /// <summary>The field as a whole number within limits, both inclusive; null when there is nothing or it cannot be read.</summary>
    public int? Whole(string field, int least, int most)
    {
        var number = Decimal(field);
        if (number is null) return null;
        if (number == Math.Floor(number.Value) && number >= least && number <= most) return (int)number.Value;
        Refuse(field, T("Harus bilangan bulat {0}–{1}.", "It must be a whole number {0}–{1}.").With(least, most));
        return null;
    }

    /// <summary>The row cannot be taken, for there is nothing in the field's cell.</summary>
    public void RefuseEmpty(string field) => Refuse(field, T("Selnya kosong, padahal wajib diisi.", "The cell is empty, but it is required."));

    /// <summary>The row cannot be taken.</summary>
    public void Refuse(string field, Text reason) => Add(field, reason, isWarning: false);

    /// <summary>The row is taken, but someone should look.</summary>
    public void Warn(string field, Text reason) => Add(field, reason, isWarning: true);

    private static Text DamagedDigits => T(
        "Angka terakhirnya hilang karena sel disimpan sebagai bilangan (lembar kerja hanya menyimpan 15 angka). Ubah kolom menjadi Teks lalu isi lagi dari sumbernya.",
        "Its last digits are lost because the cell was stored as a number (a sheet keeps only 15 digits). Format the column as Text and fill it in again from the source.");

    private void Add(string field, Text reason, bool isWarning)
    {
        var column = columns.TryGetValue(field, out var at) ? ColumnName.Of(at) : "";
        problems.Add(new ImportProblem(field, column, reason, isWarning));
    }
}
