using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Pamong.People;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;

namespace Pamong.Tests.House;

/// <summary>The main job by the screens alone, in a real browser: spreadsheets, gaps, needs, plan, approval, delivery, JP.</summary>
public sealed class MainJobTests : IAsyncLifetime
{
    private static readonly (string Kind, string Name, string Text)[] Files =
    [
        ("units", "unit.csv", """
            Kode Unit;Nama Unit;Kode Induk;Jenis;Kode Jabatan Kepala
            1;Pemerintah Kota Uji;;pemerintah kota;
            1.1;Dinas Kependudukan;1;dinas;KD
            """),
        ("positions", "jabatan.csv", """
            Kode Jabatan;Nama Jabatan;Jenis Jabatan;Eselon
            KD;Kepala Dinas;struktural;II.b
            AN;Analis Kebijakan Ahli Muda;fungsional;
            """),
        ("employees", "pegawai.csv", """
            NIP;Nama;Tgl Lahir;Status;Gol;Kode Jabatan;TMT Jabatan;Kode Unit;Email
            197505052000011002;Andi Pelupessy;5 Mei 1975;PNS;IV/b;KD;1 Maret 2022;1.1;andi@contoh.id
            199002142015032001;Siti Rahmawati;14 Februari 1990;PNS;III/c;AN;1 Maret 2024;1.1;siti@contoh.id
            199103152015031002;Budi Santoso;15 Maret 1991;PNS;III/b;AN;1 Maret 2024;1.1;budi@contoh.id
            """),
        ("assessments", "penilaian.csv", """
            NIP;Tanggal Penilaian;Sumber;Kode Kompetensi;Level;Asesor
            199002142015032001;3 Maret 2026;Assessment Center;INT;1;Pusat Penilaian
            199103152015031002;3 Maret 2026;Assessment Center;INT;1;Pusat Penilaian
            """),
        ("programmes", "program.csv", """
            Kode Program;Nama Program;Bentuk;Penyelenggara;JP;Hari Meninggalkan Tugas;Biaya per Peserta;Biaya Tetap per Angkatan;Min. Peserta;Maks. Peserta;Kompetensi dan Level Dicapai;Jabatan Sasaran;Prasyarat;Daring
            PRG-1;Pelatihan Integritas Pelayanan;KL03;BPSDM;20;3;Rp 500.000;Rp 1.000.000;1;30;INT:4;Semua;;Tidak
            """),
        ("batches", "angkatan.csv", """
            Kode Program;Angkatan;Tanggal Mulai;Tanggal Selesai;Tempat
            PRG-1;1;1 Maret 2027;3 Maret 2027;Balai Kota
            """),
        ("funds", "dana.csv", """
            Kode Sumber Dana;Nama Sumber Dana;Jenis;Kode Unit;Pagu;Kode Rekening;Penggunaan;Unit yang Boleh
            SD-1;APBD;APBD pusat BKPSDM;;10.000.000,00;5.1.02.02.12.0001;;Semua unit
            """),
    ];

