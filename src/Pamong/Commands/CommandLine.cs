using System.CommandLine;
using System.Globalization;
using Pamong.Platform.Data;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Commands;

/// <summary>The command line. Exit codes: 0 done, 1 failed, 2 wrong use, 3 a check found a breach.</summary>
public static class CommandLine
{
    /// <summary>A check found what must not be: a broken trail, an infeasible plan.</summary>
    public const int Breach = 3;

    internal static readonly Option<DirectoryInfo> Data = new("--data")
    {
        Description = T("folder data", "the data folder"),
        DefaultValueFactory = _ => new DirectoryInfo(Environment.GetEnvironmentVariable("PAMONG_DATA") ?? "data"),
        Recursive = true,
    };

    internal static readonly Option<string?> Database = new("--database")
    {
        Description = T("koneksi PostgreSQL; tanpa ini dipakai SQLite di folder data", "a PostgreSQL connection; without it SQLite in the data folder"),
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("PAMONG_DATABASE"),
        Recursive = true,
    };

    /// <summary>Runs one command.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        SpeakTheShellsLanguage();
        var root = new RootCommand(T(
            "Pamong: rencana pengembangan kompetensi ASN terbaik yang sanggup dibiayai anggaran.",
            "Pamong: the best competency development plan that the budget allows."))
        {
            Data, Database, ServeCommand.Make(), DemoCommand.Make(), MigrateCommand.Make(), ImportCommand.Make(), PlanCommand.Make(), TokenCommand.Make(),
            TenantCommand.Make(), AccountCommand.Make(), TrailCommand.Make(),
        };
        var parsed = root.Parse(args);
        return parsed.Errors.Count > 0 ? WrongUse(parsed) : await parsed.InvokeAsync();
    }

    internal static DatabasePlace Place(ParseResult parsed) =>
        new(parsed.GetRequiredValue(Data).FullName, parsed.GetValue(Database) is { Length: > 0 } connection ? connection : null);

    private static int WrongUse(ParseResult parsed)
    {
        foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine(T("Lihat: pamong --help", "See: pamong --help"));
        return 2;
    }

    private static void SpeakTheShellsLanguage()
    {
        var shell = Environment.GetEnvironmentVariable("LC_ALL") ?? Environment.GetEnvironmentVariable("LANG") ?? "";
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture =
            shell.StartsWith("id", StringComparison.Ordinal) ? Language.Indonesian : Language.English;
    }
}
