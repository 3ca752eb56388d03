using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Commands;
using Pamong.Platform.Data;
using Pamong.Platform.Trail;

namespace Pamong.Tests.House;

/// <summary>An exported trail shows whatever was done to it.</summary>
public class TrailFileTests(PamongApp app)
{
    [Fact]
    public async Task Holds_as_it_was_written_and_names_its_head()
    {
        var (lines, head) = await ExportAsync();

        var verdict = await VerifyAsync(lines);

        verdict.Breach.ShouldBeNull();
        verdict.Head.ShouldBe(head);
        verdict.Entries.ShouldBe(lines.Length - 1);
        lines[^1].ShouldBe($$"""{"format":"pamong-trail/2","entries":{{lines.Length - 1}},"head":"{{head}}"}""");
    }

    [Fact]
    public async Task Shows_that_its_end_was_cut_off()
    {
        var (lines, _) = await ExportAsync();

        (await BreachAsync(lines[..^2])).ShouldStartWith($"Line {lines.Length - 1}: There is no closing line");
        (await BreachAsync([.. lines[..^2], lines[^1]])).ShouldStartWith($"Line {lines.Length - 1}: The closing line tells of {lines.Length - 1} entries");
        (await BreachAsync([])).ShouldStartWith("Line 1: There is no closing line");
        (await BreachAsync([.. lines, lines[0]])).ShouldStartWith($"Line {lines.Length + 1}: There is more");
    }

    [Theory]
    [InlineData("sampah")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"tenant\":1}")]
    [InlineData("\0\u0001")]
    public async Task Shows_a_line_that_is_none_of_its_own(string foreign)
    {
        var (lines, _) = await ExportAsync();

        (await BreachAsync([lines[0], foreign, .. lines[1..]])).ShouldStartWith("Line 2: This is no entry of a trail");
    }

    [Fact]
    public async Task Shows_what_was_changed_moved_or_slipped_into_a_line()
    {
        var (lines, head) = await ExportAsync();

        var one = Array.FindIndex(lines, l => l.Contains("satu", StringComparison.Ordinal));
        (await BreachAsync([.. lines[..one], lines[one].Replace("satu", "lain", StringComparison.Ordinal), .. lines[(one + 1)..]]))
            .ShouldBe($"Line {one + 1}: The content of entry {one + 1} was changed.");
        (await BreachAsync([lines[1], lines[0], .. lines[2..]])).ShouldBe("Line 1: Entry 1 is missing or was moved.");
        (await BreachAsync([lines[0].Replace("{\"tenant\"", "{\"note\":1,\"tenant\"", StringComparison.Ordinal), .. lines[1..]])).ShouldStartWith("Line 1: This is no entry");
        (await BreachAsync([.. lines[..^1], lines[^1].Replace(head, new string('0', 64), StringComparison.Ordinal)])).ShouldContain("The closing line tells");
        (await BreachAsync([.. lines[..^1], lines[^1].Replace("/2", "/9", StringComparison.Ordinal)])).ShouldContain("“pamong-trail/9” is not known");
    }

    [Fact]
    public async Task Forged_as_a_whole_is_found_by_the_head_that_was_kept_apart()
    {
        var (mine, head) = await ExportAsync();
        var (forged, _) = await ExportAsync();

        (await VerifyAsync(mine, head)).Breach.ShouldBeNull();
        (await VerifyAsync(forged)).Breach.ShouldBeNull();
        (await VerifyAsync(forged, head)).Breach.ShouldNotBeNull();
    }

    [Fact]
    public async Task Verified_at_the_command_line_has_an_exit_code_that_scripts_can_rely_on()
    {
        var (lines, head) = await ExportAsync();
        var folder = Directory.CreateTempSubdirectory("pamong-file-").FullName;
        try
        {
            (await CodeAsync(lines, "--head", head)).ShouldBe(0);
            (await CodeAsync(lines[..^3])).ShouldBe(CommandLine.Breach);
            (await CodeAsync([])).ShouldBe(CommandLine.Breach);
            (await CodeAsync(["sampah", .. lines])).ShouldBe(CommandLine.Breach);
            (await CommandLine.RunAsync(["trail", "verify", "--file", Path.Combine(folder, "tidak-ada")])).ShouldBe(1);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        async Task<int> CodeAsync(string[] content, params string[] more)
        {
            var file = Path.Combine(folder, "jejak.ndjson");
            await File.WriteAllLinesAsync(file, content);
            return await CommandLine.RunAsync(["trail", "verify", "--file", file, .. more]);
        }
    }

    private async Task<(string[] Lines, string Head)> ExportAsync()
    {
        var tenant = await app.NewTenantAsync();
        return await tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            foreach (var value in new[] { "satu", "dua", "tiga" })
            {
                db.Add(new Setting { Name = "uji." + value, Json = $"\"{value}\"" });
                await db.SaveChangesAsync();
            }

            using var file = new MemoryStream();
            var (_, head) = await TrailFile.WriteAsync(db, file, default);
            return (Encoding.UTF8.GetString(file.ToArray()).TrimEnd().Split('\n'), head);
        });
    }

    private static async Task<string> BreachAsync(string[] lines) => (await VerifyAsync(lines)).Breach!.Value.En;

    private static Task<TrailVerdict> VerifyAsync(string[] lines, string? head = null) =>
        TrailFile.VerifyAsync(new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n")))), head, default);
}
