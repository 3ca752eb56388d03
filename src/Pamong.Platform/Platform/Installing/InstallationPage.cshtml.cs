using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Tenants;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Installing;

/// <summary>The operator's page: agencies on this installation, a new one, work that failed. It shows no personnel data.</summary>
[Needs(PlatformPermissions.RunInstallation)]
internal sealed class InstallationPage(PamongDb db, JobQueue jobs, FoundTenantHandler founding, TimeProvider clock) : PamongPage
{
    /// <summary>An agency and how many accounts belong to it.</summary>
    public sealed record TenantRow(string Name, string Slug, string RegionCode, string TimeZone, int Accounts, bool IsDemo);

    /// <summary>Work that failed.</summary>
    public sealed record JobRow(Guid Id, string Tenant, string Kind, DateTimeOffset? EndedAt);

    /// <summary>The agency as typed.</summary>
    [BindProperty]
    public FoundTenant Asked { get; set; } = new();

    /// <summary>The agencies.</summary>
    public Page<TenantRow> Tenants { get; private set; } = null!;

    /// <summary>Work of the last month that failed, at most 50.</summary>
    public IReadOnlyList<JobRow> Failed { get; private set; } = [];

    /// <summary>The operator's time zone.</summary>
    public TimeZoneInfo Zone => Shell.Zone;

    /// <summary>The list's page.</summary>
    [BindProperty(SupportsGet = true, Name = "h")]
    public int Number { get; set; } = 1;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        await PrepareAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var result = await founding.HandleAsync(Asked, ct);
            if (result.Ok(out var tenant, out var refusal))
            {
                Flash(T("{0} didirikan. Tautan untuk mengatur kata sandi dikirim ke {1}.", "{0} is founded. The link to set a password is sent to {1}.").With(tenant.Name, Asked.ManagerEmail));
                return LocalRedirect("/instalasi");
            }

            Show(refusal with { Field = $"{nameof(Asked)}.{refusal.Field}" });
        }

        await PrepareAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostUlangAsync(Guid job, CancellationToken ct)
    {
        var failed = await db.Set<Job>().SingleOrDefaultAsync(j => j.Id == job, ct);
        if (failed is null) return NotFound();
        if (JobQueue.Again(failed))
        {
            db.SayOfInstallation("run-again", nameof(Job), failed.Id, new { failed.Kind, agency = failed.TenantId });
            await jobs.SaveAndStartAsync(ct);
        }

        Flash(T("Pekerjaan dijalankan lagi.", "The work runs again."));
        return LocalRedirect("/instalasi");
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        Describe(T("Instalasi", "Installation"), new Crumb(T("Beranda", "Home"), "/"));
        Tenants = await db.Set<Tenant>().OrderBy(t => t.Name)
            .Select(t => new TenantRow(t.Name, t.Slug, t.RegionCode, t.TimeZone, db.Set<Membership>().Count(m => m.TenantId == t.Id), t.IsDemo))
            .PageAsync(Number, Paging.ScreenSize, ct);
        var since = clock.GetUtcNow().AddDays(-31);
        Failed = await (
            from j in db.Set<Job>()
            where j.State == JobState.Failed && j.CreatedAt > since
            join t in db.Set<Tenant>() on j.TenantId equals t.Id into agencies
            from t in agencies.DefaultIfEmpty()
            orderby j.EndedAt descending
            select new JobRow(j.Id, t == null ? "" : t.Name, j.Kind, j.EndedAt)).Take(50).ToListAsync(ct);
    }
}
