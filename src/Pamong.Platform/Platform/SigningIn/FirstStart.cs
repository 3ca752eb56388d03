using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.SigningIn;

/// <summary>The one-time code that is printed on the console while the installation has nobody who can sign in.</summary>
public sealed class FirstStartCode
{
    /// <summary>The code: three groups of four letters and digits.</summary>
    public string Code { get; } = string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString("ABCDEFGHJKMNPQRSTUVWXYZ23456789", 4)));

    internal bool Matches(string typed) => CryptographicOperations.FixedTimeEquals(
        System.Text.Encoding.UTF8.GetBytes(Code), System.Text.Encoding.UTF8.GetBytes(typed.Trim().ToUpperInvariant()));
}

/// <summary>What the first administrator says about themselves and their agency.</summary>
internal sealed record FirstStart(string Code, string FullName, string Email, string Password, string TenantName, string Slug, string TimeZone);

/// <summary>Creates the first agency and its training manager, once.</summary>
internal sealed class FirstStartHandler(
    PamongDb db, CurrentUser user, UserManager<Account> accounts, FirstStartCode code, TenantFounding founding)
{
    private const string Origin = "first-start";

    private static readonly Refusal WrongCode = new("platform.first-start-code", RefusalKind.Invalid, T(
        "Kode tidak cocok. Salin kode yang tercetak di konsol server tempat Pamong dijalankan.",
        "The code does not match. Copy the one printed on the console of the server that runs Pamong."), Field: "Code");

    private static readonly Refusal TooLate = new("platform.first-start-over", RefusalKind.Conflict, T(
        "Instalasi ini sudah memiliki administrator.", "This installation has an administrator already."));

    /// <summary>Whether nobody can sign in yet.</summary>
    public async Task<bool> IsOpenAsync(CancellationToken ct) => !await db.Set<Account>().AnyAsync(ct);

    public async Task<Result<Account>> HandleAsync(FirstStart asked, CancellationToken ct)
    {
        if (!await IsOpenAsync(ct)) return TooLate;
        if (!code.Matches(asked.Code)) return WrongCode;
        var account = new Account { Id = Guid.CreateVersion7(), FullName = asked.FullName, UserName = asked.Email, Email = asked.Email };
        var created = await accounts.CreateAsync(account, asked.Password);
        if (!created.Succeeded) return PasswordRules.Refusal;
        var tenant = new Tenant { Slug = asked.Slug, Name = asked.TenantName, TimeZone = asked.TimeZone };
        user.BecomeWorker(Guid.Empty, account.Id, account.FullName, Origin);
        await founding.FoundAsync(tenant, ct);
        user.BecomeWorker(tenant.Id, account.Id, account.FullName, Origin);
        db.Add(new Membership { AccountId = account.Id, TenantId = tenant.Id });
        db.Add(new Grant { AccountId = account.Id, TenantId = tenant.Id, Role = Role.TrainingManager });
        db.Add(new Grant { AccountId = account.Id, TenantId = Guid.Empty, Role = Role.Operator });
        await db.SaveChangesAsync(ct);
        return account;
    }
}
