using AdvisorBot.Advice.Loading;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Presentation.Rendering;

static class ChannelTableLoader
{
    const int Most = 1_000_000;

    public static ChannelTableResult Load(string dialogsFolder)
    {
        var problems = new ProblemList();
        var profiles = new Dictionary<string, ChannelProfile>();
        if (YamlSource.Open(Path.Combine(dialogsFolder, "channels.yaml"), "dialogs/channels.yaml", problems) is { } root)
        {
            foreach (var channel in root.Keys)
            {
                if (root.Map(channel) is { } map)
                    profiles[channel] = Read(map);
            }
            if (!profiles.ContainsKey(ChannelTable.Other))
                root.Report(ChannelTable.Other, $"The row `{ChannelTable.Other}` is missing.", "Add it: it serves every channel that has no row of its own.");
        }
        return new(problems.Count == 0 ? new(profiles) : null, problems.InOrder());
    }

    static ChannelProfile Read(MapReader map)
    {
        var profile = new ChannelProfile(
            map.Flag("markdown"),
            map.Flag("cards"),
            map.Flag("text-in-card"),
            map.Number("suggested-actions", 0, 0, 100),
            map.Flag("suggested-beside-cards"),
            map.Number("suggested-title-length", 60, 1, Most),
            map.Word(
                "suggested-action",
                ActionTypes.MessageBack,
                (ActionTypes.MessageBack, ActionTypes.MessageBack),
                (ActionTypes.PostBack, ActionTypes.PostBack),
                (ActionTypes.ImBack, ActionTypes.ImBack)),
            map.Number("card-title-length", 60, 1, Most),
            map.Number("actions-per-set", 5, 1, 50),
            map.Flag("show-tap"),
            map.Flag("update-answered"),
            map.Flag("site-links"),
            map.Flag("pictures"),
            map.Flag("shortlist"),
            map.Flag("letters"),
            map.Number("text-length", 4000, 100, Most));
        map.Close();
        return profile;
    }
}
