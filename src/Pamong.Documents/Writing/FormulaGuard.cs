namespace Pamong.Documents.Writing;

/// <summary>Knows the texts that a spreadsheet program would run as a formula if it were let.</summary>
internal static class FormulaGuard
{
    /// <summary>Whether a text begins with = + - @ (also in full width), tab or carriage return.</summary>
    internal static bool IsRisky(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';
}
