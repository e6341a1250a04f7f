namespace AdvisorBot.Browser.Tests;

/// <summary>One browser and one running service for all tests that do not stop either; one test at a time.</summary>
[CollectionDefinition(Name)]
public class BrowserCollection : ICollectionFixture<Chromium>, ICollectionFixture<AdvisorSite>
{
    public const string Name = "Browser";
}
