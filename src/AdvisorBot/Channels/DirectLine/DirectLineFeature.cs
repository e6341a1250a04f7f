namespace AdvisorBot.Channels.DirectLine;

/// <summary>What Direct Line needs from the host.</summary>
static class DirectLineFeature
{
    public const string CorsPolicy = "directline";

    public static void AddDirectLine(this WebApplicationBuilder builder)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        services.AddOptions<DirectLineOptions>().Bind(configuration.GetSection(DirectLineOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Microsoft.Extensions.Options.IValidateOptions<DirectLineOptions>, DirectLineOptionsCheck>();
        services.AddCors(cors => cors.AddPolicy(CorsPolicy, policy => policy
            .WithOrigins(configuration.GetSection($"{DirectLineOptions.Section}:{nameof(DirectLineOptions.AllowedOrigins)}").Get<string[]>() ?? [])
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            // Without any one of these, Web Chat stays at "Connecting…" for ever.
            .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
            .WithExposedHeaders("retry-after")
            .SetPreflightMaxAge(TimeSpan.FromHours(2))));
        services
            .AddSingleton<SigningKeys>()
            .AddSingleton<DirectLineTokens>()
            .AddSingleton<DirectLineSecrets>()
            .AddSingleton<DirectLineOrigins>()
            .AddSingleton<DirectLineGate>()
            .AddSingleton<DirectLineLimits>()
            .AddSingleton<StoreRoom>()
            .AddSingleton<DirectLineAdapter>()
            .AddSingleton<DirectLineConversations>();
    }
}
