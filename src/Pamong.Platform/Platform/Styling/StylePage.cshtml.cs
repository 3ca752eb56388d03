using Microsoft.AspNetCore.Mvc;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Styling;

/// <summary>Every component in every state, for those who write pages and those who check them.</summary>
[Open("It shows no one's data.")]
internal sealed class StylePage : PamongPage
{
    /// <summary>The accent to try, or null for the agency's own.</summary>
    [BindProperty(SupportsGet = true, Name = "aksen")]
    public string? Accent { get; set; }

    /// <summary>Whether to stand in the frame of the public pages.</summary>
    [BindProperty(SupportsGet = true, Name = "umum")]
    public bool InPublic { get; set; }

    public void OnGet()
    {
        Describe(T("Pedoman tampilan", "Screen kit"), new Crumb(T("Beranda", "Home"), "/"));
        ViewData["Description"] = T("Setiap bagian tampilan Pamong dalam setiap keadaannya.", "Every part of Pamong's screens in every state.").ToString();
        if (Accent is not null && Styling.Accent.Exists(Accent)) ViewData["AccentClass"] = "accent-" + Accent;
    }

    /// <summary>Examples send nothing anywhere.</summary>
    public IActionResult OnPost() => RedirectToPage();
}
