using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Dictionary;

/// <summary>One thing that differs between two wordings.</summary>
/// <param name="Where">"Nama", "Level 3, pengetahuan".</param>
/// <param name="Before">What it was; empty for something added.</param>
/// <param name="After">What it is; empty for something taken out.</param>
internal sealed record Difference(Text Where, string Before, string After);

/// <summary>Compares how a competency reads in two versions.</summary>
internal static class Comparison
{
    /// <summary>All differences, in the order of the page; none when they read the same.</summary>
    public static IReadOnlyList<Difference> Between(WordingContent before, WordingContent after)
    {
        var differences = new List<Difference>();
        Compare(T("Nama (Indonesia)", "Name (Indonesian)"), before.NameId, after.NameId);
        Compare(T("Nama (Inggris)", "Name (English)"), before.NameEn, after.NameEn);
        Compare(T("Definisi (Indonesia)", "Definition (Indonesian)"), before.DefinitionId, after.DefinitionId);
        Compare(T("Definisi (Inggris)", "Definition (English)"), before.DefinitionEn, after.DefinitionEn);
        foreach (var level in Enumerable.Range(1, 5)) CompareLevels(level);
        return differences;

        void Compare(Text where, string was, string now)
        {
            if (was != now) differences.Add(new Difference(where, was, now));
        }

        void CompareLevels(int number)
        {
            var was = before.Levels.FirstOrDefault(l => l.Level == number) ?? new LevelWording(number, new Phrase(""), [], [], []);
            var now = after.Levels.FirstOrDefault(l => l.Level == number) ?? new LevelWording(number, new Phrase(""), [], [], []);
            Compare(T("Level {0}", "Level {0}").With(number), Both(was.Summary), Both(now.Summary));
            foreach (var (then, later) in was.Heads.Zip(now.Heads))
            {
                var where = T("Level {0}, {1}", "Level {0}, {1}");
                where = new Text(
                    string.Format(Language.Indonesian, where.Id, number, then.Head.Id.ToLower(Language.Indonesian)),
                    string.Format(Language.English, where.En, number, then.Head.En.ToLower(Language.English)));
                foreach (var gone in then.Phrases.Except(later.Phrases)) differences.Add(new Difference(where, Both(gone), ""));
                foreach (var come in later.Phrases.Except(then.Phrases)) differences.Add(new Difference(where, "", Both(come)));
            }
        }
    }

    private static string Both(Phrase phrase) => phrase.En == "" ? phrase.Id : $"{phrase.Id} / {phrase.En}";
}
