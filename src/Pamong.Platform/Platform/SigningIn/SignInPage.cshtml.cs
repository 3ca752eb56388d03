using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.SigningIn;

/// <summary>The door.</summary>
[Open("Whoever is not signed in yet comes here.")]
internal sealed class SignInPage(SignInHandler handler, FirstStartHandler firstStart, PamongDb db) : PamongPage
{
    /// <summary>An account that a visitor may try.</summary>
    public sealed record DemoAccount(string UserName, string FullName, string City);

    /// <summary>The name typed.</summary>
    [BindProperty, Required, StringLength(256)]
    public string Name { get; set; } = "";

    /// <summary>The password typed.</summary>
    [BindProperty, Required, StringLength(256)]
    public string Password { get; set; } = "";

    /// <summary>Where to go afterwards.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kembali { get; set; }

    /// <summary>Accounts to try, when this installation is a demo.</summary>
    public IReadOnlyList<DemoAccount> DemoAccounts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await firstStart.IsOpenAsync(ct)) return LocalRedirect(FirstStartPage.Address);
        await PrepareAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var result = await handler.HandleAsync(Name, Password, ct);
            if (result.Ok(out _, out var refusal)) return LocalRedirect(Url.IsLocalUrl(Kembali) ? Kembali! : "/");
            Show(refusal);
        }

        await PrepareAsync(ct);
        return Page();
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        Describe(T("Masuk", "Sign in"));
        DemoAccounts = await (
            from account in db.Set<Account>()
            where account.UserName!.EndsWith(".demo")
            join member in db.Set<Membership>() on account.Id equals member.AccountId
            join tenant in db.Set<Tenant>() on member.TenantId equals tenant.Id
            where tenant.IsDemo
            orderby tenant.Slug, account.UserName
            select new DemoAccount(account.UserName!, account.FullName, tenant.Name)).ToListAsync(ct);
    }
}
