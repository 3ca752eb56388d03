using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Pamong.Platform.Accounts;
using Pamong.Platform.Api;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Messages;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.SigningIn;
using Pamong.Platform.Tenants;
using Pamong.Platform.Texts;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform;

/// <summary>The ground floor: tenants, sign-in, rights, trail, database, jobs, letters, languages, screen kit.</summary>
public sealed class PlatformModule : Module
{
    /// <inheritdoc />
    public override IEnumerable<MenuItem> Menu =>
    [
        new(0, T("Beranda", "Home"), "/", "home", PlatformPermissions.Home, OnPhone: true),
        new(890, T("Pengaturan", "Settings"), "/pengaturan", "settings", PlatformPermissions.ManageSettings),
        new(900, T("Jejak audit", "Audit trail"), "/jejak", "history", PlatformPermissions.ReadTrail),
        new(990, T("Instalasi", "Installation"), "/instalasi", "device", PlatformPermissions.RunInstallation),
    ];

    /// <inheritdoc />
    public override IEnumerable<Permission> Permissions => PlatformPermissions.All;

    /// <inheritdoc />
    public override IEnumerable<TrailWord> TrailKinds =>
    [
        new(nameof(Account), T("Akun", "Account")),
        new(nameof(ApiToken), T("Token API", "API token")),
        new(nameof(Grant), T("Peran", "Role held")),
        new(nameof(Job), T("Pekerjaan latar", "Background work")),
        new(nameof(Setting), T("Pengaturan", "Setting")),
        new(nameof(Tenant), T("Instansi", "Agency")),
    ];

