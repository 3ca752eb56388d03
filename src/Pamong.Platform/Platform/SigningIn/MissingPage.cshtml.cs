using Microsoft.AspNetCore.Mvc;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.SigningIn;

/// <summary>Says that there is nothing here, or nothing for this user, and shows the way back.</summary>
[Open("It tells nothing but that there is nothing."), IgnoreAntiforgeryToken]
internal sealed class MissingPage : PamongPage
{
    public void OnGet() => Describe();

    public void OnPost() => Describe();

    private void Describe() => Describe(T("Halaman tidak ditemukan", "Page not found"));
}
