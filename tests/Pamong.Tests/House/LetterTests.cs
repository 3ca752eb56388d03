using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Rights;

namespace Pamong.Tests.House;

/// <summary>Letters go to a real mail server, by its protocol.</summary>
public sealed partial class LetterTests : IAsyncLifetime
{
    private readonly SmtpServer server = new();
    private PamongApp app = null!;

    public async ValueTask InitializeAsync()
    {
        app = new PamongApp { Settings = ["--Mail:Host=127.0.0.1", $"--Mail:Port={server.Port}", "--Web:Address=https://pamong.contoh.id/"] };
        await app.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_forgotten_password_is_set_by_the_link_in_the_letter_once()
    {
        var tenant = await app.NewTenantAsync();
        var account = await tenant.NewAccountAsync(Role.TrainingManager);
        await AskAsync(account.UserName!);

        var (to, text) = await LetterAsync();

        to.ShouldBe(account.Email);
        var link = Link().Match(Decoded(text)).Value;
        link.ShouldStartWith("https://pamong.contoh.id/atur-sandi?akun=" + account.Id);
        (await SetAsync(link, "pendek")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await SetAsync(link, "kata sandi baru saya")).Headers.Location!.OriginalString.ShouldBe("/masuk");
        var again = await SetAsync(link, "kata sandi yang lain");
        (await again.Content.ReadAsStringAsync()).ShouldContain("sudah dipakai atau kedaluwarsa");
        (await tenant.TryPasswordAsync(account, "kata sandi baru saya")).ShouldBeTrue();
        (await tenant.TryPasswordAsync(account, TestTenant.PasswordOfAll)).ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_gets_the_same_answer_and_no_letter()
    {
        (await AskAsync("tidak-ada")).ShouldContain("Jika akun itu ada");
        await JobsDoneAsync();

        server.Letters.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_letter_that_the_server_turns_away_waits_and_is_sent_later_once()
    {
        var tenant = await app.NewTenantAsync();
        var account = await tenant.NewAccountAsync(Role.TrainingManager);
        server.Refuses = 1;
        await AskAsync(account.UserName!);

        var job = await WaitForAsync(db => db.Set<Job>().AsNoTracking().FirstOrDefaultAsync(j => j.SubjectId == account.Id && j.Failures == 1));
        job.State.ShouldBe(JobState.Waiting);
        job.NotBefore!.Value.ShouldBeGreaterThan(job.CreatedAt.AddSeconds(50));
        server.Letters.ShouldBeEmpty();

        await app.InScopeAsync(null, async services =>
        {
            var waiting = await services.GetRequiredService<PamongDb>().Set<Job>().SingleAsync(j => j.Id == job.Id);
            waiting.NotBefore = null;
            await services.GetRequiredService<JobQueue>().SaveAndStartAsync(CancellationToken.None);
        });
        (await LetterAsync()).To.ShouldBe(account.Email);
        await JobsDoneAsync();
        server.Letters.Count.ShouldBe(1);
    }

    private async Task<string> AskAsync(string name)
    {
        var client = app.NewClient();
        var page = await client.GetStringAsync("/lupa-sandi");
        var answer = await client.PostAsync("/lupa-sandi", new FormUrlEncodedContent(
            [new("Name", name), new("__RequestVerificationToken", TestTenant.FormToken(page))]));
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> SetAsync(string link, string password)
    {
        var query = new Uri(link).PathAndQuery;
        var client = app.NewClient();
        var page = await client.GetStringAsync(query);
        return await client.PostAsync(query, new FormUrlEncodedContent(
            [new("Password", password), new("__RequestVerificationToken", TestTenant.FormToken(page))]));
    }

    private async Task<(string To, string Text)> LetterAsync()
    {
        for (var i = 0; i < 300; i++)
        {
            if (server.Letters.TryPeek(out var letter)) return letter;
            await Task.Delay(100);
        }

        throw new TimeoutException("No letter came within 30 seconds.");
    }

    private Task<Job> JobsDoneAsync() => WaitForAsync(async db =>
        await db.Set<Job>().AnyAsync(j => j.State == JobState.Waiting || j.State == JobState.Running)
            ? null
            : await db.Set<Job>().AsNoTracking().OrderBy(j => j.CreatedAt).FirstOrDefaultAsync());

    private async Task<Job> WaitForAsync(Func<PamongDb, Task<Job?>> find)
    {
        for (var i = 0; i < 300; i++)
        {
            Job? found = null;
            await app.InScopeAsync(null, async services => found = await find(services.GetRequiredService<PamongDb>()));
            if (found is not null) return found;
            await Task.Delay(100);
        }

        throw new TimeoutException("The job did not come so far within 30 seconds.");
    }

    private static string Decoded(string letter)
    {
        var parts = letter.Split(Environment.NewLine + Environment.NewLine, 2);
        var (head, body) = (parts[0], parts[1]);
        if (head.Contains("base64", StringComparison.OrdinalIgnoreCase))
            return Encoding.UTF8.GetString(Convert.FromBase64String(body.Replace(Environment.NewLine, "", StringComparison.Ordinal)));
        var joined = body.Replace("=" + Environment.NewLine, "", StringComparison.Ordinal);
        return head.Contains("quoted-printable", StringComparison.OrdinalIgnoreCase) ? Uri.UnescapeDataString(joined.Replace("%", "%25", StringComparison.Ordinal).Replace('=', '%')) : joined;
    }

    [GeneratedRegex(@"https://\S+")]
    private static partial Regex Link();
}
