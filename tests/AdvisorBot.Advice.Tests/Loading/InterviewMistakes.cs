namespace AdvisorBot.Advice.Tests.Loading;

/// <summary>What stands in the sound interview, what is written instead, and what is to be reported.</summary>
public sealed class InterviewMistakes : TheoryData<string, string, string, string>
{
    public InterviewMistakes()
    {
        OfWriting();
        OfChoices();
        OfUse();
    }

    void OfWriting()
    {
        Add("why: Kettles need one.", "§whi: Kettles need one.", "The key `whi` is not known here. Did you mean `why`?", "Known keys: ");
        Add("- id: cups\n    kind: quantity", "- §id: cups", "`kind` is missing.", "Write one of: one, many, yes-no, quantity.");
        Add("first: true", "§first: yes", "`first: yes` is neither true nor false.", "Write true, or leave the key out.");
        Add("likelihood: 3", "§likelihood: often", "`likelihood: often` is not a number above 0 and up to 1000.", "Write how often this is chosen");
        Add("questions:\n", "§question:\n", "The key `question` is not known here. Did you mean `questions`?", "Known keys: ");
        Add("id: tea\n", "§id: green\n", "The id `green` is not the file's name.", "Write `id: tea` or rename the file.");
        Add("- id: power", "- §id: part", "The question id `part` is used twice.", "Give one of the two another id.");
        Add("- id: power", "- §id: power\n    first: true", "`power` is a second question marked `first`.", "Mark only one.");
    }

    void OfChoices()
    {
        Add(
            "- id: power\n    kind: yes-no\n    label: Power\n    prompt: Is there a socket?\n    why: Kettles need one.\n    choices:\n      - {id: \"yes\", label: \"Yes\"}\n      - {id: \"no\"",
            "- §id: power\n    kind: yes-no\n    label: Power\n    prompt: Is there a socket?\n    why: Kettles need one.\n    choices:\n      - {id: \"yes\", label: \"Yes\"}\n      - {id: never",
            "The yes-no question `power` has other choices than yes and no.", "Give it exactly the choices `yes` and `no`");
        Add("- {id: brew, label: Brewing}", "- §{id: boil, label: Brewing}", "The choice id `boil` is used twice.", "Give one of the two another id.");
        Add(
            "- id: part\n    kind: one\n    label: Part\n    first: true\n    prompt: What do you need?\n    why: The guide tells the two apart.\n    choices:\n      - {id: boil, label: Boiling}\n      - {id: brew, label: Brewing}\n      - {id: both, label: Both}\n",
            "- §id: part\n    kind: one\n    label: Part\n    first: true\n    prompt: What do you need?\n    why: The guide tells the two apart.\n",
            "The question `part` has 0 choices.", "Give it 2 to 64.");
        Add(
            "- {id: both, label: Both}", "- §{id: both, label: Both, exclusive: true}", "`both` is exclusive, but the question takes one choice anyway.",
            "Remove `exclusive`.");
        Add(
            "- {id: both, label: Both}", "- {id: both, label: Both, §over: 2}", "Only choices of a quantity question are intervals.",
            "Remove `over`");
        Add(
            "- {id: few, label: Few, up-to: 2}", "- {§id: few, label: Few}", "The band has no bound.",
            "Write `over` or `at-least`, `up-to` or `under`, or one of each.");
        Add("up-to: 2}", "over: 5, §up-to: 2}", "The band is empty: `over` is not below `up-to`.", "Exchange or correct the bounds.");
        Add(
            "- {id: many, label: Many, over: 2, likelihood: 3}", "- §{id: many, label: Many, over: 1}",
            "The bands `few` and `many` overlap or are out of order.", "List bands from small to large");
        Add(
            "- {id: many, label: Many, over: 2, likelihood: 3}", "- §{id: many, label: Many, over: 3}",
            "Between the bands `few` and `many` amounts are missing.", "Let each band start `over`");
        Add("- {id: both, label: Both}", "- {id: both, label: Both, §under: 2}", "Only choices of a quantity question are intervals.", "Remove `under`");
        Add("up-to: 2}", "up-to: 2, §under: 3}", "The band has `up-to` and `under`.", "Write one of the two.");
        Add("up-to: 2}", "at-least: 2, §under: 2}", "The band is empty: `at-least` is not below `under`.", "Exchange or correct the bounds.");
        Add(
            "- {id: many, label: Many, over: 2, likelihood: 3}", "- §{id: many, label: Many, at-least: 2}",
            "The bands `few` and `many` overlap or are out of order.", "List bands");
    }

    void OfUse()
    {
        Add(
            "- id: power\n", "- id: power\n    ask-when: §{question: cups, over: 2}\n", "`power` depends on `cups`, which does not come before it.",
            "Move the question it depends on up.");
        Add(
            "- id: power\n", "- id: power\n    ask-when: §{question: part, all-of: [boil, brew]}\n",
            "The question `power` can never be asked: no answer to `part` meets its ask-when.", "Correct the choices or bounds it names.");
        Add(
            "- id: power\n", "- id: power\n    ask-when: §{question: parts, any-of: [boil]}\n", "There is no question `parts`. Did you mean `part`?",
            "Use a question of the interview `tea`.");
        Add(
            "- id: power\n", "- id: power\n    ask-when: {all: [{question: part, any-of: [boil]}, §{question: cups, over: 2}]}\n",
            "`power` depends on `cups`, which does not come before it.", "Move the question it depends on up.");
        Add(
            "- id: cups\n", "- id: cups\n    ask-when: {any: [{question: part, any-of: [boil]}, §{question: power, all-of: [\"yes\", \"no\"]}]}\n",
            "A test says nothing: no answer to `power` meets its ask-when.", "Correct the choices or bounds it names.");
        Add("- id: cups\n", "- id: cups\n    ask-when: {§any: [{question: part, any-of: [boil]}]}\n", "`any` joins fewer than two tests.", "List two or more");
        Add(
            "- id: part\n", "- §id: part\n    ask-when: {question: power, any-of: [\"no\"]}\n",
            "`part` is to be asked first and yet depends on another answer.", "Remove `first`, or what it depends on.");
        Add(
            "- id: cups\n",
            "- §id: taste\n    kind: one\n    label: Taste\n    prompt: Which taste?\n    why: To know.\n    choices:\n      - {id: a, label: A}\n      - {id: b, label: B}\n  - id: cups\n",
            "Nothing depends on the question `taste`.", "Give a point an effect on it, or remove the question.");
    }
}
