using Deque.AxeCore.Playwright;
using Pamong.Platform.Rights;

namespace Pamong.Tests.House;

/// <summary>Pages in a real browser: they open, work at both widths in both languages, and axe finds nothing.</summary>
public class BrowserTests(PamongApp app)
{
    private static readonly string[] Pages =
    [
        "/", "/pegawai", "/unit", "/jabatan", "/impor", "/kompetensi", "/standar", "/kebutuhan", "/kebutuhan/tahun", "/program", "/anggaran",
        "/rencana", "/rencana/baru", "/jejak",
    ];

    [Theory]
    [InlineData("id", 390)]
    [InlineData("id", 1280)]
    [InlineData("en", 390)]
    [InlineData("en", 1280)]
    public async Task Pages_of_a_training_manager_are_accessible_and_do_not_scroll_sideways(string language, int width)
    {
        var tenant = await app.NewTenantAsync();
        var account = await tenant.NewAccountAsync(Role.TrainingManager);
        await using var browser = await Browser.OpenAsync(app, language, width);
        await browser.SignInAsync(account);
        var page = browser.Page;

        foreach (var path in Pages)
        {
            await browser.GoAsync(path);
            (await page.EvaluateAsync<string>("document.documentElement.lang")).ShouldBe(language, path);
            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue(path);
            var found = await page.RunAxe();
            found.Violations.Select(v => $"{path}: {v.Id} {v.Nodes.FirstOrDefault()?.Html}").ShouldBeEmpty();
        }
    }
}
