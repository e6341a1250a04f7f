using System.Collections.Immutable;
using System.Globalization;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs.Interruptions;

/// <summary>The language, the catalogue, and what is stored.</summary>
sealed class Settings(Editions editions, GuideOptions options)
{
    public Reply Language(Situation situation, Command command)
    {
        if (Languages.Of(command.Topic, editions.Languages) is { } language)
        {
            var session = situation.Session with { Language = language, LanguageGuessed = false };
            var spoken = editions.Get(situation.Advisor.Catalogue.Id, language);
            return new(session, Reply.Say(spoken.Words.Say(SettingPhrases.Language)));
        }
        return new(situation.Session, Reply.Say(situation.Words.Say(SettingPhrases.Languages)))
        {
            Options = [.. editions.Languages.Select(known => new Option(Name(known), Tap.Do(Intent.Language, known)))],
        };
    }

    public Reply Guide(Situation situation, Command command)
    {
        if (command.Topic is { } id && editions.Contains(id))
            return Take(situation, id, [], []);
        if (editions.HasSeveralTopics && options.Catalogue is null)
            return OtherGuide(situation);
        var contents = new Reply(situation.Session, Contents(situation.Advisor.Catalogue, situation.Words));
        if (editions.CatalogueIds.Count == 1 || options.Catalogue is not null || situation.Session.CatalogueId is null)
            return contents;
        return contents with
        {
            Text = [.. contents.Text, Reply.Say(situation.Words.Say(GuidePhrases.Ask))],
            Options = [.. FirstScreen.Options(situation.Session, editions), new(situation.Words.Say(OptionPhrases.Keep), Tap.Do(Intent.No))],
        };
    }

    /// <summary>Help before a topic is chosen has no examples of a guide to give.</summary>
    public Func<Situation, Command, Reply> OrTopics(Func<Situation, Command, Reply> help) => (situation, command) =>
        editions.HasSeveralTopics && situation.Session is { CatalogueId: null, TopicId: null }
            ? new(situation.Session, Reply.Say(situation.Words.Say(GuidePhrases.Help)))
            : help(situation, command);

    /// <summary>The list of topics, a page of it, or the guides of one.</summary>
    /// <param name="about">As a button of <see cref="TopicList"/> says it; whatever is not known leads to the list.</param>
    public Reply Topics(Situation situation, ImmutableArray<string> about)
    {
        if (!editions.HasSeveralTopics || options.Catalogue is not null)
            return Guide(situation, new(Intent.Catalogue));
        return about is [var id] && editions.Shelf(id, situation.Session.Language) is { } shelf
            ? Shelf(situation, shelf)
            : TopicList.Show(situation, about, editions);
    }

    // What was said before the topic was chosen may choose among its guides.
    Reply Shelf(Situation situation, Shelf shelf)
    {
        var scoped = situation.With(situation.Session with { TopicId = shelf.TopicId });
        if (situation.Session.CatalogueId is null)
        {
            return situation.Session.Held is { } held
                && GuideSelection.Follow(scoped.With(scoped.Session with { Held = null }), held, editions) is var (chosen, reading)
                ? Followed(chosen.With(chosen.Session with { TopicId = null, Opening = held }), reading)
                : new(scoped.Session);
        }
        return new(situation.Session, FirstScreen.Ask(scoped, editions))
        {
            Options = [.. FirstScreen.Beginnings(scoped.Session, editions), new(situation.Words.Say(OptionPhrases.Keep), Tap.Do(Intent.No))],
        };
    }

    static Reply Followed(Situation chosen, Reading reading)
    {
        var reply = Answering.Take(chosen, reading);
        return reply with { Text = [.. GuideSelection.Followed(chosen), .. reply.Text] };
    }

    // The other editions first, then what may have been meant instead, then the other topics, or the way to them.
    Reply OtherGuide(Situation situation)
    {
        if (situation.Session.CatalogueId is not { } own)
            return TopicList.Show(situation, [], editions);
        var (session, language) = (situation.Session, situation.Session.Language);
        var topic = situation.Advisor.Catalogue.TopicId;
        var meant = session.Opening is { } opening ? editions.Index(language).Find(opening) : [];
        return new(session, [.. Contents(situation.Advisor.Catalogue, situation.Words), Reply.Say(situation.Words.Say(GuidePhrases.Ask))])
        {
            Options =
            [
                .. FirstScreen.Options(session, editions).Where(option => !option.Tap.About.Contains(own)),
                .. TopicList.Instead(situation, topic, [.. meant.Select(match => match.Id)], editions),
                new(situation.Words.Say(OptionPhrases.Keep), Tap.Do(Intent.No)),
            ],
        };
    }

    /// <summary>Goes on by this guide, with the answers that come with it; by the one that the operator has fixed, if one is.</summary>
    /// <param name="tools">Of which it tells at once.</param>
    public Reply Take(Situation situation, string guide, ImmutableArray<KeyValuePair<string, string>> codes, ImmutableArray<string> tools)
    {
        var taken = GuideSelection.Take(situation, options.Catalogue is { } only && editions.Contains(only) ? only : guide, codes, editions);
        var chosen = new Situation(taken.Session, editions.Get(taken.Session.CatalogueId!, taken.Session.Language));
        if (!tools.Any(tool => chosen.Advisor.Catalogue.FindTool(tool) is not null))
            return taken;
        var told = Consulting.AboutTool(chosen, new(Intent.AboutTool) { ToolIds = tools });
        return taken with { Session = told.Session, Text = [.. taken.Text, .. told.Text], Details = told.Details };
    }

    public bool Knows(string guide) => editions.Contains(guide);

    public static Reply DeleteData(Situation situation, Command command)
    {
        var words = situation.Words;
        if (command.Topic == Moving.Confirmed)
            return new(situation.Session.Cleared(), Reply.Say(words.Say(SettingPhrases.Deleted))) { Rests = true, Forget = true };
        var yes = new Option(words.Say(SettingPhrases.YesDelete), Tap.Do(Intent.DeleteData, Moving.Confirmed));
        return new(situation.Session with { OnYes = yes.Tap }, Reply.Say(words.Say(SettingPhrases.ConfirmDelete)))
        {
            Options = [yes, new(words.Say(OptionPhrases.NoCarryOn), Tap.Do(Intent.No))],
        };
    }

    static ImmutableArray<Block> Contents(Catalogue catalogue, Words words) =>
    [
        Reply.Say(words.Say(SettingPhrases.Guide, ("guide", catalogue.Title), ("count", catalogue.Tools.Length))),
        new Block.Bullets(
            [
                .. catalogue.Stages.Select(stage =>
                    new Item(stage.Name, words.All(catalogue.Tools.Where(tool => tool.StageId == stage.Id).Select(tool => tool.Name)))),
            ]),
    ];

    static string Name(string language)
    {
        var name = CultureInfo.GetCultureInfo(language).NativeName;
        return string.Concat(name[..1].ToUpperInvariant(), name.AsSpan(1));
    }
}
