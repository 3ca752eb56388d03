using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Platform;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.SigningIn;
using Pamong.Platform.Trail;

namespace Pamong.People.Accounts;

/// <summary>Gives employees an account, and accounts their roles. Each deed is for those who manage roles in the whole agency.</summary>
internal sealed class AccountDeeds(
    PamongDb db, CurrentUser user, UserManager<Account> accounts, PasswordReset reset, IPeople people)
{
    /// <summary>The roles that are granted; the others follow from the personnel data or belong to the installation.</summary>
    public static readonly IReadOnlyList<Role> Grantable =
    [
        Role.TrainingManager, Role.UnitOfficer, Role.HeadOfAgency, Role.Approver, Role.Assessor, Role.Trainer, Role.Mentor, Role.Auditor,
    ];

    private static readonly EmailAddressAttribute Address = new();

    /// <summary>A role that an account holds.</summary>
    public sealed record RoleView(Guid GrantId, Role Role, string? Unit);

    /// <summary>An account as the profile shows it.</summary>
    public sealed record AccountView(Guid Id, string UserName, IReadOnlyList<RoleView> Roles);

    private bool May => user.ReachOf(PlatformPermissions.ManageRoles).Everything;

    /// <summary>The account of an employee in this agency, or null.</summary>
    public async Task<AccountView?> FindAsync(Guid employeeId, CancellationToken ct)
    {
        var tenant = db.TenantId;
        var found = await (
            from m in db.Set<Membership>()
            where m.TenantId == tenant && m.PersonId == employeeId
            join a in db.Set<Account>() on m.AccountId equals a.Id
            select new { a.Id, a.UserName }).FirstOrDefaultAsync(ct);
        if (found is null) return null;
        var roles = await (
            from g in db.Set<Grant>()
            where g.TenantId == tenant && g.AccountId == found.Id
            join u in db.Set<Unit>() on g.UnitId equals u.Id into units
            from u in units.DefaultIfEmpty()
            orderby g.Role
            select new RoleView(g.Id, g.Role, u == null ? null : u.Name)).ToListAsync(ct);
        return new AccountView(found.Id, found.UserName!, roles);
    }

    /// <summary>Makes an account with the NIP as user name and sends the link to set a password; one that exists joins the agency.</summary>
    public async Task<Result<Account>> CreateAsync(Guid employeeId, string? email, CancellationToken ct)
    {
        if (!May) return AccountRefusals.NotYours;
        var person = await people.All().SingleOrDefaultAsync(p => p.Id == employeeId, ct);
        if (person is null) return AccountRefusals.NoSuchPerson;
        if (await FindAsync(employeeId, ct) is not null) return AccountRefusals.HasAccount;
        var address = (email ?? "").Trim();
        if (address.Length == 0 || !Address.IsValid(address)) return AccountRefusals.NoEmail;
        var account = await accounts.FindByNameAsync(person.Nip);
        if (account is null)
        {
            account = new Account { Id = Guid.CreateVersion7(), FullName = person.Name, UserName = person.Nip, Email = address };
            var created = await accounts.CreateAsync(account);
            if (!created.Succeeded) return AccountRefusals.NotMade;
        }

        db.Add(new Membership
        {
            AccountId = account.Id,
            TenantId = db.TenantId,
            PersonId = employeeId,
            LeadsOthers = await people.All().AnyAsync(p => p.SuperiorId == employeeId, ct),
        });
        db.Say("account-made", "Employee", employeeId, new { account = account.Id });
        await db.SaveChangesAsync(ct);
        if (account.PasswordHash is null) await reset.AskAsync(account.UserName!, ct);
        return account;
    }

    /// <summary>Grants a role, in the whole agency or in one unit and all below.</summary>
    public async Task<Result<Grant>> GrantAsync(Guid accountId, Role role, string? unitCode, CancellationToken ct)
    {
        if (!May) return AccountRefusals.NotYours;
        var tenant = db.TenantId;
        if (!Grantable.Contains(role)) return AccountRefusals.NotGrantable;
        if (!await db.Set<Membership>().AnyAsync(m => m.TenantId == tenant && m.AccountId == accountId, ct)) return AccountRefusals.NoSuchAccount;
        Guid? unit = null;
        if (!string.IsNullOrWhiteSpace(unitCode))
        {
            var code = unitCode.Trim();
            unit = await people.Units().Where(u => u.Code == code || u.Name == code).Select(u => (Guid?)u.Id).FirstOrDefaultAsync(ct);
            if (unit is null) return AccountRefusals.NoSuchUnit.With(code);
        }

        if (role == Role.UnitOfficer && unit is null) return AccountRefusals.UnitNeeded;
        if (role is Role.TrainingManager or Role.Approver or Role.Auditor && unit is not null) return AccountRefusals.WholeAgency;
        if (await db.Set<Grant>().AnyAsync(g => g.TenantId == tenant && g.AccountId == accountId && g.Role == role && g.UnitId == unit, ct))
            return AccountRefusals.HeldAlready;
        var grant = new Grant { AccountId = accountId, TenantId = tenant, Role = role, UnitId = unit };
        db.Add(grant);
        await db.SaveChangesAsync(ct);
        return grant;
    }

    /// <summary>Withdraws a role; the agency keeps at least one training manager.</summary>
    public async Task<Result<Done>> WithdrawAsync(Guid grantId, CancellationToken ct)
    {
        if (!May) return AccountRefusals.NotYours;
        var tenant = db.TenantId;
        var grant = await db.Set<Grant>().SingleOrDefaultAsync(g => g.Id == grantId && g.TenantId == tenant, ct);
        if (grant is null) return AccountRefusals.NoSuchGrant;
        if (grant.Role == Role.TrainingManager
            && !await db.Set<Grant>().AnyAsync(g => g.TenantId == tenant && g.Role == Role.TrainingManager && g.Id != grantId, ct))
            return AccountRefusals.LastManager;
        db.Remove(grant);
        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }
}
