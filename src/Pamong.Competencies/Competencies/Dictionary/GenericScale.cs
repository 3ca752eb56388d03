namespace Pamong.Competencies.Dictionary;

/// <summary>The names of the five levels, and what a level of a technical competency means where its dictionary says nothing more.</summary>
internal static class GenericScale
{
    private static readonly (Phrase Name, Phrase Summary)[] Levels =
    [
        (new("Paham/dalam pengembangan", "Aware / developing"),
            new("Mengetahui dasar-dasarnya; bekerja dengan bimbingan", "Knows the basics, works with guidance")),
        (new("Dasar", "Basic"),
            new("Menerapkan prosedur baku secara mandiri", "Applies standard procedure unaided")),
        (new("Menengah", "Intermediate"),
            new("Menyelesaikan masalah yang beragam, menyesuaikan prosedur, dan membimbing rekan",
                "Solves varied problems, adapts procedure, guides others")),
        (new("Mumpuni", "Advanced"),
            new("Mengevaluasi dan menyusun pedoman, menyelesaikan kasus yang rumit", "Evaluates and designs guidance, solves complex cases")),
        (new("Ahli", "Expert"),
            new("Merumuskan kebijakan atau konsep dan menjadi rujukan", "Sets policy or concepts, is a recognised expert")),
    ];

    /// <summary>The level's name: "Menengah".</summary>
    /// <param name="level">1–5.</param>
    public static Phrase Name(int level) => Levels[level - 1].Name;

    /// <summary>All five levels; the given ones where they have a summary.</summary>
    public static IEnumerable<LevelWording> Fill(IReadOnlyList<LevelWording> given)
    {
        for (var level = 1; level <= 5; level++)
        {
            var found = given.FirstOrDefault(l => l.Level == level) ?? new LevelWording(level, new Phrase(""), [], [], []);
            yield return found.Summary.Id == "" && found.Summary.En == "" ? found with { Summary = Levels[level - 1].Summary } : found;
        }
    }
}
