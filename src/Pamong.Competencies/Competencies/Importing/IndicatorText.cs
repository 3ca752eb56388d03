using Pamong.Documents.Recognising;

namespace Pamong.Competencies.Importing;

/// <summary>The indicators of a level as they stand in one cell: a line each, "Pengetahuan: …".</summary>
internal static class IndicatorText
{
    private static readonly char[] Ends = ['\n', '\r', ';'];

    /// <summary>The cell of a level.</summary>
    public static string Write(LevelWording level) =>
        string.Join('\n', level.Heads.SelectMany(head => head.Phrases.Select(phrase => $"{head.Head}: {phrase.Id}")));

    /// <summary>A level with the indicators of a cell; a line without a head is a skill. English is kept where the Indonesian is the same.</summary>
    public static LevelWording Read(string cell, LevelWording present)
    {
        var known = present.Heads.SelectMany(h => h.Phrases).GroupBy(p => p.Id).ToDictionary(g => g.Key, g => g.First());
        List<Phrase> knowledge = [], skill = [], attitude = [];
        foreach (var line in cell.Split(Ends, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var head = colon > 0 ? HeaderText.Normalise(line[..colon]) : "";
            var list = head switch
            {
                "pengetahuan" or "knowledge" => knowledge,
                "sikap" or "sikap perilaku" or "attitude" => attitude,
                _ => skill,
            };
            var isHead = list != skill || head is "keterampilan" or "skill";
            var text = isHead ? line[(colon + 1)..].Trim() : line;
            if (text.Length > 0) list.Add(known.GetValueOrDefault(text) ?? new Phrase(text));
        }

        return present with { Knowledge = knowledge, Skill = skill, Attitude = attitude };
    }
}
