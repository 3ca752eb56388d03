using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.SigningIn;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Tenants;

/// <summary>A new agency and its first training manager, as asked for.</summary>
public sealed class FoundTenant
{
    /// <summary>The agency's full name.</summary>
    [Required, StringLength(200, MinimumLength = 2)]
    public string Name { get; set; } = "";

    /// <summary>Its short name: small letters, digits and hyphens.</summary>
    [Required, RegularExpression("^[a-z0-9-]{2,40}$")]
    public string Slug { get; set; } = "";

    /// <summary>The region's code, or empty.</summary>
    [RegularExpression(@"^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$")]
    public string? RegionCode { get; set; }

    /// <summary>Its time zone.</summary>
    [Required, RegularExpression("^Asia/(Jakarta|Makassar|Jayapura)$")]
    public string TimeZone { get; set; } = "Asia/Jakarta";

    /// <summary>The first training manager's name.</summary>
    [Required, StringLength(200, MinimumLength = 2)]
    public string ManagerName { get; set; } = "";

    /// <summary>Their address, with which they sign in; an account that has it already is taken.</summary>
    [Required, EmailAddress, StringLength(200)]
    public string ManagerEmail { get; set; } = "";
}

/// <summary>Founds an agency for the operator; its trail begins with who did it.</summary>
public sealed class FoundTenantHandler(
    PamongDb db, CurrentUser user, UserManager<Account> accounts, TenantFounding founding, PasswordReset reset)
{
    private static readonly Refusal Taken = new("platform.slug-taken", RefusalKind.Conflict, T(
        "Nama pendek ini sudah dipakai instansi lain.", "Another agency has this short name already."), Field: nameof(FoundTenant.Slug));

    private static readonly Refusal NotMade = new("platform.account-not-made", RefusalKind.Conflict, T(
        "Akun tidak dapat dibuat dengan alamat ini.", "The account cannot be made with this address."), Field: nameof(FoundTenant.ManagerEmail));

    /// <summary>Founds it and has the link to set a password sent. The current user works in the new agency afterwards.</summary>
    public async Task<Result<Tenant>> HandleAsync(FoundTenant asked, CancellationToken ct)
    {
        var (slug, email, founder, operatorId) = (asked.Slug, asked.ManagerEmail.Trim(), user.Name, user.AccountId);
        if (await db.Set<Tenant>().AnyAsync(t => t.Slug == slug, ct)) return Taken;
        var account = await accounts.FindByEmailAsync(email) ?? await accounts.FindByNameAsync(email);
        if (account is null)
        {
            account = new Account { Id = Guid.CreateVersion7(), FullName = asked.ManagerName.Trim(), UserName = email, Email = email };
            if (!(await accounts.CreateAsync(account)).Succeeded) return NotMade;
        }

        var tenant = new Tenant { Slug = slug, Name = asked.Name.Trim(), RegionCode = asked.RegionCode ?? "", TimeZone = asked.TimeZone };
        await founding.FoundAsync(tenant, ct);
        db.Add(new Membership { AccountId = account.Id, TenantId = tenant.Id });
        db.Add(new Grant { AccountId = account.Id, TenantId = tenant.Id, Role = Role.TrainingManager });
        db.Say("founded", nameof(Tenant), tenant.Id, new { by = founder, account = operatorId, tenant.Name, tenant.Slug, manager = account.Id });
        await db.SaveChangesAsync(ct);
        if (account.PasswordHash is null) await reset.AskAsync(account.UserName!, ct);
        return tenant;
    }
}
