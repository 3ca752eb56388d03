using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.SigningIn;

/// <summary>Sets a new password by the link from the letter.</summary>
[Open("The link's code is the proof.")]
internal sealed class NewPasswordPage(PasswordReset reset) : PamongPage
{
    /// <summary>The account in the link.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Akun { get; set; }

    /// <summary>The code in the link.</summary>
    [BindProperty(SupportsGet = true)]
    public string Kode { get; set; } = "";

    /// <summary>The new password.</summary>
    [BindProperty, Required, StringLength(256)]
    public string Password { get; set; } = "";

    public void OnGet()
    {
        Describe(T("Atur kata sandi baru", "Set a new password"));
        ModelState.Clear();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Describe(T("Atur kata sandi baru", "Set a new password"));
        if (!ModelState.IsValid) return Page();
        var result = await reset.SetAsync(Akun, Kode, Password);
        if (result.Ok(out _, out var refusal))
        {
            Flash(T("Kata sandi baru tersimpan. Silakan masuk.", "The new password is saved. Please sign in."));
            return LocalRedirect("/masuk");
        }

        Show(refusal);
        return Page();
    }
}
