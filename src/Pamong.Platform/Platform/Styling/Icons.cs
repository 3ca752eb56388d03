using System.Collections.Frozen;
using Microsoft.AspNetCore.Html;

namespace Pamong.Platform.Styling;

/// <summary>The icons of the sprite <c>wwwroot/icons.svg</c>, by name.</summary>
public static class Icons
{
    /// <summary>Every icon there is, in the order of the component page.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "home", "people", "user", "tree", "position", "target", "gap", "needs", "plan", "calendar", "money", "book", "batch",
        "check", "cross", "warning", "info", "search", "filter", "sort", "sort-up", "sort-down", "download", "upload", "print",
        "undo", "history", "why", "lock", "sign-out", "settings", "language", "moon", "sun", "menu", "right", "left", "down", "up",
        "plus", "minus", "edit", "out", "star", "verified", "hourglass", "clock", "mail", "file", "bell", "bank", "copy", "chat", "trash", "device",
        "chart", "certificate", "partner", "mentor", "offline", "sync", "play", "eye", "send", "heart",
    ];

    private static readonly FrozenDictionary<(string Name, string Size), IHtmlContent> Drawn = Names
        .SelectMany(name => new[] { "", "s", "l" }.Select(size => (name, size)))
        .ToFrozenDictionary(key => key, key => Draw(key.name, key.size));

    /// <summary>An icon beside a text; screen readers pass over it.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="size">"s" for the size of the text, "l" for large, or nothing.</param>
    /// <exception cref="ArgumentException">There is no such icon.</exception>
    public static IHtmlContent Icon(string name, string size = "")
    {
        return Drawn.GetValueOrDefault((name, size)) ?? throw new ArgumentException($"There is no icon named {name} of size '{size}'.", nameof(name));
    }

    private static IHtmlContent Draw(string name, string size)
    {
        var look = size == "" ? "icon" : "icon " + size;
        return new HtmlString($"<svg class=\"{look}\" aria-hidden=\"true\"><use href=\"/icons.svg#{name}\"/></svg>");
    }
}
