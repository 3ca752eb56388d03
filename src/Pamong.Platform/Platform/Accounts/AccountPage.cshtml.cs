using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Accounts;

/// <summary>One's own account: name, roles, password, language of letters, keys for other programs.</summary>
[SignedIn]
internal sealed class AccountPage(OwnAccount own, CurrentUser user, PamongDb db) : PamongPage
{
    /// <summary>The account.</summary>
    public Account Account { get; private set; } = null!;

    /// <summary>The roles held in this agency.</summary>
    public IReadOnlyList<Role> Roles { get; private set; } = [];

    /// <summary>In how many agencies one works.</summary>
    public int Agencies { get; private set; }

    /// <summary>Keys that still work.</summary>
    public IReadOnlyList<ApiToken> Tokens { get; private set; } = [];

    /// <summary>What may be handed to a key.</summary>
    public IReadOnlyList<Permission> Grantable { get; private set; } = [];

    /// <summary>The secret of the key made just now, shown once.</summary>
    public string? Secret { get; private set; }

    /// <summary>What the key is for, as typed.</summary>
    [BindProperty]
    public string? TokenName { get; set; }

    /// <summary>What the key may, as chosen.</summary>
    [BindProperty]
    public List<string> Scopes { get; set; } = [];

    /// <summary>How many days the key works.</summary>
    [BindProperty]
    public int Days { get; set; } = 90;

    /// <summary>The agency's time zone.</summary>
    public TimeZoneInfo Zone => Shell.Zone;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        await PrepareAsync(ct);
    }

    public async Task<IActionResult> OnPostSandiAsync(string? current, string? password, CancellationToken ct)
    {
        var result = await own.ChangePasswordAsync(current ?? "", password ?? "");
        return await AnswerAsync(result, T("Kata sandi diganti. Sesi Anda di perangkat lain berakhir.", "The password is changed. Your sessions on other devices have ended."), ct);
    }

    public async Task<IActionResult> OnPostBahasaAsync(string? language)
    {
        await own.SetLanguageAsync(language == "en");
        Flash(T("Bahasa surat tersimpan.", "The language of letters is saved."));
        return LocalRedirect("/akun");
    }

    public async Task<IActionResult> OnPostTokenAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var result = await own.IssueAsync(TokenName, Scopes, Days, ct);
        if (result.Ok(out var secret, out var refusal)) (Secret, TokenName, Scopes) = (secret, null, []);
        else Show(refusal);
        await PrepareAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostCabutAsync(Guid token, CancellationToken ct) =>
        await AnswerAsync(await own.RevokeAsync(token, ct), T("Token dicabut.", "The token is withdrawn."), ct);

    private async Task<IActionResult> AnswerAsync(Result<Done> result, Text done, CancellationToken ct)
    {
        ModelState.Clear();
        if (result.Ok(out _, out var refusal))
        {
            Flash(done);
            return LocalRedirect("/akun");
        }

        Show(refusal);
        await PrepareAsync(ct);
        return Page();
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        Describe(T("Akun saya", "My account"), new Crumb(T("Beranda", "Home"), "/"));
        Account = await own.ReadAsync();
        Roles = [.. user.Roles.Order()];
        Agencies = await db.Set<Membership>().CountAsync(m => m.AccountId == user.AccountId, ct);
        if (user.TenantId == Guid.Empty) return;
        Tokens = await own.TokensAsync(ct);
        Grantable = own.Grantable;
    }
}
