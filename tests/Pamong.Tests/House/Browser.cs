using Microsoft.Playwright;
using Pamong.Platform.Accounts;

namespace Pamong.Tests.House;

/// <summary>A real Chromium at one language and width, in which people sign in one after another.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly Uri address;

    private Browser(IPlaywright playwright, IBrowser browser, IPage page, Uri address) =>
        (this.playwright, this.browser, Page, this.address) = (playwright, browser, page, address);

    /// <summary>What is on screen.</summary>
    public IPage Page { get; }

    public static async Task<Browser> OpenAsync(PamongApp app, string language, int width, ColorScheme colours = ColorScheme.Light)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 844 }, ColorScheme = colours });
        page.SetDefaultTimeout(60_000);
        var opened = new Browser(playwright, browser, page, app.Address);
        await opened.GoAsync($"/bahasa/{language}?kembali=/masuk");
        return opened;
    }

    /// <summary>Signs in, whoever was there before.</summary>
    public async Task SignInAsync(Account account)
    {
        await Page.Context.ClearCookiesAsync(new BrowserContextClearCookiesOptions { Name = "pamong" });
        await GoAsync("/masuk");
        await Page.FillAsync("input[name=Name]", account.UserName!);
        await Page.FillAsync("input[name=Password]", TestTenant.PasswordOfAll);
        await PressAsync("main form button");
    }

    /// <summary>Opens a path, which must answer 200.</summary>
    public async Task GoAsync(string path)
    {
        var answer = await Page.GotoAsync(new Uri(address, path).ToString());
        answer!.Status.ShouldBe(200, path);
    }

    /// <summary>Presses something and waits for the page that follows.</summary>
    public async Task PressAsync(string selector)
    {
        await Page.EvaluateAsync("window.stays = true");
        await Page.ClickAsync(selector);
        for (var i = 0; i < 600; i++)
        {
            if (await HasArrivedAsync()) return;
            await Task.Delay(50);
        }

        throw new TimeoutException($"Nothing followed {selector} on {Page.Url}");
    }

    // Asked again and again from outside: the page's own content security policy forbids waiting inside it.
    private async Task<bool> HasArrivedAsync()
    {
        try
        {
            return await Page.EvaluateAsync<bool>("!window.stays && document.readyState === 'complete'");
        }
        catch (PlaywrightException)
        {
            return false; // between two pages
        }
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
