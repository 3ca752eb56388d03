using Pamong.Platform.Data;

namespace Pamong.Platform.Trail;

/// <summary>Lets a handler say in the trail what the changed rows alone do not tell.</summary>
public static class TrailSaying
{
    /// <summary>Notes a deed; it is written with the next save, in the same transaction.</summary>
    /// <param name="db">The context that will save.</param>
    /// <param name="deed">A verb in the past: "enacted", "imported".</param>
    /// <param name="kind">The kind of thing: "Plan".</param>
    /// <param name="id">Which one.</param>
    /// <param name="details">What is worth keeping, written as JSON.</param>
    public static void Say(this PamongDb db, string deed, string kind, Guid id, object details) =>
        db.Notes.Add(new TrailNote(deed, kind, id, null, TrailCollector.ToJson(details)));

    /// <summary>Notes a deed for the installation as a whole: its chain tells it, not the agency's.</summary>
    internal static void SayOfInstallation(this PamongDb db, string deed, string kind, Guid id, object details) =>
        db.Notes.Add(new TrailNote(deed, kind, id, null, TrailCollector.ToJson(details), OfInstallation: true));

    /// <summary>Notes a deed with what was before and what is after.</summary>
    public static void Say(this PamongDb db, string deed, string kind, Guid id, object before, object after) =>
        db.Notes.Add(new TrailNote(deed, kind, id, TrailCollector.ToJson(before), TrailCollector.ToJson(after)));
}
