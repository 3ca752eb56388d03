using System.CommandLine;
using Pamong.Platform.Data;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Commands;

/// <summary>Creates or upgrades the tables, and ends.</summary>
internal static class MigrateCommand
{
    public static Command Make()
    {
        var command = new Command("migrate", T("buat atau mutakhirkan basis data", "create or upgrade the database"));
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

        Console.WriteLine(T("Basis data mutakhir.", "The database is up to date."));
        return 0;
    }
}
