using System.CommandLine;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Commands;

/// <summary>Verifies the audit trail, in the database or in an exported file without one.</summary>
internal static class TrailCommand
{
    private static readonly Option<string?> Tenant = new("--tenant") { Description = T("instansi yang jejaknya diperiksa", "the agency whose trail to verify") };
    private static readonly Option<FileInfo?> File = new("--file") { Description = T("berkas hasil ekspor; tidak memerlukan basis data", "an exported file; needs no database") };
    private static readonly Option<string?> Head = new("--head") { Description = T("sidik ujung yang dicatat sebelumnya", "the head noted earlier") };
    private static readonly Option<string> TenantNeeded = TenantOption.Make();
    private static readonly Argument<FileInfo> Target = new("file") { Description = T("berkas tujuan", "where to write") };

    public static Command Make()
    {
        var verify = new Command("verify", T("periksa rantai; 3 bila ada yang diubah, hilang, atau berpindah", "verify the chain; 3 when something was changed, removed or moved"))
        {
            Tenant, File, Head,
        };
        verify.SetAction(VerifyAsync);
        var export = new Command("export", T("tulis jejak ke berkas", "write the trail to a file")) { TenantNeeded, Target };
        export.SetAction(ExportAsync);
        return new Command("trail", T("jejak audit", "the audit trail")) { verify, export };
    }

    private static async Task<int> VerifyAsync(ParseResult parsed, CancellationToken ct)
    {
        if (parsed.GetValue(File) is { } file)
        {
            await using var content = file.OpenRead();
            return Say(await TrailVerification.OfFileAsync(content, parsed.GetValue(Head), ct));
        }

        if (parsed.GetValue(Tenant) is not { } slug)
        {
            await Console.Error.WriteLineAsync(T("Sebutkan --tenant atau --file.", "Say --tenant or --file."));
            return 2;
        }

        await using var headless = Headless.Start(CommandLine.Place(parsed));
        if (!await headless.EnterAsync(slug, ct)) return TenantOption.Unknown(slug);
        return Say(await TrailVerification.OfDatabaseAsync(headless.Db, ct));
    }

    private static async Task<int> ExportAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var headless = Headless.Start(CommandLine.Place(parsed));
        var slug = parsed.GetRequiredValue(TenantNeeded);
        if (!await headless.EnterAsync(slug, ct)) return TenantOption.Unknown(slug);
        await using var target = parsed.GetRequiredValue(Target).Create();
        await TrailVerification.ExportAsync(headless.Db, target, ct);
        return 0;
    }

    private static int Say(TrailVerdict verdict)
    {
        if (verdict.Breach is { } breach)
        {
            Console.Error.WriteLine(breach.ToString());
            return CommandLine.Breach;
        }

        Console.WriteLine(T("Rantai utuh: {0} entri. Ujung: {1}", "The chain holds: {0} entries. Head: {1}").With(verdict.Entries, verdict.Head).ToString());
        return 0;
    }
}
