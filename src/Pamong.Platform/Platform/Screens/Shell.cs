using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Pamong.Platform.Rights;
using Pamong.Platform.Texts;

namespace Pamong.Platform.Screens;

/// <summary>An entry that a module adds to the navigation.</summary>
/// <param name="Order">Its place; modules leave gaps of 100.</param>
/// <param name="Permission">Shown to those who hold it in any reach.</param>
/// <param name="Roles">When given, shown only to those who hold one of these roles.</param>
public sealed record MenuItem(
    int Order, Text Label, string Url, string Icon, string Permission, bool OnPhone = false, params IReadOnlyList<Role> Roles);

/// <summary>A rule that an agency may set, as the page of settings lists it.</summary>
/// <param name="What">What it decides, in a sentence.</param>
/// <param name="Permission">Listed for those who hold it.</param>
public sealed record SettingItem(Text Label, Text What, string Url, string Permission);

/// <summary>An entry as the layout draws it.</summary>
public sealed record MenuEntry(Text Label, string Url, string Icon, bool Current, bool OnPhone);

/// <summary>A step of the way to the page.</summary>
/// <param name="Url">Null for the page itself.</param>
public sealed record Crumb(Text Label, string? Url = null)
{
    /// <summary>A step named by what data say.</summary>
    public Crumb(string data, string? url = null) : this(Text.Of(data), url) { }

    /// <summary>Whether the name is content, which reads the same in both languages.</summary>
    public bool IsContent => Label.Id == Label.En;
}

/// <summary>What surrounds every page: language, agency, user, navigation.</summary>
public sealed class Shell(IHttpContextAccessor http, Modules modules, CurrentUser user)
{
    private HttpContext Context => http.HttpContext!;

    /// <summary>The address of a stylesheet or script, which names its content, so that browsers may keep it for good.</summary>
    public string Asset(string file) => "/" + (Context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()?[file] ?? file);

    /// <summary>"id" or "en".</summary>
    public string Language => Texts.Language.IsEnglish ? "en" : "id";

    /// <summary>The address that changes to the other language and comes back here.</summary>
    public string OtherLanguageUrl
    {
        get
        {
            var here = HttpMethods.IsGet(Context.Request.Method) ? Context.Request.Path + Context.Request.QueryString.Value : "/";
            return $"/bahasa/{(Texts.Language.IsEnglish ? "id" : "en")}?kembali={Uri.EscapeDataString(here)}";
        }
    }

    /// <summary>The agency's name; empty when none is chosen.</summary>
    public string TenantName { get; internal set; } = "";

    /// <summary>Whether the agency's data are invented.</summary>
    public bool IsDemo { get; internal set; }

    /// <summary>The colour of the agency's screens.</summary>
    public string Accent { get; internal set; } = "teal";

    /// <summary>The agency's time zone.</summary>
    public TimeZoneInfo Zone { get; internal set; } = TimeZoneInfo.Utc;

    /// <summary>The signed-in person, or null.</summary>
    public string? UserName => user.IsSignedIn ? user.Name : null;

    /// <summary>What the user may open, in order.</summary>
    public IReadOnlyList<MenuEntry> Menu => field ??= [.. modules.All
        .SelectMany(m => m.Menu)
        .Where(item => user.IsSignedIn && user.May(item.Permission) && (item.Roles.Count == 0 || item.Roles.Any(user.Is)))
        .OrderBy(item => item.Order)
        .Select(item => new MenuEntry(item.Label, item.Url, item.Icon, IsCurrent(item.Url), item.OnPhone))];

    /// <summary>The way to this page; a page sets it.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; set; } = [];

    private bool IsCurrent(string url) =>
        url == "/" ? Context.Request.Path == "/" : Context.Request.Path.StartsWithSegments(url, StringComparison.Ordinal);
}
