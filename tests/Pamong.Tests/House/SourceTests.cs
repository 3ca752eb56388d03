using System.Text.RegularExpressions;

namespace Pamong.Tests.House;

/// <summary>What the source itself must keep to, read as text.</summary>
public partial class SourceTests
{
    private static readonly string Root = FloorTests.FindRoot();

    [Fact]
    public void Every_regulation_that_is_cited_stands_in_the_register()
    {
        var register = File.ReadAllText(Path.Combine(Root, "docs", "regulations.md"));

        var missing =
            from file in Sources()
            from Match cited in Regulation().Matches(File.ReadAllText(file))
            where !register.Contains($"| {cited.Value} |", StringComparison.Ordinal)
            select $"{Path.GetFileName(file)}: {cited.Value}";

        missing.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void No_sentence_stands_in_one_language_only()
    {
        var alone =
            from file in Sources()
            from Match said in Sentence().Matches(File.ReadAllText(file))
            let id = said.Groups["id"].Value
            let en = said.Groups["en"].Value
            where id.Length == 0 != (en.Length == 0) || (id == en && id.EndsWith('.')) || Places(id) != Places(en)
            select $"{Path.GetFileName(file)}: {id} | {en}";

        alone.ShouldBeEmpty();
    }

    private static string Places(string text) => string.Join(' ', Place().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    internal static IEnumerable<string> Sources() => new[] { "*.cs", "*.cshtml" }
        .SelectMany(kind => Directory.EnumerateFiles(Path.Combine(Root, "src"), kind, SearchOption.AllDirectories))
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("Migrations", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?:UU|PP|Perpres|PermenPANRB|Permendagri|Peraturan (?:LAN|BKN|BPK)) \d+/\d{4}")]
    private static partial Regex Regulation();

    // T("…", "…"), with either part over several lines.
    [GeneratedRegex("""\bT\(\s*"(?<id>(?:[^"\\]|\\.)*)",\s*"(?<en>(?:[^"\\]|\\.)*)"\s*\)""")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Place();
}