    /// <inheritdoc />
    public override IEnumerable<TrailWord> TrailDeeds =>
    [
        new("added", T("Ditambahkan", "Added")),
        new("changed", T("Diubah", "Changed")),
        new("removed", T("Dihapus", "Removed")),
        new("exported", T("Diekspor", "Exported")),
        new("account-added", T("Akun atau peran diberikan", "Account or role given")),
        new("founded", T("Didirikan", "Founded")),
        new("run-again", T("Dijalankan lagi", "Run again")),
        new("settings-changed", T("Pengaturan diubah", "Settings changed")),
    ];

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<PermissionBook>().AddSingleton<TrailNames>();
        services.AddScoped<CurrentUser>();
        services.AddScoped<Shell>().AddScoped<AgencyDay>();
        services.AddScoped<SignInHandler>().AddScoped<PasswordReset>().AddScoped<FirstStartHandler>().AddScoped<TenantFounding>();
        services.AddScoped<TokenIssuing>().AddScoped<OwnAccount>().AddScoped<FoundTenantHandler>();
        services.AddScoped<AskedChecking>();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<FirstStartCode>();
        services.AddSingleton<JobBell>();
        services.AddScoped<JobQueue>().AddScoped<Outbox>().AddSingleton<MailSender>();
        services.AddScoped<IJobWork, LetterWork>().AddScoped<IJobWork, PasswordLetterWork>();
        services.AddHttpContextAccessor();
        AddSignIn(services);
        AddScreens(services);
    }

    /// <summary>Adds the worker of the job queue and the clock; the command line does without.</summary>
    public static void AddWorker(IServiceCollection services) => services.AddHostedService<JobWorker>().AddHostedService<HourlyClock>();

    /// <summary>Puts the platform's stages into the pipeline, in the one order that is right.</summary>
    public static void Use(IApplicationBuilder app)
    {
        app.UseRequestLocalization();
        app.UseWhen(ApiAnswers.IsAsked, ApiAnswers.UseProblems);
        app.Use(YearInAddress.LeaveOutAsync);
        app.UseAuthentication();
        app.UseMiddleware<SessionLoading>();
        app.UseWhen(ApiAnswers.IsAsked, ApiAnswers.UseMissing);
        app.UseAuthorization();
        app.UseWhen(ApiAnswers.IsAsked, ApiAnswers.UsePaging);
    }

    /// <summary>Maps what is no page and not part of the API.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        SignOutEndpoint.Map(app);
        JobStatus.Map(app);
        TrailDownload.Map(app);
    }

    private static void AddSignIn(IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
            {
                options.Password.RequiredLength = PasswordRules.MinimumLength;
                options.Password.RequireDigit = options.Password.RequireUppercase = false;
                options.Password.RequireLowercase = options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = 10;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                options.User.AllowedUserNameCharacters = "";
            })
            .AddEntityFrameworkStores<PamongDb>()
            .AddDefaultTokenProviders();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        services.AddDataProtection().SetApplicationName("Pamong");
        services.AddSingleton<ProtectionKeys>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = provider.GetRequiredService<ProtectionKeys>()));

        services.AddAuthentication("door")
            .AddPolicyScheme("door", null, options => options.ForwardDefaultSelector = context =>
                context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
                    ? TokenSignIn.SchemeName
                    : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(options =>
            {
                options.Cookie.Name = "pamong";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.ExpireTimeSpan = TimeSpan.FromHours(10);
                options.SlidingExpiration = true;
                options.LoginPath = "/masuk";
                options.AccessDeniedPath = "/ditolak";
                options.ReturnUrlParameter = "kembali";
            })
            .AddScheme<AuthenticationSchemeOptions, TokenSignIn>(TokenSignIn.SchemeName, null);

        services.AddScoped<IAuthorizationHandler, NeedsHandler>();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
    }

    private static void AddScreens(IServiceCollection services)
    {
        services.AddRequestLocalization(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Language.Indonesian);
            options.SupportedCultures = options.SupportedUICultures =
                [Language.Indonesian, Language.English, new("id"), new("en")];
            options.RequestCultureProviders = [new CookieRequestCultureProvider(), new ApiCulture()];
        });
        services.AddRazorPages(options => options.RootDirectory = "/")
            .AddMvcOptions(options =>
            {
                options.ModelMetadataDetailsProviders.Add(new ValidationTexts());
                ValidationTexts.Say(options.ModelBindingMessageProvider);
            });
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true); // ApiAnswers names the field
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        services.AddAntiforgery(options => options.Cookie.Name = "pamong-form");
        services.Configure<Microsoft.AspNetCore.Mvc.CookieTempDataProviderOptions>(options => options.Cookie.Name = "pamong-note");
    }

    /// <summary>Programs ask for a language by header; people by the switch on screen.</summary>
    private sealed class ApiCulture : RequestCultureProvider
    {
        public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
        {
            var wantsEnglish = httpContext.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
                && httpContext.Request.Headers.AcceptLanguage.ToString().StartsWith("en", StringComparison.OrdinalIgnoreCase);
            return Task.FromResult(wantsEnglish ? new ProviderCultureResult("en-GB") : null);
        }
    }
}

/// <summary>What one may do on the ground floor.</summary>
public static class PlatformPermissions
{
    /// <summary>Open the home page.</summary>
    public const string Home = "platform.home.view";

    /// <summary>Give and withdraw roles.</summary>
    public const string ManageRoles = "platform.roles.manage";

    /// <summary>Read the trail.</summary>
    public const string ReadTrail = "platform.trail.read";

    /// <summary>Change the agency's settings.</summary>
    public const string ManageSettings = "platform.settings.manage";

    /// <summary>Found agencies and look after the installation.</summary>
    public const string RunInstallation = "platform.installation.run";

    internal static IEnumerable<Permission> All =>
    [
        new(Home, T("Membuka beranda", "Open the home page"), [.. Enum.GetValues<Role>()]),
        new(ManageRoles, T("Mengatur peran", "Manage roles"), Role.TrainingManager),
        new(ReadTrail, T("Membaca jejak audit", "Read the audit trail"), Role.TrainingManager, Role.Auditor),
        new(ManageSettings, T("Mengatur instansi", "Change the agency's settings"), Role.TrainingManager),
        new(RunInstallation, T("Mengelola instalasi", "Run the installation"), Role.Operator),
    ];
}
