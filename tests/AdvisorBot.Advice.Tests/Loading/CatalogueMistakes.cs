namespace AdvisorBot.Advice.Tests.Loading;

/// <summary>What stands in the sound catalogue, what is written instead, and what is to be reported.</summary>
public sealed class CatalogueMistakes : TheoryData<string, string, string, string>
{
    const string Power = """- {question: power, any-of: ["no"], effect: rules-out}""";

    public CatalogueMistakes()
    {
        OfWriting();
        OfIds();
        OfSources();
        OfEffects();
        OfSense();
    }

    void OfWriting()
    {
        Add("title: Ways", "§titel: Ways", "The key `titel` is not known here. Did you mean `title`?", "Known keys: as-of, document, documents,");
        Add("summary: Boils water quickly.", "§sumary: Boils water quickly.", "The key `sumary` is not known here. Did you mean `summary`?", "Known keys: ");
        Add("- id: kettle\n    name: Electric kettle", "- §id: kettle", "`name` is missing or empty.", "Name the tool as the document does.");
        Add("as-of: 2019-05-01\ninterview", "§as-of: May 2019\ninterview", "`as-of: May 2019` is not a date.", "Write it as 2018-02-12.");
        Add("kind: benefit", "§kind: benefits", "`kind: benefits` is not known. Did you mean `benefit`?", "Write one of: ");
        Add("weight: 2", "§weight: 9", "`weight: 9` is not a whole number from 1 to 5.", "Write a number in that range.");
        Add("over: 2, effect: for, weight: 2", "§over: lots, effect: for, weight: 2", "`over: lots` is not a quantity.", "Write a number");
        Add(
            "- {question: cups, over: 2, effect: for, weight: 2}", "- §{question: cups, over: 2 GB, effect: for, weight: 2}",
            "`cups` asks for cup, and not for bytes.", "Write a plain number of cup.");
        Add("any-of: [boil, both]", "§any-of: {boil: both}", "`any-of` is not a list of texts.", "Write a list of texts.");
        Add(
            "document: {title: A small guide to tea, author: A. Leaf, date: 2019-05-01}", "§document: A small guide", "`document` is not a mapping.",
            "Write a mapping.");
        Add("title: Ways to make tea", "title: §\"Ways to make tea", "This is not valid YAML", "Correct the syntax");
        Add("name: Tea pot", "name: §&pot Tea pot", "Anchors and aliases are not allowed.", "Write the value out.");
        Add("name: Tea pot", "name: §*pot", "Anchors and aliases are not allowed.", "Write the value out.");
        Add(
            "interview: tea", "§interview: teas", "There is no interview `teas` in the dialogs folder. Did you mean `tea`?",
            "Add the file teas.yaml, or name another.");
        Add("id: tea\n", "§id: teapot\n", "The id `teapot` is not the file's name.", "Write `id: tea` or rename the file.");
    }

    void OfIds()
    {
        Add("- id: stove\n", "- §id: kettle\n", "The tool id `kettle` is used twice.", "Give one of the two another id.");
        Add("- id: stove-anywhere", "- §id: kettle-power", "The point id `kettle-power` is used twice.", "Give one of the two another id.");
        Add("- id: brew\n", "- §id: boil\n", "The stage id `boil` is used twice.", "Give one of the two another id.");
        Add("- {id: pots, title: Pots}", "- §{id: kettles, title: Pots}", "The section id `kettles` is used twice.", "Give one of the two another id.");
        Add(
            "- id: pot\n    name: Tea pot\n    stage: brew", "- §id: pot\n    name: Tea pot\n    stage: brews",
            "There is no stage `brews`. Did you mean `brew`?", "Name a stage of the catalogue.");
        Add(
            "- id: pot\n    name: Tea pot\n    stage: brew\n    section: pots", "- §id: pot\n    name: Tea pot\n    stage: brew\n    section: pans",
            "There is no section `pans`. Did you mean `pots`?", "Name a section of the catalogue.");
        Add(
            "- {from: kettle, to: pot, kind: suits, point: pot-many}", "- §{from: kettle, to: mug, kind: suits, point: pot-many}", "There is no tool `mug`.",
            "Name a tool of the catalogue.");
        Add(
            "- {from: kettle, to: pot, kind: suits, point: pot-many}", "- §{from: kettle, to: stove, kind: suits, point: kettle-power}",
            "`kettle` and `stove` belong to the same stage.", "Link tools of different stages.");
        Add(
            "- {from: kettle, to: pot, kind: suits, point: pot-many}", "- §{from: kettle, to: pot, kind: suits, point: pot-man}",
            "There is no point `pot-man`. Did you mean `pot-many`?", "Name the point that states the link.");
        Add(
            "- {from: kettle, to: pot, kind: suits, point: pot-many}", "- §{from: kettle, to: pot, kind: suits, point: stove-anywhere}",
            "The point `stove-anywhere` is about `stove`, neither end of the link.", "Name a point of one of the two tools.");
    }

