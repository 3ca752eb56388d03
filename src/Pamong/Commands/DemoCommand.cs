using System.CommandLine;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Pamong.Demo;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Commands;

/// <summary>Fills an empty installation with five demo cities.</summary>
internal static class DemoCommand
{
    private const string Name = "demo";

    public static Command Make()
    {
        var command = new Command(Name, T("isi lima kota contoh bila data masih kosong, lalu selesai", "fill in five demo cities when there is no data yet, and end"));
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var headless = Headless.Start(CommandLine.Place(parsed));
        try
        {
            await headless.Db.MigrateAsync(ct);
        }
        catch (DatabaseUnsafeException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }

        if (await headless.Db.Set<Account>().AnyAsync(ct))
        {
            Console.WriteLine(T("Sudah ada data; tidak ada yang diubah.", "There is data already; nothing was changed."));
            return 0;
        }

        Console.WriteLine(T("Membuat lima kota contoh; perlu sekitar satu menit …", "Making five demo cities; this takes about a minute …"));
        await headless.Make<DemoCities>().FillAsync(ct);
        return 0;
    }

    /// <summary>
    /// Runs this command as a program of its own: what it compiles and allocates, several times what serving needs, ends with it.
    /// </summary>
    /// <returns>The exit code.</returns>
    internal static async Task<int> RunApartAsync(DatabasePlace place, CancellationToken ct)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!);
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet") start.ArgumentList.Add(typeof(DemoCommand).Assembly.Location);
        foreach (var word in (string[])[Name, "--data", place.DataFolder]) start.ArgumentList.Add(word);

        // By the environment, because a password on a command line can be read by everyone on the machine.
        start.Environment["PAMONG_DATABASE"] = place.PostgresConnection ?? "";

        // Loading is allocating: collecting every 64 MB, the default depends on the processor, and profiling what runs only once wastes a tenth.
        start.Environment.TryAdd("DOTNET_TieredPGO", "0");
        start.Environment["DOTNET_GCgen0size"] = "0x4000000";
        using var demo = Process.Start(start)!;
        try
        {
            await demo.WaitForExitAsync(ct);
        }
        catch (OperationCanceledException)
        {
            demo.Kill();
            throw;
        }

        return demo.ExitCode;
    }
}
