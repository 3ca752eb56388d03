using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;

[assembly: AssemblyFixture(typeof(Pamong.Tests.PamongApp))]

namespace Pamong.Tests;

/// <summary>
/// The one running application of the test assembly, on a real port. PAMONG_TEST_POSTGRES names a PostgreSQL server;
/// without it the tests run on SQLite. ./test runs the assembly once for each.
/// </summary>
public sealed class PamongApp : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "pamong-tests-" + Guid.CreateVersion7());
    private string? database;
    private WebApplication? app;

    /// <summary>Further settings, as "--Mail:Host=…".</summary>
    public string[] Settings { get; init; } = [];

    /// <summary>The clock; null for the system's.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    public IServiceProvider Services => app!.Services;

    /// <summary>Where the application keeps its files; letters lie in "mail".</summary>
    public string DataFolder => folder;

    public static string? Postgres => Environment.GetEnvironmentVariable("PAMONG_TEST_POSTGRES") is { Length: > 0 } server ? server : null;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(folder);
        if (Postgres is { } server) database = await CreateDatabaseAsync(server);
        var connection = database is null ? null : new NpgsqlConnectionStringBuilder(Postgres) { Database = database }.ToString();
        app = WebHost.Build(new DatabasePlace(folder, connection), "http://127.0.0.1:0", Settings, Clock);
        await InScopeAsync(null, services => services.GetRequiredService<PamongDb>().MigrateAsync());
        await app.StartAsync();
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    /// <summary>Founds an agency of its own for a test.</summary>
    public async Task<TestTenant> NewTenantAsync()
    {
        var tenant = new Tenant { Slug = "t" + Guid.CreateVersion7().ToString("N"), Name = "Kota Uji" };
        await InScopeAsync(null, services => services.GetRequiredService<TenantFounding>().FoundAsync(tenant, CancellationToken.None));
        return new TestTenant(this, tenant.Id, tenant.Slug);
    }

    /// <summary>Does something inside the application as the program itself, in an agency or in none.</summary>
    public async Task InScopeAsync(Guid? tenantId, Func<IServiceProvider, Task> deed)
    {
        await using var scope = app!.Services.CreateAsyncScope();
        if (tenantId is { } id) scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeProgram(id, "test");
        await deed(scope.ServiceProvider);
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null) await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        if (database is null) return;
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync(Postgres!, $"DROP DATABASE {database} WITH (FORCE)");
    }

    private static async Task<string> CreateDatabaseAsync(string server)
    {
        var name = "pamong_" + Guid.CreateVersion7().ToString("N");
        await ExecuteAsync(server, $"CREATE DATABASE {name}");
        return name;
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

/// <summary>An agency that one test has for itself.</summary>
public sealed partial class TestTenant(PamongApp app, Guid id, string slug)
{
    /// <summary>The password of every account that a test makes.</summary>
    public const string PasswordOfAll = "rahasia-untuk-uji";

    private const string Password = PasswordOfAll;

    public Guid Id => id;

    public string Slug => slug;

    /// <summary>Does something inside the application in this agency.</summary>
    public Task InScopeAsync(Func<IServiceProvider, Task> deed) => app.InScopeAsync(id, deed);

    /// <summary>Reads or does something inside the application in this agency.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> deed)
    {
        T result = default!;
        await app.InScopeAsync(id, async services => result = await deed(services));
        return result;
    }

    /// <summary>A new account with a role here, and perhaps an employee that it belongs to.</summary>
    public async Task<Account> NewAccountAsync(Role? role, Guid? unitId = null, Guid? personId = null, bool leads = false)
    {
        var name = Guid.CreateVersion7().ToString("N");
        var account = new Account { Id = Guid.CreateVersion7(), FullName = "Penguji " + role, UserName = name, Email = name + "@contoh.id" };
        await InScopeAsync(async services =>
        {
            var accounts = services.GetRequiredService<UserManager<Account>>();
            (await accounts.CreateAsync(account, Password)).Succeeded.ShouldBeTrue();
            var db = services.GetRequiredService<PamongDb>();
            db.Add(new Membership { AccountId = account.Id, TenantId = id, PersonId = personId, LeadsOthers = leads });
            if (role is { } granted) db.Add(new Grant { AccountId = account.Id, TenantId = id, Role = granted, UnitId = unitId });
            await db.SaveChangesAsync();
        });
        return account;
    }

    /// <summary>A browser-like client that signed in through the door with a role.</summary>
    public async Task<HttpClient> SignInAsync(Role? role, Guid? unitId = null, Guid? personId = null, bool leads = false)
        => await SignInAsync(await NewAccountAsync(role, unitId, personId, leads));

    /// <summary>A browser-like client of an account that signed in through the door.</summary>
    public async Task<HttpClient> SignInAsync(Account account)
    {
        var client = app.NewClient();
        (await EnterAsync(client, account, Password)).ShouldBe(HttpStatusCode.Redirect);
        return client;
    }

    /// <summary>Whether the door opens to a password.</summary>
    public async Task<bool> TryPasswordAsync(Account account, string password) =>
        await EnterAsync(app.NewClient(), account, password) == HttpStatusCode.Redirect;

    private static async Task<HttpStatusCode> EnterAsync(HttpClient client, Account account, string password)
    {
        var page = await client.GetStringAsync("/masuk");
        var answer = await client.PostAsync("/masuk", new FormUrlEncodedContent(
            [new("Name", account.UserName), new("Password", password), new("__RequestVerificationToken", FormToken(page))]));
        return answer.StatusCode;
    }

    /// <summary>A program's client with a token of those permissions.</summary>
    public async Task<HttpClient> ApiClientAsync(Role role, params string[] scopes)
        => await ApiClientOfAsync(await NewAccountAsync(role), scopes);

    /// <summary>A program's client with a token of an account; without scopes with every permission there is.</summary>
    public async Task<HttpClient> ApiClientOfAsync(Account account, params string[] scopes)
    {
        if (scopes.Length == 0) scopes = [.. app.Services.GetRequiredService<PermissionBook>().All.Select(p => p.Code)];
        var secret = await InScopeAsync(services => services.GetRequiredService<TokenIssuing>()
            .IssueAsync(account.Id, id, "uji", scopes, 1, CancellationToken.None));
        var client = app.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return client;
    }

    /// <summary>The hidden token that a form of the page carries.</summary>
    public static string FormToken(string page) => TokenField().Match(page).Groups[1].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}

/// <summary>Clients of the running application.</summary>
public static class Clients
{
    /// <summary>A client with its own cookies that does not follow redirects.</summary>
    public static HttpClient NewClient(this PamongApp app) =>
        new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = app.Address };
}