    private readonly SteppingClock clock = new(new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero));
    private PamongApp app = null!;

    public async ValueTask InitializeAsync()
    {
        app = new PamongApp { Clock = clock };
        await app.InitializeAsync();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("id", 1280)]
    [InlineData("en", 390)]
    public async Task A_manager_gets_from_spreadsheets_to_a_plan_carried_out_and_everyone_sees_their_share(string language, int width)
    {
        string Said(string indonesian, string english) => language == "en" ? english : indonesian;
        var tenant = await app.NewTenantAsync();
        var manager = await tenant.NewAccountAsync(Role.TrainingManager);
        var approver = await tenant.NewAccountAsync(Role.Approver);
        await using var browser = await Browser.OpenAsync(app, language, width);
        var page = browser.Page;

        // Import
        await browser.SignInAsync(manager);
        foreach (var (kind, name, text) in Files) await ImportAsync(browser, kind, name, text);
        var (head, siti) = (await AccountOfAsync(tenant, "197505052000011002", leads: true), await AccountOfAsync(tenant, "199002142015032001"));

        // Gap
        await browser.GoAsync("/pegawai?q=siti+rahma");
        await browser.PressAsync("table a:has-text('Siti Rahmawati')");
        (await page.InnerTextAsync("main")).ShouldContain(Said("Integritas", "Integrity"));

        // Needs: collected, verified by the superior, validated
        await browser.GoAsync("/kebutuhan/tahun");
        await page.FillAsync("#Year", "2027");
        await page.FillAsync("#VerifyBy", "2026-12-10");
        await page.FillAsync("#ValidateBy", "2026-12-20");
        await browser.PressAsync("form:has(#Year) button");
        await UntilAsync(page, "/kebutuhan/tahun", "a.figure[href*='status=Listed'] strong:not(:text-is('0'))");
        await browser.SignInAsync(head);
        await DecideAsync(browser, "Listed", "Verify");
        await browser.SignInAsync(manager);
        await DecideAsync(browser, "Verified", "Validate");

        // Plan: computed, submitted, approved, enacted
        await browser.GoAsync("/rencana/baru");
        await page.FillAsync("#Asked_Year", "2027");
        await page.FillAsync("#Asked_Name", "Rencana awal");
        await browser.PressAsync("form:has(#Asked_Year) button");
        var plan = new Uri(page.Url).AbsolutePath;
        await UntilAsync(page, plan, "a.figure[href$='/angkatan'] strong:text-is('1')");
        (await page.InnerTextAsync("main")).ShouldContain(Said("Telah dibuktikan", "It is proven"));
        (await page.InnerTextAsync("main")).ShouldNotContain(Said("menutup 0 poin", "closes 0 points"));
        await browser.PressAsync("button[formaction*='handler=Submit']");
        await browser.SignInAsync(approver);
        await browser.GoAsync(plan);
        await browser.PressAsync("button[formaction*='handler=Approve']");
        await page.ClickAsync("button[formaction*='handler=Enact']");
        await browser.PressAsync("dialog[open] button.danger, dialog[open] button.btn:not(.secondary):not(.link)");
        (await page.InnerTextAsync("main")).ShouldContain(Said("Ditetapkan", "Enacted"));

        // Nominations: released by the superior, accepted by the person
        await browser.SignInAsync(head);
        await browser.GoAsync("/penugasan?bagian=tim");
        foreach (var box in await page.QuerySelectorAllAsync("input[name=id]")) await box.CheckAsync();
        await browser.PressAsync("button[name=deed][value=Release]");
        await browser.SignInAsync(siti);
        await browser.GoAsync("/penugasan");
        await browser.PressAsync("button[name=deed][value=Accept]");

        // Carried out and counted
        clock.Now = new DateTimeOffset(2027, 3, 5, 2, 0, 0, TimeSpan.Zero);
        await browser.SignInAsync(manager);
        await browser.GoAsync("/pelaksanaan?tahun=2027");
        await browser.PressAsync("main a[href*='/pelaksanaan/']:has-text('Pelatihan Integritas')");
        var batch = new Uri(page.Url).AbsolutePath;
        await browser.PressAsync("form[action*='handler=Confirm'] button");
        await browser.GoAsync(batch + "/kehadiran");
        await page.CheckAsync("tr:has-text('Siti Rahmawati') input[name=id]");
        await browser.PressAsync("button[name=deed][value=every]");
        await browser.GoAsync(batch + "/kehadiran");
        foreach (var box in await page.QuerySelectorAllAsync("tr:not(:has-text('Siti Rahmawati')) input[name=id]")) await box.CheckAsync();
        await browser.PressAsync("button[name=deed][value=absent]");
        await browser.GoAsync(batch + "/hasil");
        await browser.PressAsync("button[name=everyone]");
        await browser.GoAsync(batch);
        await browser.PressAsync("form[action*='handler=Close'] button");
        (await page.InnerTextAsync("main")).ShouldContain(Said("Angkatan ditutup", "Batch closed"));

        // Everyone sees their share
        await browser.GoAsync("/realisasi?tahun=2027");
        (await page.InnerTextAsync("table")).ShouldMatch(@"3\s+\w+\s+→ 1\s+\w+"); // the head has a gap too
        await browser.SignInAsync(siti);
        await browser.GoAsync("/jp");
        (await page.InnerTextAsync("main")).ShouldContain("20");
        (await page.EvaluateAsync<string>("document.documentElement.lang")).ShouldBe(language);
    }

    private static async Task ImportAsync(Browser browser, string kind, string name, string text)
    {
        var page = browser.Page;
        await browser.GoAsync("/impor");
        await page.SelectOptionAsync("#Jenis", kind);
        await page.SetInputFilesAsync("#Berkas", new FilePayload { Name = name, MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });
        await browser.PressAsync("form:has(#Berkas) button");
        var import = new Uri(page.Url).AbsolutePath;
        await UntilAsync(page, import, "form:has(input[name=deed][value=confirm]) button");
        (await page.Locator("a[href='?handler=Ditolak']").CountAsync()).ShouldBe(0, kind);
        await browser.PressAsync("form:has(input[name=deed][value=confirm]) button");
        await UntilAsync(page, import, "input[name=deed][value=undo]");
    }

    private static async Task DecideAsync(Browser browser, string state, string deed)
    {
        var page = browser.Page;
        await browser.GoAsync($"/kebutuhan?tahun=2027&status={state}");
        await page.CheckAsync("input[name=semua]");
        await browser.PressAsync($"button[name=deed][value={deed}]");
        if (deed == "Verify") await page.CheckAsync("#Cause");
        await browser.PressAsync("form[action*='handler=Putuskan'] button");
    }

    /// <summary>Opens the page again until something stands there.</summary>
    private static async Task UntilAsync(IPage page, string path, string selector)
    {
        for (var i = 0; i < 120; i++)
        {
            await page.GotoAsync(new Uri(new Uri(page.Url), path).ToString());
            if (await page.Locator(selector).CountAsync() > 0) return;
            await Task.Delay(500);
        }

        throw new TimeoutException($"{path} did not show {selector}: {await page.InnerTextAsync("main")}");
    }

    private static async Task<Account> AccountOfAsync(TestTenant tenant, string nip, bool leads = false)
    {
        var id = await tenant.InScopeAsync(s => s.GetRequiredService<PamongDb>().Set<Employee>().Where(e => e.Nip == nip).Select(e => e.Id).SingleAsync());
        return await tenant.NewAccountAsync(null, personId: id, leads: leads);
    }

    /// <summary>A clock that stands where it is put and runs on from there.</summary>
    private sealed class SteppingClock(DateTimeOffset start) : TimeProvider
    {
        private TimeSpan ahead = start - System.GetUtcNow();

        public DateTimeOffset Now
        {
            set => ahead = value - System.GetUtcNow();
        }

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;
    }
}
