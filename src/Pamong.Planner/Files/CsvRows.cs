using System.Globalization;

namespace Pamong.Planner.Files;

/// <summary>Reads a plain comma-separated file (no quotes) row by row, and says where a bad value stands.</summary>
internal sealed class CsvRows : IDisposable
{
    private readonly StreamReader reader;
    private readonly string name;
    private readonly int least;
    private readonly List<(int Start, int Length)> fields = [];
    private string text = "";
    private int line;

    /// <param name="directory">Folder of the file.</param>
    /// <param name="name">Name of the file.</param>
    /// <param name="least">Fields that every row must have at the least.</param>
    public CsvRows(string directory, string name, int least)
    {
        this.name = name;
        this.least = least;
        var path = Path.Combine(directory, name);
        if (!File.Exists(path)) throw new PlanFileException(name, 0, 0, "the file is missing");
        reader = new StreamReader(path);
        line = 1;
        if (reader.ReadLine() is null) throw new PlanFileException(name, 1, 0, "the file is empty; a heading is expected");
    }

    public int Fields => fields.Count;

    /// <summary>Goes to the next row that is not blank; false at the end.</summary>
    public bool Next()
    {
        while (reader.ReadLine() is { } read)
        {
            line++;
            if (string.IsNullOrWhiteSpace(read)) continue;
            text = read;
            fields.Clear();
            var start = 0;
            for (var at = 0; at <= text.Length; at++)
            {
                if (at < text.Length && text[at] != ',') continue;
                fields.Add((start, at - start));
                start = at + 1;
            }

            if (fields.Count < least)
                throw new PlanFileException(name, line, text.Length + 1, $"{least} fields expected, {fields.Count} found");
            return true;
        }

        return false;
    }

    public ReadOnlySpan<char> Text(int field) => text.AsSpan(fields[field].Start, fields[field].Length).Trim();

    public int Int(int field, int least, int most) => (int)Long(field, least, most);

    public long Long(int field, long least = 0, long most = long.MaxValue)
    {
        if (!long.TryParse(Text(field), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            throw Bad(field, $"a whole number is expected, not \"{Text(field)}\"");
        if (value < least || value > most)
            throw Bad(field, most == long.MaxValue ? $"{value} is less than {least}" : $"{value} is not in {least}..{most}");
        return value;
    }

    /// <summary>An index that must be the number of the row, counted from 0.</summary>
    public void InOrder(int field, int expected)
    {
        if (Long(field) != expected) throw Bad(field, $"rows are numbered from 0 in order; {expected} is expected");
    }

    public ulong Hex(int field)
    {
        if (!ulong.TryParse(Text(field), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            throw Bad(field, $"a hexadecimal mask of up to 64 bits is expected, not \"{Text(field)}\"");
        return value;
    }

    /// <summary>A hexadecimal mask of any length, lowest word first.</summary>
    public ulong[] LongHex(int field)
    {
        var digits = Text(field);
        var words = new ulong[Math.Max(1, (digits.Length + 15) / 16)];
        for (var w = 0; w < words.Length; w++)
        {
            var end = digits.Length - 16 * w;
            var part = digits[Math.Max(0, end - 16)..end];
            if (!ulong.TryParse(part, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out words[w]))
                throw Bad(field, $"a hexadecimal mask is expected, not \"{digits}\"");
        }

        return words;
    }

    /// <summary>A run of digits, one per competency.</summary>
    public void Digits(int field, Span<byte> into)
    {
        var digits = Text(field);
        if (digits.Length != into.Length) throw Bad(field, $"{into.Length} digits expected, {digits.Length} found");
        for (var c = 0; c < digits.Length; c++)
        {
            if (!char.IsAsciiDigit(digits[c]))
                throw new PlanFileException(name, line, fields[field].Start + c + 1, $"a digit is expected, not '{digits[c]}'");
            into[c] = (byte)(digits[c] - '0');
        }
    }

    public PlanFileException Bad(int field, string problem) => new(name, line, fields[field].Start + 1, problem);

    public void Dispose() => reader.Dispose();
}
