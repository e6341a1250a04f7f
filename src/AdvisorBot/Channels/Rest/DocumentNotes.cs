using System.Reflection;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace AdvisorBot.Channels.Rest;

/// <summary>What the OpenAPI document says of the service as a whole.</summary>
sealed class DocumentNotes : IOpenApiDocumentTransformer
{
    const string Scheme = "bearer";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new()
        {
            Title = "AdvisorBot",
            Version = typeof(DocumentNotes).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0],
            Description = "Helps to choose a technology, by guides that paraphrase pages of documentation statement by statement. "
                + "Nothing is kept between calls: each brings all answers, and returns them as they are to be sent again. "
                + "Every reason is a statement with its source; the text fields may be shown as they stand.",
        };
        document.Components ??= new();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = Scheme,
            Description = "A key of the setting Api:Keys, or a token of Entra ID. Where the service is tried on one machine, none is needed.",
        };
        document.Security = [new() { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
        return Task.CompletedTask;
    }
}
