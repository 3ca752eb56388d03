using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.SigningIn;

/// <summary>Leads the first administrator through setting up the installation.</summary>
[Open("Nobody has an account yet; the console's code is the proof.")]
internal sealed class FirstStartPage(FirstStartHandler handler, SignInHandler signIn) : PamongPage
{
    /// <summary>Where it is.</summary>
    public const string Address = "/siapkan";

    /// <summary>The code from the console.</summary>
    [BindProperty, Required, StringLength(20)]
    public string Code { get; set; } = "";

    /// <summary>The administrator's name.</summary>
    [BindProperty, Required, StringLength(200)]
    public string FullName { get; set; } = "";

    /// <summary>The administrator's address, with which they sign in.</summary>
    [BindProperty, Required, EmailAddress, StringLength(200)]
    public string Email { get; set; } = "";

    /// <summary>The administrator's password.</summary>
    [BindProperty, Required, StringLength(256, MinimumLength = PasswordRules.MinimumLength)]
    public string Password { get; set; } = "";

    /// <summary>The agency's name.</summary>
    [BindProperty, Required, StringLength(200)]
    public string TenantName { get; set; } = "";

    /// <summary>The agency's short name.</summary>
    [BindProperty, Required, RegularExpression("^[a-z0-9-]{2,40}$")]
    public string Slug { get; set; } = "";

    /// <summary>The agency's time zone.</summary>
    [BindProperty, Required, RegularExpression("^Asia/(Jakarta|Makassar|Jayapura)$")]
    public string TimeZone { get; set; } = "Asia/Jakarta";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Describe(T("Siapkan Pamong", "Set up Pamong"));
        return await handler.IsOpenAsync(ct) ? Page() : LocalRedirect("/");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Describe(T("Siapkan Pamong", "Set up Pamong"));
        if (!await handler.IsOpenAsync(ct)) return LocalRedirect("/");
        if (!ModelState.IsValid) return Page();
        var result = await handler.HandleAsync(new FirstStart(Code, FullName, Email, Password, TenantName, Slug, TimeZone), ct);
        if (!result.Ok(out var account, out var refusal))
        {
            Show(refusal);
            return Page();
        }

        await signIn.HandleAsync(account.UserName!, Password, ct);
        return LocalRedirect("/");
    }
}
