using AdvisorBot.Channels.Tests.DirectLine.Support;

namespace AdvisorBot.Channels.Tests.DirectLine;

/// <summary>One running service for all tests that need nothing special of it.</summary>
[CollectionDefinition(Name)]
public class SharedSite : ICollectionFixture<DirectLineSite>
{
    public const string Name = "Direct Line";
}
