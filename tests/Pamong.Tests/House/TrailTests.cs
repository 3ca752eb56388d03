using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Platform.Data;
using Pamong.Platform.Trail;

namespace Pamong.Tests.House;

public class TrailTests(PamongApp app)
{
    [Fact]
    public async Task Links_every_change_to_the_one_before()
    {
        var tenant = await app.NewTenantAsync();
        await ChangeAsync(tenant, "satu");
        await ChangeAsync(tenant, "dua");

        var entries = await EntriesAsync(tenant);

        entries.Select(e => e.Sequence).ShouldBe(Enumerable.Range(1, entries.Count).Select(i => (long)i));
        entries[0].PreviousHash.ShouldBe(TrailChain.Beginning);
        for (var i = 1; i < entries.Count; i++) entries[i].PreviousHash.ShouldBe(entries[i - 1].Hash);
        entries.ShouldAllBe(e => e.Hash == TrailChain.HashOf(e));
    }

    [Fact]
    public async Task Keeps_what_it_was_before_and_after()
    {
        var tenant = await app.NewTenantAsync();
        await ChangeAsync(tenant, "satu");
        await ChangeAsync(tenant, "dua");

        var last = (await EntriesAsync(tenant))[^1];

        last.Action.ShouldBe("changed");
        last.Before!.ShouldContain("satu");
        last.After!.ShouldContain("dua");
    }

    [Fact]
    public async Task The_database_refuses_to_change_or_remove_an_entry()
    {
        var tenant = await app.NewTenantAsync();
        await ChangeAsync(tenant, "satu");

        await Should.ThrowAsync<Exception>(() => tenant.InScopeAsync(services => services.GetRequiredService<PamongDb>()
            .Database.ExecuteSqlRawAsync("UPDATE platform_trail SET actor = 'x'")));
        await Should.ThrowAsync<Exception>(() => tenant.InScopeAsync(services => services.GetRequiredService<PamongDb>()
            .Database.ExecuteSqlRawAsync("DELETE FROM platform_trail")));
    }

    [Fact]
    public async Task Writers_at_the_same_time_make_one_chain()
    {
        var tenant = await app.NewTenantAsync();
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => ChangeAsync(tenant, "nilai " + i, "uji." + i)));

        var entries = await EntriesAsync(tenant);

        entries.Select(e => e.Sequence).ShouldBe(Enumerable.Range(1, entries.Count).Select(i => (long)i));
    }

    private static Task ChangeAsync(TestTenant tenant, string value, string name = "uji") => tenant.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<PamongDb>();
        var setting = await db.Set<Setting>().SingleOrDefaultAsync(s => s.Name == name);
        if (setting is null) db.Add(setting = new Setting { Name = name, Json = "" });
        setting.Json = $"\"{value}\"";
        await db.SaveChangesAsync();
    });

    private static Task<List<TrailEntry>> EntriesAsync(TestTenant tenant) => tenant.InScopeAsync(services =>
        services.GetRequiredService<PamongDb>().Set<TrailEntry>().AsNoTracking().OrderBy(e => e.Sequence).ToListAsync());
}
