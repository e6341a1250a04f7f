using System.Collections.Frozen;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs.Interruptions;

/// <summary>Answers to everything that is no answer. Each is possible at any point, and the open question stays open.</summary>
sealed class Interrupting
{
    readonly FrozenDictionary<Intent, Func<Situation, Command, Reply>> _answers;

    public Interrupting(Editions editions, GuideOptions options, TimeProvider time)
    {
        var settings = Settings = new Settings(editions, options);
        var talk = new SmallTalk(options);
        var inquiring = new Inquiring(time);
        Inquiring = inquiring;
        _answers = new Dictionary<Intent, Func<Situation, Command, Reply>>
        {
            [Intent.NotSure] = Moving.NotSure,
            [Intent.Skip] = inquiring.OrAdvice(Moving.Skip),
            [Intent.Back] = Moving.Back,
            [Intent.Change] = Moving.Change,
            [Intent.StartOver] = Moving.StartOver,
            [Intent.Cancel] = Moving.Cancel,
            [Intent.Recommend] = Moving.Recommend,
            [Intent.Repeat] = Moving.Repeat,
            [Intent.Help] = settings.OrTopics(Helping.Help),
            [Intent.WhyAsked] = Helping.WhyAsked,
            [Intent.Explain] = inquiring.Or(Helping.Explain),
            [Intent.HowManyLeft] = Helping.HowManyLeft,
            [Intent.Recap] = Helping.Recap,
            [Intent.Remaining] = inquiring.Or(Helping.Remaining),
            [Intent.AboutTool] = inquiring.Or(Consulting.AboutTool),
            [Intent.Ask] = inquiring.Ask,
            [Intent.Compare] = inquiring.Or(Consulting.Compare),
            [Intent.WhatIf] = Consulting.WhatIf,
            [Intent.WhyTool] = Consulting.Why,
            [Intent.WhyNotTool] = Consulting.WhyNot,
            [Intent.Record] = (situation, _) => Consulting.Record(situation, DateOnly.FromDateTime(time.GetLocalNow().DateTime)),
            [Intent.Greeting] = SmallTalk.Greeting,
            [Intent.Thanks] = SmallTalk.Thanks,
            [Intent.Goodbye] = SmallTalk.Goodbye,
            [Intent.Human] = talk.Human,
            [Intent.No] = SmallTalk.No,
            [Intent.Yes] = SmallTalk.Yes,
            [Intent.Language] = settings.Language,
            [Intent.Catalogue] = settings.Guide,
            [Intent.DeleteData] = Settings.DeleteData,
        }.ToFrozenDictionary();
    }

    public Inquiring Inquiring { get; }

    public Settings Settings { get; }

    /// <summary>Null for an utterance that is to be taken as answers.</summary>
    public Func<Situation, Command, Reply>? Find(Intent intent) => _answers.GetValueOrDefault(intent);
}
