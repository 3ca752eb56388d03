using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Styling;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Tenants;

/// <summary>The agency's name, region, time zone and colour, and the way to the rules that modules let it set.</summary>
[Needs(PlatformPermissions.ManageSettings)]
internal sealed class SettingsPage(PamongDb db, CurrentUser user, Modules modules) : PamongPage
{
    /// <summary>The agency's name.</summary>
    [BindProperty, Required, StringLength(200, MinimumLength = 2)]
    public string TenantName { get; set; } = "";

    /// <summary>The region's code by Kemendagri, or empty.</summary>
    [BindProperty, RegularExpression(@"^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$")]
    public string? RegionCode { get; set; }

    /// <summary>The agency's time zone.</summary>
    [BindProperty, Required, RegularExpression("^Asia/(Jakarta|Makassar|Jayapura)$")]
    public string TimeZone { get; set; } = "";

    /// <summary>The colour of its screens.</summary>
    [BindProperty, Required]
    public string Accent { get; set; } = "";

    /// <summary>Rules of modules that the user may set.</summary>
    public IReadOnlyList<SettingItem> Rules { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Prepare();
        var tenant = await ReadAsync(ct);
        (TenantName, RegionCode, TimeZone, Accent) = (tenant.Name, tenant.RegionCode, tenant.TimeZone, tenant.Accent);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Prepare();
        if (!Styling.Accent.Exists(Accent)) ModelState.AddModelError(nameof(Accent), T("Pilih salah satu warna.", "Choose one of the colours."));
        if (!ModelState.IsValid) return Page();
        var tenant = await ReadAsync(ct);
        var before = new { tenant.Name, tenant.RegionCode, tenant.TimeZone, tenant.Accent };
        (tenant.Name, tenant.RegionCode, tenant.TimeZone, tenant.Accent) = (TenantName.Trim(), RegionCode ?? "", TimeZone, Accent);
        db.Say("settings-changed", nameof(Tenant), tenant.Id, new { before, after = new { tenant.Name, tenant.RegionCode, tenant.TimeZone, tenant.Accent } });
        await db.SaveChangesAsync(ct);
        Flash(T("Pengaturan tersimpan.", "The settings are saved."));
        return LocalRedirect("/pengaturan");
    }

    private void Prepare()
    {
        Describe(T("Pengaturan", "Settings"), new Crumb(T("Beranda", "Home"), "/"));
        Rules = [.. modules.All.SelectMany(m => m.Settings).Where(s => user.May(s.Permission))];
    }

    private Task<Tenant> ReadAsync(CancellationToken ct)
    {
        var id = user.TenantId;
        return db.Set<Tenant>().SingleAsync(t => t.Id == id, ct);
    }
}
