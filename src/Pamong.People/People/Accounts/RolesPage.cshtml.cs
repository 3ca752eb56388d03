using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Accounts;

/// <summary>Who holds which role, and giving and withdrawing them.</summary>
[Needs(PlatformPermissions.ManageRoles)]
internal sealed class RolesPage(PamongDb db, AccountDeeds deeds) : PamongPage
{
    /// <summary>A role held.</summary>
    public sealed record Row(Guid GrantId, string Name, string UserName, Role Role, string? Unit);

    /// <summary>Whose role is to be granted: user name, NIP or e-mail.</summary>
    [BindProperty]
    public string? Who { get; set; }

    /// <summary>Which.</summary>
    [BindProperty]
    public Role Role { get; set; } = Role.UnitOfficer;

    /// <summary>In which unit: code or name; empty for the whole agency.</summary>
    [BindProperty]
    public string? Unit { get; set; }

    /// <summary>The account that the list is narrowed to.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Akun { get; set; }

    /// <summary>What is searched.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    /// <summary>The list's page.</summary>
    [BindProperty(SupportsGet = true, Name = "h")]
    public int Number { get; set; } = 1;

    /// <summary>The roles held.</summary>
    public Page<Row> Grants { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        if (Akun is { } id) Who = await Accounts().Where(a => a.Id == id).Select(a => a.UserName).SingleOrDefaultAsync(ct);
        await PrepareAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var typed = (Who ?? "").Trim();
        var digits = new string([.. typed.Where(char.IsAsciiDigit)]);
        var upper = typed.ToUpperInvariant();
        var account = await Accounts()
            .Where(a => a.NormalizedUserName == upper || a.NormalizedEmail == upper || (digits.Length == 18 && a.UserName == digits))
            .Select(a => (Guid?)a.Id).FirstOrDefaultAsync(ct);
        var result = account is { } id ? await deeds.GrantAsync(id, Role, Unit, ct) : AccountRefusals.NoSuchAccount;
        return await AnswerAsync(result.Ok(out _, out var refusal) ? null : refusal, T("Peran diberikan.", "The role is granted."), ct);
    }

    public async Task<IActionResult> OnPostCabutAsync(Guid grant, CancellationToken ct)
    {
        var result = await deeds.WithdrawAsync(grant, ct);
        return await AnswerAsync(result.Ok(out _, out var refusal) ? null : refusal, T("Peran dicabut.", "The role is withdrawn."), ct);
    }

    private async Task<IActionResult> AnswerAsync(Refusal? refusal, Platform.Texts.Text done, CancellationToken ct)
    {
        if (refusal is null)
        {
            Flash(done);
            return LocalRedirect(Akun is { } id ? $"/peran?akun={id}" : "/peran");
        }

        if (refusal.Kind is RefusalKind.Forbidden) return Answer(refusal);
        Show(refusal);
        await PrepareAsync(ct);
        return Page();
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        Describe(T("Peran", "Roles"));
        var (tenant, akun) = (db.TenantId, Akun);
        var rows =
            from g in db.Set<Grant>()
            where g.TenantId == tenant && (akun == null || g.AccountId == akun)
            join a in db.Set<Account>() on g.AccountId equals a.Id
            join u in db.Set<Unit>() on g.UnitId equals u.Id into units
            from u in units.DefaultIfEmpty()
            select new { g.Id, a.FullName, a.UserName, g.Role, Unit = u == null ? null : u.Name };
        foreach (var word in (Search ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
            rows = rows.Where(r => r.FullName.ToLower().Contains(word) || r.UserName!.ToLower().Contains(word) || (r.Unit != null && r.Unit.ToLower().Contains(word)));
        Grants = await rows.OrderBy(r => r.FullName).ThenBy(r => r.Role).ThenBy(r => r.Id)
            .Select(r => new Row(r.Id, r.FullName, r.UserName!, r.Role, r.Unit))
            .PageAsync(Number, Paging.ScreenSize, ct);
    }

    private IQueryable<Account> Accounts()
    {
        var tenant = db.TenantId;
        return db.Set<Account>().Where(a => db.Set<Membership>().Any(m => m.AccountId == a.Id && m.TenantId == tenant));
    }
}
