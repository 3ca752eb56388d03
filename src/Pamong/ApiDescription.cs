using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Pamong.Platform.Rights;

namespace Pamong;

/// <summary>What the description of the API says beside its endpoints: how to sign in, and which right each endpoint needs.</summary>
internal static class ApiDescription
{
    private const string Scheme = "bearer";

    public static void Of(OpenApiOptions options)
    {
        options.AddDocumentTransformer(DeclareSignIn);
        options.AddOperationTransformer(NameRight);
    }

    private static Task DeclareSignIn(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken ct)
    {
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
        document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "A token of one's own account (on screen, or by \"pamong token create\"); it begins with pamong_ and holds the permissions that it was given.",
        };
        return Task.CompletedTask;
    }

    private static Task NameRight(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<OpenAttribute>().Any()) return Task.CompletedTask;
        List<string> rights = [.. metadata.OfType<NeedsAttribute>().Select(n => n.Permission)];
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, context.Document)] = rights }];
        operation.Responses ??= [];
        operation.Responses.TryAdd("401", new OpenApiResponse { Description = "No token in force." });
        operation.Responses.TryAdd("403", new OpenApiResponse { Description = "The token or its holder lacks the right." });
        return Task.CompletedTask;
    }
}
