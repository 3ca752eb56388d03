using System.CommandLine;
using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Tenants;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Commands;

/// <summary>Founds and lists the agencies of the installation.</summary>
internal static class TenantCommand
{
    private static readonly Argument<string> Slug = new("slug") { Description = T("nama pendek: huruf kecil, angka, tanda hubung", "short name: small letters, digits, hyphens") };
    private static readonly Option<string> Name = new("--name") { Description = T("nama lengkap instansi", "the agency's full name"), Required = true };
    private static readonly Option<string?> Region = new("--region") { Description = T("kode wilayah, misalnya 81.71", "region code, such as 81.71") };

    private static readonly Option<string> Zone = new("--zone")
    {
        Description = T("zona waktu: Asia/Jakarta, Asia/Makassar, Asia/Jayapura", "time zone: Asia/Jakarta, Asia/Makassar, Asia/Jayapura"),
        DefaultValueFactory = _ => "Asia/Jakarta",
    };

    private static readonly Option<string> Manager = new("--manager") { Description = T("nama pengelola pertama", "name of the first training manager"), Required = true };
    private static readonly Option<string> Email = new("--email") { Description = T("e-mail pengelola; tautan kata sandi dikirim ke sini", "the manager's e-mail; the link for the password goes there"), Required = true };

    public static Command Make()
    {
        var add = new Command("add", T("dirikan instansi", "found an agency")) { Slug, Name, Region, Zone, Manager, Email };
        add.SetAction(AddAsync);
        var list = new Command("list", T("daftar instansi", "list the agencies"));
        list.SetAction(ListAsync);
        return new Command("tenant", T("instansi pada instalasi ini", "agencies on this installation")) { add, list };
    }

    private static async Task<int> AddAsync(ParseResult parsed, CancellationToken ct)
    {
        var asked = new FoundTenant
        {
            Slug = parsed.GetRequiredValue(Slug),
            Name = parsed.GetRequiredValue(Name),
            RegionCode = parsed.GetValue(Region),
            TimeZone = parsed.GetRequiredValue(Zone),
            ManagerName = parsed.GetRequiredValue(Manager),
            ManagerEmail = parsed.GetRequiredValue(Email),
        };
        var faults = new List<ValidationResult>();
        if (!Validator.TryValidateObject(asked, new ValidationContext(asked), faults, validateAllProperties: true))
        {
            foreach (var fault in faults) await Console.Error.WriteLineAsync(fault.ErrorMessage);
            return 2;
        }

        await using var headless = Headless.Start(CommandLine.Place(parsed));
        var result = await headless.Get<FoundTenantHandler>().HandleAsync(asked, ct);
        if (result.Ok(out var tenant, out var refusal))
        {
            Console.WriteLine($"{tenant.Id}\t{tenant.Slug}");
            return 0;
        }

        await Console.Error.WriteLineAsync(refusal.Message);
        return 1;
    }

    private static async Task<int> ListAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var headless = Headless.Start(CommandLine.Place(parsed));
        foreach (var tenant in await headless.Db.Set<Tenant>().AsNoTracking().OrderBy(t => t.Slug).ToListAsync(ct))
            Console.WriteLine($"{tenant.Slug}\t{tenant.Name}\t{tenant.RegionCode}\t{tenant.TimeZone}");
        return 0;
    }
}
