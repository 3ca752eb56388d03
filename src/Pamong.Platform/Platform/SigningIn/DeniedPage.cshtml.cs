using Microsoft.AspNetCore.Http;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.SigningIn;

/// <summary>Says that a page is closed to the user, and what to do.</summary>
[Open("It only says no.")]
internal sealed class DeniedPage : PamongPage
{
    public void OnGet()
    {
        Describe(T("Tidak diizinkan", "Not allowed"));
        Response.StatusCode = StatusCodes.Status403Forbidden;
    }
}
