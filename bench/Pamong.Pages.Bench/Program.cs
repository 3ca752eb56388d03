using System.Globalization;
using Npgsql;
using Pamong.Pages.Bench;

// Measures what pages cost: see docs/performance.md.
var asked = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0].TrimStart('-'), pair => pair[1]);
if (asked.TryGetValue("bare", out var bareUrl)) return await BareEndpoint.ServeAsync(bareUrl, asked["database"]);

var program = asked.GetValueOrDefault("program", "src/Pamong/bin/Release/net10.0/pamong.dll");
var database = asked.GetValueOrDefault("database");
if (database is null)
{
    Console.Error.WriteLine("""
        Usage: dotnet run -c Release --project bench/Pamong.Pages.Bench -- --database "Host=…;Database=…" [--program …/pamong.dll] [--requests 400] [--city surabaya] [--only home] [--postmaster PID]
        The database is empty or holds the demo; an empty one is filled with it first. PostgreSQL must run on this machine.
        """);
    return 2;
}

var requests = int.Parse(asked.GetValueOrDefault("requests", "400"), CultureInfo.InvariantCulture);
using var bare = Served.Start("bare endpoint", url => [typeof(BareEndpoint).Assembly.Location, "--bare", url, "--database", database]);
await bare.ReadyAsync();
using var pamong = Served.Start("Pamong", url => [program, "serve", "--demo", "--database", database, "--data", Path.Combine(Path.GetTempPath(), "pamong-bench"), "--urls", url]);
Console.WriteLine("Starting Pamong; an empty database takes a minute or two …");
await pamong.ReadyAsync();

if (asked.TryGetValue("postmaster", out var main)) Served.Postmaster = int.Parse(main, CultureInfo.InvariantCulture);
using var visitor = await Visitor.SignInAsync(pamong.Url, $"bkpsdm@{asked.GetValueOrDefault("city", "surabaya")}.demo");
using var inForce = await Visitor.SignInAsync(pamong.Url, "bkpsdm@langsa.demo");
var pages = (await PagesMeasured.FindAsync(visitor, inForce)).Where(p => p.Name.Contains(asked.GetValueOrDefault("only", ""), StringComparison.Ordinal)).ToList();

// The just-in-time compiler finishes with all of them before any is measured.
await using var source = NpgsqlDataSource.Create(database);
foreach (var (_, who, urls) in pages) await Load.WarmAsync(who, urls, requests);
await Task.Delay(2000);
var table = new ResultTable();
using var stranger = Visitor.Stranger(bare.Url);
var floor = await Load.RunAsync(bare, stranger, "bare endpoint, one query", ["/"], requests * 5, () => Task.CompletedTask);
table.Add(floor, floor);
foreach (var (name, who, urls) in pages)
    table.Add(await Load.RunAsync(pamong, who, name, urls, requests, ChangeAsync), floor);
await FirstLoad.PrintAsync(visitor);
Console.WriteLine($"Memory of Pamong after all this: {pamong.Megabytes} MB");
return 0;

// Every agency counts as changed, as after a commit of anyone.
async Task ChangeAsync()
{
    await using var command = source.CreateCommand("UPDATE platform_tenant SET changes = changes + 1");
    await command.ExecuteNonQueryAsync();
}
