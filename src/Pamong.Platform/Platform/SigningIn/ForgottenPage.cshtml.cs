using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.SigningIn;

/// <summary>Asks for a link to set a new password.</summary>
[Open("Who forgot the password can't sign in.")]
internal sealed class ForgottenPage(PasswordReset reset) : PamongPage
{
    /// <summary>The name or address typed.</summary>
    [BindProperty, Required, StringLength(256)]
    public string Name { get; set; } = "";

    /// <summary>Whether the link was asked for.</summary>
    public bool Sent { get; private set; }

    public void OnGet() => Describe(T("Lupa kata sandi", "Forgotten password"));

    public async Task OnPostAsync(CancellationToken ct)
    {
        Describe(T("Lupa kata sandi", "Forgotten password"));
        if (!ModelState.IsValid) return;
        await reset.AskAsync(Name, ct);
        Sent = true;
    }
}