    void OfSources()
    {
        Add(
            "- id: kettle-quick\n        kind: benefit\n        text: It is quick.\n        source: {list: benefits, item: 1}",
            "- §id: kettle-quick\n        kind: benefit\n        text: It is quick.", "The point has no source.", "Name its place in the document: ");
        Add(
            "source: {list: considerations, item: 1}", "source: {§list: considerations}", "The source does not name `list` and `item`.",
            "Write source: {list: benefits, item: 1}.");
        Add(
            "source: {list: considerations, item: 1}", "source: §{list: considerations, item: 2}",
            "`kettles` has 1 considerations, but `kettle-power` names number 2.", "Correct the item or the section's count.");
        Add(
            "- id: kettle-power\n        kind: consideration", "- §id: kettle-power\n        kind: statement",
            "The statement `kettle-power` has its source in the list `considerations`.", "Its list is ");
        Add(
            "- {id: kettles, title: Kettles, benefits: 1, considerations: 1}", "- §{id: kettles, title: Kettles, benefits: 2, considerations: 1}",
            "Nothing is made of number 2 of the benefits of `kettles`.", "Add a point with source {section: kettles, list: benefits, item: 2}");
        Add(
            "      status: retired\n      since: \"2020\"\n      as-of: 2024-01-01\n      source: {title: A note}",
            "      §status: retired\n      since: \"2020\"\n      as-of: 2024-01-01", "Later knowledge has no source.",
            "Write source: {title: ..., url: ...}.");
        Add(
            "      status: retired\n      since: \"2020\"\n      as-of: 2024-01-01", "      §status: retired\n      since: \"2020\"",
            "The tool's later history has no date.", "Write `as-of` with the day it was looked up.");
        Add(
            "- id: stove\n    name: Camping stove\n    stage: boil\n    section: kettles\n    summary: Boils water anywhere.\n    lifecycle:\n      status: retired",
            "- §id: stove\n    name: Camping stove\n    stage: boil\n    section: kettles\n    summary: Boils water anywhere.\n    lifecycle:\n      status: renamed",
            "The tool `stove` is renamed, but its present name is missing.", "Write lifecycle: {present-name: ...}.");
        Add(
            "text: It is round.", "text: It is round.\n        correction: §{text: It is square today., as-of: 2024-01-01}", "Later knowledge has no source.",
            "Write source: {title: ..., url: ...}.");
        Add(
            "text: It is round.", "text: It is round.\n        correction: §{text: It is square today., source: {title: A note}}",
            "The correction has no date.", "Write `as-of` with the day it was looked up.");
    }

    void OfEffects()
    {
        Add(
            Power, """- §{question: powr, any-of: ["no"], effect: rules-out}""", "There is no question `powr`. Did you mean `power`?",
            "Use a question of the interview `tea`.");
        Add(Power, """- §{question: power, any-of: [never], effect: rules-out}""", "The question `power` has no choice `never`.", "Use one of: yes, no.");
        Add(Power, """- §{question: power, over: 2, effect: rules-out}""", "`power` does not ask for a quantity.", "Use any-of, all-of or none-of.");
        Add(
            Power, """- {§question: power, effect: rules-out}""", "The condition has no test.",
            "Write exactly one of any-of, all-of, none-of, lacks, over, up-to, under, at-least.");
        Add(
            Power, """- {§question: power, any-of: ["no"], none-of: ["yes"], effect: rules-out}""", "The condition has more than one test.",
            "Write exactly one of any-of, all-of, none-of, lacks, over, up-to, under, at-least.");
        Add(Power, """- §{question: power, any-of: ["no"]}""", "`effect` is missing.", "Write rules-out, against or for.");
        Add(Power, """- {question: power, any-of: ["no"], §effect: forbids}""", "`effect: forbids` is not known.", "Write one of: rules-out, against, for.");
        Add(Power, """- {question: power, any-of: ["no"], effect: rules-out, §weight: 2}""", "An effect that rules out has no weight.", "Remove `weight`.");
        Add(
            Power, """- §{question: power, all-of: ["no", "yes"], effect: rules-out}""", "No answer to `power` wakes this effect of `kettle`.",
            "Correct the choices or bounds it names.");
        Add(
            Power, "- §" + Power[2..] + "\n          - {question: power, none-of: [\"yes\"], effect: for}",
            "For `kettle`, the answer `no` to `power` both counts for it and rules it out.", "Narrow one of the two conditions.");
    }

    void OfSense()
    {
        Add(
            "source: {list: whole}\n        silent: No answer asks for a shape.",
            "source: {list: whole}\n        effects:\n          - §{question: power, any-of: [\"no\"], effect: rules-out}",
            "The point `pot-shape` rules out by a section as a whole.",
            "Name the list item, paragraph or row that says so; what no single one says rules nothing out.");
        Add(
            "- id: pot-shape\n        kind: statement\n        text: It is round.\n        source: {list: whole}\n        silent: No answer asks for a shape.",
            "- §id: pot-shape\n        kind: statement\n        text: It is round.\n        source: {list: whole}", "The point `pot-shape` has no effect.",
            "Add effects, or say in `silent` why no answer wakes it.");
        Add(
            "- id: stove-anywhere\n        kind: statement", "- §id: stove-anywhere\n        kind: statement\n        silent: It is known.",
            "The point `stove-anywhere` has effects and yet a reason to be silent.", "Remove one of the two.");
        Add("sections:\n", "  - §id: drink\n    name: Drinking\nsections:\n", "The stage `drink` has no tools.", "Add a tool or remove the stage.");
        Add(
            "when: {question: part, any-of: [brew, both]}", "when: §{question: part, all-of: [brew, both]}",
            "The stage `brew` is never needed: no answer to `part` meets its `when`.", "Correct the choices or bounds it names.");
        Add(
            "links:\n", "  - §id: cup\n    name: Cup\n    stage: brew\n    section: pots\n    summary: For one.\nlinks:\n", "The tool `cup` has no points.",
            "Say what the document says of it, with source.");
    }
}
