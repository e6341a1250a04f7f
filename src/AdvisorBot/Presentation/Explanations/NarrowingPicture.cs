using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>Draws, answer by answer, which tools of a stage fell out and which came to lead: a mark for every tool, filled while it fits.</summary>
public static class NarrowingPicture
{
    const int Width = 340;
    const int Line = 18;
    const int Mark = 12;
    const int Step = 18;

    // Marks in a row, so that behind the last one there is room for the count.
    const int PerRow = 15;

    // Colours that keep their contrast on the light and the dark bubble of the chat page; the style sheet changes them.
    const string Style = """
        text{font:13px system-ui,"Segoe UI",Roboto,sans-serif;fill:#1b1b1f}.head{font-weight:600}.quiet{fill:#55555e}
        .fits{fill:#0b5a8f}.out{fill:none;stroke:#6f6f7a}.gone{stroke:#9b1c0b;stroke-width:2}.leads{fill:#fff}
        @media(prefers-color-scheme:dark){text{fill:#f1f1f4}.quiet{fill:#b9b9c3}.fits{fill:#7cc4f5}.out{stroke:#9a9aa6}.gone{stroke:#ffb4a8}.leads{fill:#17181c}}
        """;

    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Null when no answer has narrowed anything.</summary>
    public static Block.Picture? Of(Advisor advisor, Answers answers, Words words)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(words);
        var stages = Narrowing.Of(advisor, answers);
        if (stages.All(stage => stage.Steps.IsEmpty))
            return null;
        var drawing = new XElement(Svg + "svg", new XElement(Svg + "style", Style));
        var alt = new StringBuilder();
        var y = 0;
        foreach (var stage in stages)
            y = Draw(stage, advisor.Interview, y, drawing, alt, words);
        drawing.SetAttributeValue("width", Width);
        drawing.SetAttributeValue("height", y);
        drawing.SetAttributeValue("viewBox", $"0 0 {Width} {y}");
        return new(words.Say(PicturePhrases.Title), drawing.ToString(SaveOptions.DisableFormatting), alt.ToString().TrimEnd());
    }

    static int Draw(Narrowing stage, Interview interview, int y, XElement drawing, StringBuilder alt, Words words)
    {
        y = Text(drawing, y, stage.Stage.Name, "head");
        alt.Append(words.Say(PicturePhrases.Start, ("stage", stage.Stage.Name), ("count", stage.Tools.Length))).Append(' ');
        y = Marks(drawing, y, stage, [], null, words);
        var gone = ImmutableHashSet<string>.Empty;
        foreach (var step in stage.Steps)
        {
            var label = AnswerText.Labelled(interview.Find(step.QuestionId)!, step.Answer, words);
            y = Text(drawing, y, label, null);
            y = Marks(drawing, y, stage, gone, step, words);
            foreach (var tool in step.Dropped)
                y = Text(drawing, y, $"− {tool.Name}", "quiet");
            gone = gone.Union(step.Dropped.Select(tool => tool.Id));
            if (!step.Dropped.IsEmpty)
                alt.Append(
                    words.Say(
                        PicturePhrases.Step,
                        ("answer", label),
                        ("tools", words.All(step.Dropped.Select(tool => tool.Name))),
                        ("count", stage.Tools.Length - gone.Count)))
                    .Append(' ');
            if (step.Leaders.IsEmpty)
                continue;
            var leads = words.Say(PicturePhrases.Leads, ("tools", words.All(step.Leaders.Select(tool => tool.ShortName))), ("count", step.Leaders.Length));
            y = Text(drawing, y, $"★ {leads}", "quiet");
            alt.Append(words.Say(PicturePhrases.Then, ("answer", label), ("leads", leads))).Append(' ');
        }
        return y + Line / 2;
    }

    static int Text(XElement drawing, int y, string text, string? style)
    {
        var element = new XElement(Svg + "text", new XAttribute("x", 0), new XAttribute("y", y + 14), Fit(text));
        if (style is not null)
            element.SetAttributeValue("class", style);
        drawing.Add(element);
        return y + Line;
    }

    static int Marks(XElement drawing, int y, Narrowing stage, ImmutableHashSet<string> gone, NarrowingStep? step, Words words)
    {
        var x = 0;
        foreach (var (index, tool) in stage.Tools.Index())
        {
            if (index > 0 && index % PerRow == 0)
                (x, y) = (0, y + Step);
            var now = step?.Dropped.Contains(tool) == true;
            drawing.Add(
                new XElement(
                    Svg + "rect",
                    new XAttribute("x", x + 1),
                    new XAttribute("y", y + 3),
                    new XAttribute("width", Mark),
                    new XAttribute("height", Mark),
                    new XAttribute("rx", 2),
                    new XAttribute("class", now || gone.Contains(tool.Id) ? "out" : "fits")));
            if (now)
                drawing.Add(new XElement(Svg + "path", new XAttribute("class", "gone"), new XAttribute("d", $"M{x + 3} {y + 5}l8 8m0-8l-8 8")));
            else if (step?.Leaders.Contains(tool) == true)
                drawing.Add(
                    new XElement(
                        Svg + "circle",
                        new XAttribute("class", "leads"),
                        new XAttribute("cx", x + 1 + Mark / 2),
                        new XAttribute("cy", y + 3 + Mark / 2),
                        new XAttribute("r", 3)));
            x += Step;
        }
        var left = stage.Tools.Length - gone.Count - (step?.Dropped.Length ?? 0);
        drawing.Add(
            new XElement(
                Svg + "text",
                new XAttribute("x", x + 6),
                new XAttribute("y", y + 14),
                words.Say(PicturePhrases.Count, ("fit", left), ("all", stage.Tools.Length))));
        return y + Line + 2;
    }

    // About what fits into the width at this size; drawings do not wrap their text.
    static string Fit(string text) => text.Length <= 46 ? text : $"{text[..45]}…";
}
