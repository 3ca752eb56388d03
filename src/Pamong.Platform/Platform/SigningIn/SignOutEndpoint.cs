using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;
using Pamong.Platform.Rights;
using Pamong.Platform.Texts;

namespace Pamong.Platform.SigningIn;

/// <summary>Leaving, and changing the language.</summary>
internal static class SignOutEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/keluar", async (HttpContext context, IAntiforgery antiforgery) =>
        {
            if (!await antiforgery.IsRequestValidAsync(context)) return Results.BadRequest();
            await context.SignOutAsync();
            return Results.LocalRedirect("/masuk");
        }).Open("Leaving is always allowed.").ExcludeFromDescription();

        app.MapGet("/bahasa/{language:regex(^(id|en)$)}", (string language, string? kembali, HttpContext context) =>
        {
            var culture = language == "en" ? Language.English : Language.Indonesian;
            context.Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)),
                new CookieOptions { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
            var local = kembali is ['/', not ('/' or '\\'), ..];
            return Results.LocalRedirect(local ? kembali! : "/");
        }).Open("A stranger reads in their own language too.").ExcludeFromDescription();
    }
}
