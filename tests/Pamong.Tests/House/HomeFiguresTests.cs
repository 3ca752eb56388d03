using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Planning.Needs;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Tests.Delivery;

namespace Pamong.Tests.House;

/// <summary>Every number of the home page is the number of rows of the list that it opens.</summary>
public partial class HomeFiguresTests(PamongApp app)
{
    [Theory]
    [InlineData(Role.TrainingManager)]
    [InlineData(Role.Approver)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.HeadOfAgency)]
    [InlineData(Role.UnitOfficer)]
    [InlineData(Role.Superior)]
    [InlineData(Role.Employee)]
    public async Task Equal_what_their_links_open(Role role)
    {
        var city = await DeliveryCity.FoundAsync(app);
        await city.Tenant.InScopeAsync(services => GoOnAsync(services.GetRequiredService<PamongDb>(), city));
        var client = await SignInAsync(city, role);
        var home = await client.GetStringAsync("/");
        var figures = Figure().Matches(home).Select(f => (Url: f.Groups["url"].Value, Said: Text(f.Groups["value"].Value)))
            .Concat(Task().Matches(home).Select(t => (Url: t.Groups["url"].Value, Said: Number().Match(Text(t.Groups["title"].Value)).Value)))
            .Where(f => Whole(f.Said) is not null).ToList();
        var (wrong, compared) = (new List<string>(), 0);
        foreach (var (url, said) in figures)
        {
            var answer = await client.GetAsync(WebUtility.HtmlDecode(url));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, url);
            if (TotalOf(await answer.Content.ReadAsStringAsync()) is not { } total) continue;
            compared++;
            if (total != Whole(said)) wrong.Add($"{url}: {said} opens {total}");
        }

        wrong.ShouldBeEmpty();
        compared.ShouldBeGreaterThan(0);
    }

    // One's own nomination among the unit's, a batch that is over, an import that waits, needs of everyone.
    private static async Task GoOnAsync(PamongDb db, DeliveryCity city)
    {
        db.Add(new Pamong.Planning.Needs.Cycles.Cycle { Year = DeliveryCity.Year, OpenedAt = DateTimeOffset.UnixEpoch, OpenedBy = "Cici", VerifyBy = new(2026, 1, 31), ValidateBy = new(2026, 2, 28) });
        foreach (var person in new[] { city.Ani, city.Cici, city.Dewi })
            db.Add(new Need { Year = DeliveryCity.Year, EmployeeId = person, UnitId = city.UnitId, Origin = NeedOrigin.OwnProposal, State = NeedState.Listed, Score = 30 });
        db.Add(new Pamong.Delivery.Nominating.Nomination { Year = DeliveryCity.Year, EmployeeId = city.Cici, BatchId = city.Past, State = Pamong.Delivery.Nominating.NominationState.Proposed });
        foreach (var name in new[] { "satu.csv", "dua.csv" })
        {
            var file = new StoredFile { Name = name, ContentType = "text/plain", Content = [1], StoredAt = DateTimeOffset.UnixEpoch };
            db.AddRange(file, new Pamong.People.Importing.Import
            {
                Kind = "employees", FileName = name, FileId = file.Id, ContentHash = name, CreatedAt = DateTimeOffset.UnixEpoch, CreatedByName = "Cici",
                State = Pamong.People.Contract.Importing.ImportState.Previewed, NewRows = 1,
            });
        }

        await db.SaveChangesAsync();
    }

    private static Task<HttpClient> SignInAsync(DeliveryCity city, Role role) => role switch
    {
        Role.Employee => city.Tenant.SignInAsync(null, personId: city.Ani),
        Role.Superior => city.Tenant.SignInAsync(null, personId: city.Cici, leads: true),
        Role.HeadOfAgency => city.Tenant.SignInAsync(role, city.UnitId, city.Cici, leads: true),
        Role.UnitOfficer => city.Tenant.SignInAsync(role, city.UnitId),
        _ => city.Tenant.SignInAsync(role),
    };

    // The list's caption says how many it holds; an empty page holds none; a page without a list says nothing.
    private static int? TotalOf(string page) => Caption().Match(page) is { Success: true } caption ? Whole(Number().Match(Text(caption.Groups[1].Value)).Value)
        : page.Contains("class=\"empty\"", StringComparison.Ordinal) ? 0 : null;

    private static string Text(string html) => WebUtility.HtmlDecode(Tag().Replace(html, "")).Trim();

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.AllowThousands, Pamong.Platform.Texts.Language.Indonesian, out var number) ? number : null;

    [GeneratedRegex("<a class=\"figure\" href=\"(?<url>[^\"]+)\">.*?<strong[^>]*>(?<value>.*?)</strong>", RegexOptions.Singleline)]
    private static partial Regex Figure();

    [GeneratedRegex("<li class=\"task.*?<h2>(?<title>.*?)</h2>.*?class=\"btn\" href=\"(?<url>[^\"]+)\"", RegexOptions.Singleline)]
    private static partial Regex Task();

    [GeneratedRegex("<caption[^>]*>[^<]*<small>(.*?)</small>", RegexOptions.Singleline)]
    private static partial Regex Caption();

    [GeneratedRegex(@"\d[\d.]*")]
    private static partial Regex Number();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
