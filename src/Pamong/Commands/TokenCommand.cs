using System.CommandLine;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Accounts;
using Pamong.Platform.Rights;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Commands;

/// <summary>Makes, lists and withdraws the keys with which other programs use the API.</summary>
internal static class TokenCommand
{
    private static readonly Option<string> Tenant = TenantOption.Make();
    private static readonly Option<string> Account = new("--account") { Description = T("nama pengguna pemilik token", "the owner's user name"), Required = true };
    private static readonly Option<string> Name = new("--name") { Description = T("untuk apa token ini", "what the token is for"), Required = true };

    private static readonly Option<int> Days = new("--days")
    {
        Description = T("masa berlaku dalam hari, 1–366", "how many days it works, 1–366"),
        DefaultValueFactory = _ => 90,
    };

    private static readonly Option<string[]> Scopes = new("--scope")
    {
        Description = T("izin yang dibawa; boleh diulang. Lihat: pamong token scopes", "a permission that it carries; may be repeated. See: pamong token scopes"),
        Required = true,
    };

    private static readonly Argument<Guid> Id = new("id") { Description = T("nomor token", "the token's id") };

    public static Command Make()
    {
        var create = new Command("create", T("buat token; rahasianya hanya tampil sekali", "make a token; its secret is shown once")) { Tenant, Account, Name, Days, Scopes };
        create.SetAction(CreateAsync);
        var list = new Command("list", T("daftar token instansi", "list the agency's tokens")) { Tenant };
        list.SetAction(ListAsync);
        var revoke = new Command("revoke", T("cabut token", "withdraw a token")) { Tenant, Id };
        revoke.SetAction(RevokeAsync);
        var scopes = new Command("scopes", T("daftar izin", "list the permissions"));
        scopes.SetAction(_ =>
        {
            foreach (var permission in new PermissionBook(House.Modules).All) Console.WriteLine($"{permission.Code}\t{permission.Label}");
            return 0;
        });
        return new Command("token", T("token API", "API tokens")) { create, list, revoke, scopes };
    }

    private static async Task<int> CreateAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var headless = Headless.Start(CommandLine.Place(parsed));
        var slug = parsed.GetRequiredValue(Tenant);
        if (!await headless.EnterAsync(slug, ct)) return TenantOption.Unknown(slug);
        var tenantId = headless.Get<CurrentUser>().TenantId;
        var account = await headless.Get<UserManager<Account>>().FindByNameAsync(parsed.GetRequiredValue(Account));
        if (account is null || !await headless.Db.Set<Membership>().AnyAsync(m => m.AccountId == account.Id && m.TenantId == tenantId, ct))
            return Fail(T("Akun itu tidak ada di instansi ini.", "That account does not belong to this agency."));
        var known = headless.Get<PermissionBook>().All.Select(p => p.Code).ToHashSet();
        var scopes = parsed.GetRequiredValue(Scopes);
        if (Array.Find(scopes, s => !known.Contains(s)) is { } unknown)
            return Fail(T("Izin tidak dikenal: {0}", "Unknown permission: {0}").With(unknown));
        var secret = await headless.Get<TokenIssuing>()
            .IssueAsync(account.Id, tenantId, parsed.GetRequiredValue(Name), scopes, parsed.GetValue(Days), ct);
        Console.WriteLine(secret);
        return 0;
    }

    private static async Task<int> ListAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var headless = Headless.Start(CommandLine.Place(parsed));
        var slug = parsed.GetRequiredValue(Tenant);
        if (!await headless.EnterAsync(slug, ct)) return TenantOption.Unknown(slug);
        var tenantId = headless.Get<CurrentUser>().TenantId;
        var tokens = await headless.Db.Set<ApiToken>().AsNoTracking().Where(t => t.TenantId == tenantId).OrderBy(t => t.ExpiresAt).ToListAsync(ct);
        foreach (var token in tokens)
            Console.WriteLine($"{token.Id}\t{token.Name}\t{token.ExpiresAt:yyyy-MM-dd}\t{(token.RevokedAt is null ? "" : T("dicabut", "withdrawn"))}\t{string.Join(' ', token.Scopes)}");
        return 0;
    }

    private static async Task<int> RevokeAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var headless = Headless.Start(CommandLine.Place(parsed));
        var slug = parsed.GetRequiredValue(Tenant);
        if (!await headless.EnterAsync(slug, ct)) return TenantOption.Unknown(slug);
        var (id, tenantId) = (parsed.GetRequiredValue(Id), headless.Get<CurrentUser>().TenantId);
        var token = await headless.Db.Set<ApiToken>().SingleOrDefaultAsync(t => t.Id == id && t.TenantId == tenantId, ct);
        if (token is null) return Fail(T("Token tidak ditemukan.", "There is no such token."));
        token.RevokedAt = headless.Get<TimeProvider>().GetUtcNow();
        await headless.Db.SaveChangesAsync(ct);
        return 0;
    }

    private static int Fail(string why)
    {
        Console.Error.WriteLine(why);
        return 1;
    }
}
