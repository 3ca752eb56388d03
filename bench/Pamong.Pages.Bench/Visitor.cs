using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Pamong.Pages.Bench;

/// <summary>A browser as far as it matters here: cookies, brotli, connections kept open.</summary>
internal sealed partial class Visitor : IDisposable
{
    private const string Password = "pamong-demo-2026";

    private readonly HttpClient client;
    private readonly HttpClient reading;

    private Visitor(Uri url)
    {
        var cookies = new CookieContainer();
        client = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = url };
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        reading = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = url };
    }

    /// <summary>Someone who is not signed in.</summary>
    public static Visitor Stranger(Uri url) => new(url);

    /// <summary>Someone who signed in through the door.</summary>
    public static async Task<Visitor> SignInAsync(Uri url, string name)
    {
        var visitor = new Visitor(url);
        var token = TokenField().Match(await visitor.ReadAsync("/masuk")).Groups[1].Value;
        var answer = await visitor.reading.PostAsync("/masuk", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Name"] = name, ["Password"] = Password, ["__RequestVerificationToken"] = token,
        }));
        if (answer.RequestMessage!.RequestUri!.AbsolutePath != "/") throw new InvalidOperationException($"{name} cannot sign in.");
        return visitor;
    }

    /// <summary>A page as text.</summary>
    public Task<string> ReadAsync(string url) => reading.GetStringAsync(url);

    /// <summary>Fetches a page as a browser does.</summary>
    /// <returns>How many bytes came over the line.</returns>
    public async Task<int> FetchAsync(string url)
    {
        using var answer = await client.GetAsync(url);
        if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{url}: {(int)answer.StatusCode}");
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }

    public void Dispose()
    {
        client.Dispose();
        reading.Dispose();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}
