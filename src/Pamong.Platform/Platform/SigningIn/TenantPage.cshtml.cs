using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.SigningIn;

/// <summary>Chooses the agency to work in, for those who belong to more than one.</summary>
[SignedIn]
internal sealed class TenantPage(PamongDb db, CurrentUser user, UserManager<Account> accounts, SignInHandler signIn) : PamongPage
{
    /// <summary>The agencies of the account.</summary>
    public IReadOnlyList<Tenant> Tenants { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Describe(T("Pilih instansi", "Choose an agency"));
        Tenants = await Mine().OrderBy(t => t.Name).ToListAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid tenantId, CancellationToken ct)
    {
        if (!await Mine().AnyAsync(t => t.Id == tenantId, ct)) return NotFound();
        var account = await accounts.FindByIdAsync(user.AccountId!.Value.ToString());
        await signIn.OpenAsync(account!, tenantId);
        return LocalRedirect("/");
    }

    private IQueryable<Tenant> Mine() => db.Set<Tenant>()
        .Where(t => db.Set<Membership>().Any(m => m.AccountId == user.AccountId && m.TenantId == t.Id));
}
