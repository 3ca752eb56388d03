using System.Net;
using System.Text.RegularExpressions;
using Pamong.Platform.Rights;
using Pamong.Tests.Planning;

namespace Pamong.Tests.House;

/// <summary>The summary of what is wrong names each field as its label does.</summary>
public partial class FieldNamesTests(PamongApp app)
{
    [Theory]
    [InlineData("id", "/program/tambah", "Nama: Wajib diisi.", "Bentuk: Wajib diisi.", "Jam pelajaran (JP): Wajib diisi.")]
    [InlineData("en", "/program/tambah", "Name: This is required.", "Form: This is required.", "Hours of learning (JP): This is required.")]
    [InlineData("id", "/anggaran/tambah", "Kode: Wajib diisi.", "Tahun: Wajib diisi.")]
    public async Task Stand_before_every_fault(string language, string address, params string[] says)
    {
        var tenant = await app.NewTenantAsync();
        var client = await tenant.SignInAsync(Role.TrainingManager);
        await client.GetAsync("/bahasa/" + language);

        var faults = await FaultsAsync(client, address, new() { ["Asked.Code"] = "" });

        foreach (var fault in says) faults.ShouldContain(fault);
        faults.ShouldAllBe(f => f.Contains(": ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Are_the_legends_of_groups_and_are_never_taken_for_marks()
    {
        var tenant = await app.NewCityAsync();
        var client = await tenant.SignInAsync(Role.TrainingManager);

        var faults = await FaultsAsync(client, "/program/tambah", new()
        {
            ["Asked.Code"] = "PRG-7", ["Asked.Name"] = "Uji", ["Asked.Form"] = "KL03", ["Asked.Jp"] = "24", ["Asked.MaxSeats"] = "30",
            ["Asked.Kinds"] = "Managerial", ["Asked.Ranks"] = "PELAKSANA",
        });

        faults.ShouldHaveSingleItem().ShouldStartWith("Jenjang: Tidak ada jabatan");
    }

    [Fact]
    public void Are_learned_in_every_module()
    {
        foreach (var imports in Directory.EnumerateFiles(Path.Combine(FloorTests.FindRoot(), "src"), "_ViewImports.cshtml", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(imports);
            text.Contains("@addTagHelper *, Pamong.Platform", StringComparison.Ordinal)
                .ShouldBe(text.Contains("@addTagHelper *, Microsoft", StringComparison.Ordinal), imports);
        }
    }

    private static async Task<List<string>> FaultsAsync(HttpClient client, string address, Dictionary<string, string> form)
    {
        form["__RequestVerificationToken"] = TestTenant.FormToken(await client.GetStringAsync(address));
        var page = await (await client.PostAsync(address, new FormUrlEncodedContent(form))).Content.ReadAsStringAsync();
        var summary = Summary().Match(page).Value;
        return [.. Fault().Matches(summary).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];
    }

    [GeneratedRegex("<div class=\"errors\".*?</ul>", RegexOptions.Singleline)]
    private static partial Regex Summary();

    [GeneratedRegex(@"<li>\s*<a [^>]*>(.*?)</a>\s*</li>", RegexOptions.Singleline)]
    private static partial Regex Fault();
}
