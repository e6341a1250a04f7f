namespace AdvisorBot.Browser.Tests;

/// <summary>A browser and a service that its tests may stop. They mostly wait, so they run beside the others.</summary>
[CollectionDefinition(Name)]
public class OutageCollection : ICollectionFixture<Chromium>, ICollectionFixture<AdvisorSite>
{
    public const string Name = "Outages";
}
