using System.CommandLine;
using Pamong.People.Contract.Importing;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Commands;

/// <summary>Imports a spreadsheet without a screen, with the same rules.</summary>
internal static class ImportCommand
{
    private static readonly Option<string> Tenant = TenantOption.Make();

    private static readonly Option<string> Kind = new("--kind")
    {
        Description = T("jenis isi berkas: units, positions, employees, …", "what the file holds: units, positions, employees, …"),
        Required = true,
    };

    private static readonly Option<bool> Preview = new("--preview")
    {
        Description = T("hanya tunjukkan apa yang akan terjadi", "only show what would happen"),
    };

    private static readonly Argument<FileInfo> File = new("file")
    {
        Description = T("berkas .xlsx, .xls, atau .csv", "an .xlsx, .xls or .csv file"),
    };

    public static Command Make()
    {
        var command = new Command("import", T(
            "impor lembar kerja (0 = semua baris, 3 = ada baris ditolak)", "import a spreadsheet (0 = every row, 3 = some rows refused)"))
        {
            Tenant, Kind, Preview, File,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var file = parsed.GetRequiredValue(File);
        if (!file.Exists)
        {
            await Console.Error.WriteLineAsync(T("Berkas tidak ditemukan: {0}", "There is no such file: {0}").With(file.FullName));
            return 1;
        }

        await using var headless = Headless.Start(CommandLine.Place(parsed));
        var slug = parsed.GetRequiredValue(Tenant);
        if (!await headless.EnterAsync(slug, ct)) return TenantOption.Unknown(slug);
        await using var content = file.OpenRead();
        var result = await headless.Get<ImportRunner>()
            .RunAsync(parsed.GetRequiredValue(Kind), content, file.Name, ct, previewOnly: parsed.GetValue(Preview));
        if (!result.Ok(out var report, out var refusal))
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return 1;
        }

        return Print(report);
    }

    private static int Print(ImportReport report)
    {
        var counts = report.Counts;
        Console.WriteLine(T(
            "{0}: baru {1}, berubah {2}, tetap {3}, ditolak {4}", "{0}: new {1}, changed {2}, unchanged {3}, refused {4}")
            .With(report.State, counts.New, counts.Changed, counts.Unchanged, counts.Rejected).ToString());
        foreach (var problem in report.Problems)
            Console.WriteLine($"{problem.Sheet}!{problem.Column}{problem.Row} {problem.Key}: {problem.Reason}");
        if (report.Failure is { } failure)
        {
            Console.Error.WriteLine(failure.ToString());
            return 1;
        }

        return counts.Rejected > 0 ? CommandLine.Breach : 0;
    }
}
