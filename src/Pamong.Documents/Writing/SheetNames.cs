namespace Pamong.Documents.Writing;

/// <summary>Names that spreadsheet programs accept for sheets.</summary>
internal static class SheetNames
{
    private const int MostLetters = 31;

    internal static string Unique(string wanted, IEnumerable<string> taken)
    {
        var names = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var clean = new string([.. wanted.Select(letter =>
            letter is '[' or ']' or ':' or '*' or '?' or '/' or '\\' || char.IsControl(letter) ? ' ' : letter)]).Trim().Trim('\'');
        if (clean.Length == 0)
            clean = "Sheet";
        var name = Shorten(clean, MostLetters);
        for (var number = 2; names.Contains(name); number++)
        {
            var ending = $" ({number})";
            name = Shorten(clean, MostLetters - ending.Length) + ending;
        }

        return name;
    }

    private static string Shorten(string name, int most) => name.Length <= most ? name : name[..most].TrimEnd();
}
