using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.SigningIn;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Commands;

/// <summary>Starts the web application.</summary>
internal static class ServeCommand
{
    private static readonly Option<bool> Demo = new("--demo")
    {
        Description = T("isi lima kota contoh bila data masih kosong", "fill in five demo cities when there is no data yet"),
    };

    private static readonly Option<string> Urls = new("--urls")
    {
        Description = T("alamat yang didengarkan", "where to listen"),
        DefaultValueFactory = _ => "http://localhost:5080",
    };

    public static Command Make()
    {
        var command = new Command("serve", T("jalankan aplikasi web", "start the web application")) { Demo, Urls };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var place = CommandLine.Place(parsed);
        Directory.CreateDirectory(place.DataFolder);
        await using var app = WebHost.Build(place, parsed.GetRequiredValue(Urls), [.. parsed.UnmatchedTokens]);
        try
        {
            if (!await PrepareAsync(app, place, parsed.GetValue(Demo), ct)) return 1;

            // Serving needs a fraction of the memory that starting took.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
        catch (DatabaseUnsafeException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }

        await app.RunAsync(ct);
        return 0;
    }

    private static async Task<bool> PrepareAsync(WebApplication app, DatabasePlace place, bool demo, CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PamongDb>();
        await db.MigrateAsync(ct);
        if (await db.Set<Account>().AnyAsync(ct)) return true;
        if (demo) return await DemoCommand.RunApartAsync(place, ct) == 0;

        var code = app.Services.GetRequiredService<FirstStartCode>().Code;
        Console.WriteLine(T(
            "Belum ada administrator. Buka {0}/siapkan dan masukkan kode: {1}",
            "There is no administrator yet. Open {0}/siapkan and enter the code: {1}").With(app.Urls.FirstOrDefault() ?? "", code));
        return true;
    }
}
