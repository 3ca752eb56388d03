using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Installing;
using Pamong.Platform.Tenants;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Commands;

/// <summary>Verifies the audit trail, in the database or in an exported file without one.</summary>
internal static class TrailCommand
{
    private static readonly Option<string?> Tenant = new("--tenant") { Description = T("instansi yang jejaknya dimaksud", "the agency whose trail is meant") };
    private static readonly Option<bool> OfInstallation = new("--installation") { Description = T("jejak instalasi, bukan jejak satu instansi", "the trail of the installation, not of one agency") };
    private static readonly Option<FileInfo?> File = new("--file") { Description = T("berkas hasil ekspor; tidak memerlukan basis data", "an exported file; needs no database") };
    private static readonly Option<string?> Head = new("--head") { Description = T("sidik ujung yang dicatat sebelumnya", "the head noted earlier") };
    private static readonly Argument<FileInfo> Target = new("file") { Description = T("berkas tujuan", "where to write") };

    public static Command Make()
    {
        var verify = new Command("verify", T("periksa rantai, tanpa pilihan semuanya; 3 bila ada yang diubah, hilang, atau berpindah", "verify the chain, without an option all of them; 3 when something was changed, removed or moved"))
        {
            Tenant, OfInstallation, File, Head,
        };
        verify.SetAction(VerifyAsync);
        var export = new Command("export", T("tulis jejak ke berkas", "write the trail to a file")) { Tenant, OfInstallation, Target };
        export.SetAction(ExportAsync);
        return new Command("trail", T("jejak audit", "the audit trail")) { verify, export };
    }

    private static async Task<int> VerifyAsync(ParseResult parsed, CancellationToken ct)
    {
        if (parsed.GetValue(File) is { } file)
        {
            if (!file.Exists)
            {
                await Console.Error.WriteLineAsync(T("Tidak ada berkas {0}.", "There is no file {0}.").With(file.FullName));
                return 1;
            }

            await using var content = file.OpenRead();
            return Say(await TrailFile.VerifyAsync(content, parsed.GetValue(Head), ct));
        }

        await using var headless = Headless.Start(CommandLine.Place(parsed));
        if (parsed.GetValue(Tenant) is null && !parsed.GetValue(OfInstallation)) return await VerifyAllAsync(headless, ct);
        if (await EnterAsync(headless, parsed, ct) is { } failed) return failed;
        return Say(await TrailVerification.OfDatabaseAsync(headless.Db, ct));
    }

    private static async Task<int> VerifyAllAsync(Headless headless, CancellationToken ct)
    {
        var agencies = await headless.Db.Set<Tenant>().AsNoTracking().OrderBy(t => t.Slug).Select(t => new { t.Id, t.Slug }).ToListAsync(ct);
        var worst = 0;
        foreach (var (id, name) in agencies.Select(t => (t.Id, t.Slug)).Prepend((Installation.Id, T("instalasi", "installation").ToString())))
        {
            headless.Enter(id);
            worst = Math.Max(worst, Say(await TrailVerification.OfDatabaseAsync(headless.Db, ct), name + ": "));
        }

        return worst;
    }

    private static async Task<int> ExportAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var headless = Headless.Start(CommandLine.Place(parsed));
        if (await EnterAsync(headless, parsed, ct) is { } failed) return failed;
        await using var target = parsed.GetRequiredValue(Target).Create();
        var (entries, head) = await TrailFile.WriteAsync(headless.Db, target, ct);
        Console.WriteLine(T("{0} entri ditulis. Ujung: {1}", "{0} entries written. Head: {1}").With(entries, head));
        Console.WriteLine(T(
            "Catat ujung ini terpisah dari berkasnya: dengan --head terbukti pula bila seluruh berkas dipalsukan.",
            "Keep this head apart from the file: with --head a file that was forged as a whole is found too."));
        return 0;
    }

    /// <summary>Goes where the chain that was asked for is read; the exit code when there is none.</summary>
    private static async Task<int?> EnterAsync(Headless headless, ParseResult parsed, CancellationToken ct)
    {
        var slug = parsed.GetValue(Tenant);
        if (parsed.GetValue(OfInstallation) == slug is not null)
        {
            await Console.Error.WriteLineAsync(T("Sebutkan salah satu: --tenant atau --installation.", "Say one of them: --tenant or --installation."));
            return 2;
        }

        if (slug is null) headless.Enter(Installation.Id);
        else if (!await headless.EnterAsync(slug, ct)) return TenantOption.Unknown(slug);
        return null;
    }

    private static int Say(TrailVerdict verdict, string whose = "")
    {
        if (verdict.Breach is { } breach)
        {
            Console.Error.WriteLine(whose + breach);
            return CommandLine.Breach;
        }

        Console.WriteLine(whose + T("Rantai utuh: {0} entri. Ujung: {1}", "The chain holds: {0} entries. Head: {1}").With(verdict.Entries, verdict.Head));
        return 0;
    }
}
