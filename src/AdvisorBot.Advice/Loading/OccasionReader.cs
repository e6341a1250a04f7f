using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Loading;

/// <summary>Reads the situations of a catalogue, translates and checks them.</summary>
static class OccasionReader
{
    const string Key = "situations";

    public static ImmutableArray<Occasion> Read(MapReader root) => [.. root.Maps(Key).Select(map => Read(map, root.Problems))];

    public static ImmutableArray<Occasion> Translate(ImmutableArray<Occasion> source, MapReader root, Translator texts)
    {
        var titles = root.Map(Key);
        ImmutableArray<Occasion> translated = [
            .. source.Select(occasion => occasion with { Title = texts.Take(titles, occasion.Id, occasion.Title, $"{Key}.{occasion.Id}", Occasion.MostTitle) }),
        ];
        titles?.Close();
        return translated;
    }

    public static void Check(Catalogue catalogue, Interview interview, ProblemList problems)
    {
        if (catalogue.Occasions.Length > Occasion.Most)
            problems.Add(
                catalogue.Occasions[Occasion.Most], $"There are {catalogue.Occasions.Length} situations, and room for {Occasion.Most}.",
                "Keep those that most people come with.");
        UniqueIds.Check(catalogue.Occasions, occasion => occasion.Id, "situation", problems);
        foreach (var occasion in catalogue.Occasions)
        {
            foreach (var (id, choices) in occasion.Taken)
            {
                if (choices.IsEmpty)
                    problems.Add(occasion, $"The situation `{occasion.Id}` takes no choice of `{id}`.", "Name at least one choice.");
                else if (ConditionCheck.Refers(Condition.AnyOf(id, choices), interview, occasion, problems) && choices.Length > 1
                    && !interview.Find(id)!.Kind.TakesSeveral)
                    problems.Add(occasion, $"The situation `{occasion.Id}` takes several choices of `{id}`, which takes one.", "Name one of them.");
            }
        }
    }

    static Occasion Read(MapReader map, ProblemList problems)
    {
        var answers = map.Maps("answers").Select(ReadAnswer).ToImmutableArray();
        if (answers.IsEmpty)
            map.Report("answers", "The situation answers nothing.", "Write answers: [{question: ..., choices: [...]}].");
        var occasion = new Occasion(
            map.Id("id", "Give the situation an id."), map.Text("title", "Name the need as a person would.", Occasion.MostTitle), answers);
        map.Close();
        return problems.Remember(occasion, map);
    }

    static KeyValuePair<string, ImmutableArray<string>> ReadAnswer(MapReader map)
    {
        var answer = KeyValuePair.Create(map.Text("question", "Name the question that is answered."), map.Texts("choices"));
        map.Close();
        return answer;
    }
}
