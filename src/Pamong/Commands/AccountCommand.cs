using System.CommandLine;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Platform.Accounts;
using Pamong.Platform.Rights;
using Pamong.Platform.SigningIn;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Commands;

/// <summary>Gives someone an account and a role in an agency, or the operator's role, without a browser.</summary>
internal static class AccountCommand
{
    private static readonly Option<string> Tenant = TenantOption.Make();
    private static readonly Option<string> Name = new("--name") { Description = T("nama lengkap", "full name"), Required = true };
    private static readonly Option<string> Email = new("--email") { Description = T("alamat e-mail, juga nama pengguna", "e-mail address, also the user name"), Required = true };

    private static readonly Option<Role> Held = new("--role")
    {
        Description = T("peran, misalnya TrainingManager, UnitOfficer, Auditor, Operator", "role, such as TrainingManager, UnitOfficer, Auditor, Operator"),
        Required = true,
    };

    private static readonly Option<string?> Unit = new("--unit") { Description = T("kode unit; tanpa ini seluruh instansi", "the unit's code; without it the whole agency") };

    public static Command Make()
    {
        var add = new Command("add", T("buat akun atau beri peran, lalu cetak tautan kata sandi", "make an account or give a role, then print the link for the password"))
        {
            Tenant, Name, Email, Held, Unit,
        };
        add.SetAction(AddAsync);
        return new Command("account", T("akun dan peran", "accounts and roles")) { add };
    }

    private static async Task<int> AddAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var headless = Headless.Start(CommandLine.Place(parsed));
        var (slug, email, role) = (parsed.GetRequiredValue(Tenant), parsed.GetRequiredValue(Email).Trim(), parsed.GetRequiredValue(Held));
        if (!await headless.EnterAsync(slug, ct)) return TenantOption.Unknown(slug);
        if (role is Role.Employee or Role.Superior)
            return Fail(T("Peran pegawai dan atasan mengikuti data kepegawaian.", "The roles of employee and superior follow from the personnel data."));
        Guid? unit = null;
        if (parsed.GetValue(Unit) is { } code)
        {
            unit = await headless.Get<IPeople>().Units().Where(u => u.Code == code).Select(u => (Guid?)u.Id).SingleOrDefaultAsync(ct);
            if (unit is null) return Fail(T("Tidak ada unit dengan kode {0}.", "There is no unit with the code {0}.").With(code));
        }

        if (role == Role.UnitOfficer && unit is null) return Fail(T("Peran ini memerlukan --unit.", "This role needs --unit."));
        var (db, accounts) = (headless.Db, headless.Get<UserManager<Account>>());
        var account = await accounts.FindByEmailAsync(email) ?? await accounts.FindByNameAsync(email);
        if (account is null)
        {
            account = new Account { Id = Guid.CreateVersion7(), FullName = parsed.GetRequiredValue(Name), UserName = email, Email = email };
            var created = await accounts.CreateAsync(account);
            if (!created.Succeeded) return Fail(T("Akun tidak dapat dibuat dengan alamat ini.", "The account cannot be made with this address."));
        }

        var tenantId = db.TenantId;
        var grantIn = role == Role.Operator ? Guid.Empty : tenantId;
        if (!await db.Set<Membership>().AnyAsync(m => m.AccountId == account.Id && m.TenantId == tenantId, ct))
            db.Add(new Membership { AccountId = account.Id, TenantId = tenantId });
        if (!await db.Set<Grant>().AnyAsync(g => g.AccountId == account.Id && g.TenantId == grantIn && g.Role == role && g.UnitId == unit, ct))
            db.Add(new Grant { AccountId = account.Id, TenantId = grantIn, Role = role, UnitId = unit });
        db.Say("account-added", nameof(Account), account.Id, new { role = role.ToString(), unit });
        await db.SaveChangesAsync(ct);
        if (account.PasswordHash is null) Console.WriteLine(await headless.Get<PasswordReset>().LinkAsync(account));
        return 0;
    }

    private static int Fail(string why)
    {
        Console.Error.WriteLine(why);
        return 1;
    }
}
