using ArchUnitNET.Domain;

namespace AdvisorBot.Tests.Architecture;

/// <summary>Data flows one way: the rooms of the house do not look back.</summary>
public class FolderTests
{
    static readonly ArchUnitNET.Domain.Architecture Service = Loaded.Service;

    /// <summary>Where activities come in and go out, and the SDK's types may be named.</summary>
    static readonly string[] MeetActivities = ["Channels", "Turns", "Dialogs", "Presentation.Rendering", "Operations"];

    [Fact]
    public void AdviceKnowsNoBotsNoWebAndNoStorage()
    {
        var references = typeof(Advice.Advisor).Assembly.GetReferencedAssemblies().Select(name => name.Name!).ToList();

        Assert.DoesNotContain(
            references,
            name =>
                name.StartsWith("Microsoft.Bot", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                    || name.Contains("Sqlite", StringComparison.Ordinal) || name.Contains("Redis", StringComparison.Ordinal));
    }

    [Fact]
    public void TheConversationKnowsNoChannelAndNoStore()
    {
        foreach (var room in new[] { "Understanding", "Presentation" })
            Assert.Empty(Uses(room, "Channels", "Turns", "Storage", "Operations"));
        // A dialog meets its turn: what the conversation remembers, and what was said lately.
        Assert.Empty(Uses("Dialogs", "Channels", "Storage", "Operations"));
    }

    [Fact]
    public void TurnsKnowNoConversationAndNoChannel() =>
        Assert.Empty(Uses("Turns", "Understanding", "Presentation", "Dialogs", "Channels", "Operations"));

    [Fact]
    public void TheSdkIsNamedOnlyWhereActivitiesComeInAndGoOut() =>
        Assert.Empty(
            Service.Types.Where(type => type.FullName.StartsWith("AdvisorBot.", StringComparison.Ordinal) && !MeetActivities.Any(room => IsIn(type, room)))
            .SelectMany(type => type.Dependencies).Where(use => IsBot(use) || IsNewtonsoft(use)).Select(Describe));

    [Fact]
    public void WhatTheSdkHoldsLooselyIsReadThroughOnePlace() =>
        // Its Value, ChannelData and Content are Newtonsoft's tokens: asked for an element of System.Text.Json they silently say no.
        Assert.Empty(Service.Types
            .Where(type =>
                type.Dependencies.Any(use => use.Target.FullName == "Microsoft.Bot.Schema.Activity") && type.FullName != "AdvisorBot.Turns.RecordedInvoke")
            .SelectMany(type => type.Dependencies).Where(use => use.Target.FullName == "System.Text.Json.JsonElement").Select(Describe));

    [Fact]
    public void UnderstandingAndPresentationDoNotLookBack()
    {
        Assert.Empty(Uses("Understanding", "Presentation", "Dialogs"));
        Assert.Empty(Uses("Presentation", "Dialogs"));
    }

    [Fact]
    public void TheStoreKnowsNoBot()
    {
        Assert.Empty(Uses("Storage", "Understanding", "Presentation", "Dialogs", "Channels", "Turns"));
        Assert.Empty(Service.Types.Where(type => IsIn(type, "Storage")).SelectMany(type => type.Dependencies).Where(IsBot).Select(Describe));
    }

    [Fact]
    public void ExplanationsAndMessagesKnowNoActivities()
    {
        var types = Service.Types.Where(type =>
            type.Namespace?.FullName is "AdvisorBot.Presentation.Explanations" or "AdvisorBot.Presentation.Messages" or "AdvisorBot.Presentation.Wording");

        Assert.Empty(types.SelectMany(type => type.Dependencies).Where(IsBot).Select(Describe));
    }

    static IEnumerable<string> Uses(string room, params string[] others) =>
        Service.Types
            .Where(type => IsIn(type, room))
            .SelectMany(type => type.Dependencies)
            .Where(use => others.Any(other => IsIn(use.Target, other)))
            .Select(Describe)
            .Distinct();

    static bool IsIn(IType type, string room) => $"{type.Namespace?.FullName}.".StartsWith($"AdvisorBot.{room}.", StringComparison.Ordinal);

    static bool IsBot(ArchUnitNET.Domain.Dependencies.ITypeDependency use) => use.Target.FullName.StartsWith("Microsoft.Bot", StringComparison.Ordinal);

    static bool IsNewtonsoft(ArchUnitNET.Domain.Dependencies.ITypeDependency use) => use.Target.FullName.StartsWith("Newtonsoft", StringComparison.Ordinal);

    static string Describe(ArchUnitNET.Domain.Dependencies.ITypeDependency use) => $"{use.Origin.FullName} -> {use.Target.FullName}";
}
