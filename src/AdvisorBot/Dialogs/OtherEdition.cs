using System.Collections.Frozen;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs;

/// <summary>What is asked about a tool that only another edition of the guide in use knows: that is said, and the change is offered.</summary>
static class OtherEdition
{
    /// <summary>What asks about a tool. "We have ML.NET" states a fact, and asks for nothing.</summary>
    static readonly FrozenSet<Intent> Requests =
        [Intent.Ask, Intent.AboutTool, Intent.Explain, Intent.Compare, Intent.WhyTool, Intent.WhyNotTool];

    /// <summary>Null where nothing of the kind is asked, and where something else is said in the same breath.</summary>
    public static Reply? Of(Situation situation, string text, Editions editions)
    {
        var (session, own) = (situation.Session, situation.Session.CatalogueId);
        if (own is null || !editions.OthersThan(own, session.Language).Any(other => other.TopicId == situation.Advisor.Catalogue.TopicId))
            return null;
        var unknown = editions.Index(session.Language).ToolsNotIn(own, text);
        var others = editions.Shelf(situation.Advisor.Catalogue.TopicId, session.Language)!.GuideIds;
        if (unknown.FirstOrDefault(tool => others.Contains(tool.GuideId)) is not { GuideId: { } guide, Tool: { } name })
            return null;
        var edition = editions.Get(guide, session.Language);
        // Who knows the tool tells best whether it is asked about.
        var asked = edition.Interpreter.Read(text, Expectation.Nothing);
        var tool = asked.Tools.FirstOrDefault(mention => edition.Advisor.Catalogue.FindTool(mention.ToolId)?.Name == name);
        if (tool is null || !Requests.Contains(asked.Intent)
            || !situation.Edition.Interpreter.Read(text, new(TypedButtons.Question(situation), situation.Answers)).Answers.IsEmpty)
            return null;
        var (words, title) = (situation.Words, edition.Advisor.Catalogue.Title);
        var change = new Option(title, Tap.Do(Intent.Catalogue, guide, tool.ToolId));
        return new(
            session with { OnYes = change.Tap },
            Reply.Say($"{words.Say(GuidePhrases.Elsewhere, ("tool", name), ("guide", title))} {words.Say(GuidePhrases.ChangeTo)}"),
            new Block.Buttons([change]));
    }
}
