using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Pamong.Platform;
using Pamong.Platform.Data;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong;

/// <summary>The web application: services, the order of the pipeline, endpoints.</summary>
public static class WebHost
{
    /// <summary>Builds the application for a database; it is not started and the database not touched.</summary>
    /// <param name="place">Where the data lies.</param>
    /// <param name="urls">Where to listen.</param>
    /// <param name="args">Further settings, as "--Mail:Host=…".</param>
    /// <param name="clock">The clock; null for the system's.</param>
    public static WebApplication Build(DatabasePlace place, string urls, string[] args, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = "wwwroot",
            ApplicationName = typeof(WebHost).Assembly.GetName().Name,
        });
        builder.WebHost.UseUrls(urls).UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 64 * 1024 * 1024;
        });
        if (clock is not null) builder.Services.AddSingleton(clock);
        AddServices(builder.Services, place);
        PlatformModule.AddWorker(builder.Services);
        var app = builder.Build();
        UsePipeline(app);
        return app;
    }

    /// <summary>Everything that pages, API and commands need.</summary>
    public static void AddServices(IServiceCollection services, DatabasePlace place)
    {
        services.AddLogging(Logs.Configure);
        services.AddPamongDb(place);
        services.AddHouse();
        services.AddProblemDetails();
        services.AddOpenApi("v1", ApiDescription.Of);
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }

    private static void UsePipeline(WebApplication app)
    {
        app.UseExceptionHandler(handler => handler.Run(ShowFailureAsync));
        app.Use(SecurityHeadersAsync);
        app.UseResponseCompression();
        app.UseWhen(IsForPeople, pages => pages.UseStatusCodePagesWithReExecute("/tidak-ada"));
        app.UseRouting();
        app.Use(MissingIsNotForbiddenAsync);
        PlatformModule.Use(app);
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        PlatformModule.Map(app);
        Health.Map(app);
        var api = app.MapGroup("/api/v1");
        foreach (var module in House.Modules.All)
        {
            module.MapApi(api);
            module.MapFiles(app);
        }

        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
    }

    private static bool IsForPeople(HttpContext context) => !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    // What names no right is closed; an address behind which there is nothing at all is told as such.
    private static Task MissingIsNotForbiddenAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint() is not null || !IsForPeople(context)) return next(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task SecurityHeadersAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; " +
            "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(context);
    }

    private static async Task ShowFailureAsync(HttpContext context)
    {
        var code = context.TraceIdentifier;
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            await Results.Problem(title: Sentence(code), statusCode: StatusCodes.Status500InternalServerError).ExecuteAsync(context);
            return;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        var title = T("Galat", "Error");
        await context.Response.WriteAsync(
            $"<!doctype html><html lang=\"{(Language.IsEnglish ? "en" : "id")}\"><meta charset=\"utf-8\"><title>{title} – Pamong</title>" +
            "<meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"/pamong.css\">" +
            $"<main class=\"narrow\"><h1>{title}</h1><p>{Sentence(code)}</p><p><a href=\"/\">{T("Kembali ke beranda", "Back to the home page")}</a></p></main>");
    }

    private static string Sentence(string code) => T(
        "Terjadi gangguan di pihak kami. Yang sudah tersimpan tetap aman. Coba lagi; bila berulang, sampaikan kode ini kepada pengelola: {0}",
        "Something failed on our side. What was saved is safe. Try again; if it happens again, give this code to your administrator: {0}")
        .With(code);
}
