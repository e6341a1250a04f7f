using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Loading;

/// <summary>Reads topics and terms, lays translations over them, and checks what they refer to.</summary>
static class InquiryReader
{
    public static ImmutableArray<Topic> Topics(MapReader catalogue) => [.. catalogue.Maps("topics").Select(ReadTopic)];

    public static ImmutableArray<GlossaryEntry> Terms(MapReader file, string key) => [.. file.Maps(key).Select(ReadTerm)];

    public static ImmutableArray<Topic> Translate(ImmutableArray<Topic> topics, MapReader root, Translator texts)
    {
        var maps = root.Map("topics");
        var translated = topics.Select(topic =>
        {
            var map = maps?.Map(topic.Id);
            var result = topic with
            {
                Label = texts.Take(map, "label", topic.Label, $"topics.{topic.Id}.label"),
                Words = map?.Has("words") == true ? map.Texts("words") : topic.Words,
                Most = map?.Has("most") == true ? map.Texts("most") : topic.Most,
            };
            map?.Close();
            return result;
        }).ToImmutableArray();
        maps?.Close();
        return translated;
    }

    public static ImmutableArray<GlossaryEntry> Translate(ImmutableArray<GlossaryEntry> terms, MapReader root, string key, Translator texts)
    {
        var maps = root.Map(key);
        var translated = terms.Select(term =>
        {
            var map = maps?.Map(term.Id);
            var result = term with
            {
                // Most terms of art are the same word everywhere.
                Term = map?.OptionalText("term") ?? term.Term,
                // Terms people use do not stop being understood when the language changes.
                Words = [.. term.Words.Append(term.Term).Concat(map?.Texts("words") ?? []).Distinct()],
                Text = texts.Take(map, "text", term.Text, $"{key}.{term.Id}.text"),
            };
            map?.Close();
            return result;
        }).ToImmutableArray();
        maps?.Close();
        return translated;
    }

    public static void Check(Catalogue catalogue, Interview interview, ProblemList problems)
    {
        UniqueIds.Check(catalogue.Topics, topic => topic.Id, "topic", problems);
        UniqueIds.Check(catalogue.Glossary, term => term.Id, "term", problems);
        var points = catalogue.Tools.SelectMany(tool => tool.Points).Select(point => point.Id).ToHashSet();
        foreach (var topic in catalogue.Topics)
        {
            foreach (var id in topic.Yes.Concat(topic.No).Concat(topic.About).Concat(topic.Order is { } order ? [order.PointId] : [])
                .Where(id => !points.Contains(id)))
                problems.Add(
                    topic, $"The topic `{topic.Id}` names a point `{id}` that does not exist.{Spelling.Suggest(id, points)}", "Name a point of the catalogue.");
            foreach (var id in (topic.Order?.ToolIds ?? []).Where(id => catalogue.FindTool(id) is null))
                problems.Add(
                    topic,
                    $"The order of the topic `{topic.Id}` names a tool `{id}` that does not exist.{Spelling.Suggest(id, catalogue.Tools.Select(tool => tool.Id))}",
                    "Name a tool of the catalogue.");
            if (topic.QuestionId is { } questionId)
                CheckQuestion(topic, questionId, interview, problems);
        }
    }

    static void CheckQuestion(Topic topic, string questionId, Interview interview, ProblemList problems)
    {
        if (interview.Find(questionId) is not { } question)
            problems.Add(
                topic,
                $"The topic `{topic.Id}` names a question `{questionId}` that does not exist.{Spelling.Suggest(questionId, interview.Questions.Select(known => known.Id))}",
                "Name a question of the interview.");
        else if (topic.ChoiceId is { } choice && question.FindChoice(choice) is null)
            problems.Add(
                topic, $"The question `{questionId}` has no choice `{choice}`.{Spelling.Suggest(choice, question.Choices.Select(known => known.Id))}",
                "Name one of its choices.");
    }

    static Topic ReadTopic(MapReader map)
    {
        var topic = new Topic(
            map.Id("id", "Give the topic an id."),
            map.Text("label", "Name the topic in a word or two."),
            map.Texts("words"),
            map.Texts("most"),
            map.Texts("yes"),
            map.Texts("no"),
            map.Texts("about"),
            map.OptionalText("question"),
            map.OptionalText("choice"),
            ReadOrder(map),
            map.Flag("outside"),
            map.Address("page"));
        if (topic.ChoiceId is not null && topic.QuestionId is null)
            map.Report("choice", "The choice has no question.", "Write `question` beside it.");
        map.Close();
        return map.Problems.Remember(topic, map);
    }

    static TopicOrder? ReadOrder(MapReader topic)
    {
        if (topic.Map("order") is not { } map)
            return null;
        var order = new TopicOrder(map.Text("point", "Name the point that gives the order."), map.Texts("tools"));
        if (order.ToolIds.IsEmpty)
            map.Report("tools", "The order names no tools.", "List them, the one with most of it first.");
        map.Close();
        return order;
    }

    static GlossaryEntry ReadTerm(MapReader map)
    {
        var term = new GlossaryEntry(
            map.Id("id", "Give the term an id."), map.Text("term", "Write the term."), map.Texts("words"),
            map.Text("text", "Say in one sentence what it means."));
        map.Close();
        return map.Problems.Remember(term, map);
    }
}
