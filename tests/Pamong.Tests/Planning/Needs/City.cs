using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Competencies;
using Pamong.People;
using Pamong.People.Contract;
using Pamong.Planning.Needs;
using Pamong.Planning.Needs.Collecting;
using Pamong.Planning.Needs.Cycles;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;

namespace Pamong.Tests.Planning.Needs;

/// <summary>A small agency: two units, a superior with two reports in the first, one clerk in the second, two competencies required at level 3.</summary>
public sealed class City
{
    private City(TestTenant tenant) => Tenant = tenant;

    public TestTenant Tenant { get; }

    public Guid First { get; private set; }

    public Guid Second { get; private set; }

    public Guid Superior { get; private set; }

    public Guid Ani { get; private set; }

    public Guid Budi { get; private set; }

    public Guid Clerk { get; private set; }

    public Guid Skill { get; private set; }

    public static async Task<City> BuildAsync(PamongApp app)
    {
        var city = new City(await app.NewTenantAsync());
        await city.Tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            var skills = await db.Set<Competency>().OrderBy(c => c.Code).Take(2).ToListAsync();
            city.Skill = skills[0].Id;
            var top = new Unit { Code = "1", Name = "Kota Uji", Path = "1/" };
            var first = new Unit { Code = "2", Name = "Kecamatan Satu", ParentId = top.Id, Path = "1/2/" };
            var second = new Unit { Code = "3", Name = "Kecamatan Dua", ParentId = top.Id, Path = "1/3/" };
            var chief = new Position { Code = "P0", Name = "Camat", Kind = PositionKind.Managerial, Rank = "ADMINISTRATOR" };
            var clerk = new Position { Code = "P1", Name = "Pengadministrasi", Kind = PositionKind.Implementing, Rank = "PELAKSANA" };
            db.AddRange(top, first, second, chief, clerk);
            await db.SaveChangesAsync();
            var superior = Employee("1", "Sari", chief.Id, first.Id, null);
            var ani = Employee("2", "Ani", clerk.Id, first.Id, superior.Id);
            var budi = Employee("3", "Budi", clerk.Id, first.Id, superior.Id);
            var other = Employee("4", "Cahya", clerk.Id, second.Id, null);
            db.AddRange(superior, ani, budi, other);
            foreach (var skill in skills)
                db.Add(new Requirement { PositionId = clerk.Id, CompetencyId = skill.Id, Level = 3, Weight = 10, FromRank = false });
            await db.SaveChangesAsync();
            (city.First, city.Second, city.Superior, city.Ani, city.Budi, city.Clerk) = (first.Id, second.Id, superior.Id, ani.Id, budi.Id, other.Id);
        });
        return city;
    }

    /// <summary>Opens 2027 and collects, as the job would.</summary>
    public async Task CollectAsync(int verifyInDays = 30, int validateInDays = 45)
    {
        await Tenant.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<PamongDb>();
            var today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
            var cycle = await db.Set<Cycle>().SingleOrDefaultAsync(c => c.Year == 2027);
            if (cycle is null)
            {
                cycle = new Cycle
                {
                    Year = 2027, OpenedAt = services.GetRequiredService<TimeProvider>().GetUtcNow(), OpenedBy = "Penguji",
                    VerifyBy = today.AddDays(verifyInDays), ValidateBy = today.AddDays(validateInDays),
                };
                db.Add(cycle);
                await db.SaveChangesAsync();
            }

            var work = services.GetServices<IJobWork>().Single(w => w.Kind == CollectNeeds.JobKind);
            await work.RunAsync(cycle.Id, new Progress<JobProgress>(), CancellationToken.None, CancellationToken.None);
        });
    }

    internal Task<List<Need>> NeedsAsync() => Tenant.InScopeAsync(services =>
        services.GetRequiredService<PamongDb>().Set<Need>().AsNoTracking().OrderBy(n => n.Id).ToListAsync());

    internal Task<Need> NeedOfAsync(Guid employee) => Tenant.InScopeAsync(services => services.GetRequiredService<PamongDb>().Set<Need>().AsNoTracking()
        .OrderBy(n => n.Id).FirstAsync(n => n.EmployeeId == employee));

    private static Employee Employee(string number, string name, Guid position, Guid unit, Guid? superior) => new()
    {
        Nip = number.PadLeft(18, '1'),
        Name = name,
        SearchName = name.ToLowerInvariant(),
        Employment = EmploymentKind.Pns,
        Sex = Sex.Female,
        BornOn = new DateOnly(1990, 1, 1),
        PositionId = position,
        UnitId = unit,
        SuperiorId = superior,
        Email = name.ToLowerInvariant() + "@contoh.id",
    };
}
