using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Platform.Data;

namespace Pamong.Tests.House;

public class TenantWallTests(PamongApp app)
{
    [Fact]
    public void Every_table_has_a_tenant_or_says_why_not()
    {
        using var scope = app.Services.CreateScope();
        var types = scope.ServiceProvider.GetRequiredService<PamongDb>().Model.GetEntityTypes();

        var loose = types
            .Where(t => !typeof(TenantOwned).IsAssignableFrom(t.ClrType))
            .Where(t => !Attribute.IsDefined(t.ClrType, typeof(InstallationWideAttribute)))
            .Where(t => t.ClrType.Namespace != "Microsoft.AspNetCore.Identity")
            .Select(t => t.ClrType.Name);

        loose.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_of_another_tenant_is_not_seen()
    {
        var (mine, theirs) = (await app.NewTenantAsync(), await app.NewTenantAsync());
        await AddAsync(theirs);

        (await CountAsync(mine, "SELECT count(*) AS \"Value\" FROM platform_setting WHERE name = 'uji'", filtered: true)).ShouldBe(0);
        (await CountAsync(theirs, "", filtered: true)).ShouldBe(1);
    }

    [Fact]
    public async Task PostgreSQL_shows_nothing_even_when_the_filter_is_forgotten()
    {
        Assert.SkipWhen(PamongApp.Postgres is null, "Row-level security is PostgreSQL's.");
        var (mine, theirs) = (await app.NewTenantAsync(), await app.NewTenantAsync());
        await AddAsync(theirs);

        (await CountAsync(mine, "SELECT count(*)::int AS \"Value\" FROM platform_setting WHERE name = 'uji'", filtered: false)).ShouldBe(0);
    }

    [Fact]
    public async Task A_row_of_another_tenant_is_not_saved()
    {
        var (mine, theirs) = (await app.NewTenantAsync(), await app.NewTenantAsync());
        var row = new Setting { Name = "uji", Json = "1" };
        await theirs.InScopeAsync(async services =>
        {
            services.GetRequiredService<PamongDb>().Add(row);
            await services.GetRequiredService<PamongDb>().SaveChangesAsync();
        });

        await Should.ThrowAsync<InvalidOperationException>(() => mine.InScopeAsync(async services =>
        {
            services.GetRequiredService<PamongDb>().Update(row);
            await services.GetRequiredService<PamongDb>().SaveChangesAsync();
        }));
    }

    private static Task AddAsync(TestTenant tenant) => tenant.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<PamongDb>();
        db.Add(new Setting { Name = "uji", Json = "1" });
        await db.SaveChangesAsync();
    });

    private static Task<int> CountAsync(TestTenant tenant, string sql, bool filtered) => tenant.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<PamongDb>();
        return filtered
            ? await db.Set<Setting>().CountAsync(s => s.Name == "uji")
            : await db.Database.SqlQueryRaw<int>(sql).SingleAsync();
    });
}
