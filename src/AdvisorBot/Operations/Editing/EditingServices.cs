namespace AdvisorBot.Operations.Editing;

public static class EditingServices
{
    /// <summary>
    /// Takes over data files that are saved while the service runs, as section "Data" of the settings says, and tells how that went ("ready").
    /// </summary>
    public static IServiceCollection AddLiveEdit(this IServiceCollection services)
    {
        services.AddOptions<DataOptions>().BindConfiguration(DataOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<LiveEdit>();
        services.AddHostedService(provider => provider.GetRequiredService<LiveEdit>());
        services.AddHealthChecks().AddCheck<GuidesHealthCheck>("guides", tags: ["ready"]);
        return services;
    }
}
