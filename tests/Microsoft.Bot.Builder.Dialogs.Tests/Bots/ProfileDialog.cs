using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Bots;

/// <summary>A form as most bots have one: a prompt a step, some steps skipped, a summary at the end.</summary>
sealed class ProfileDialog : ComponentDialog
{
    internal ProfileDialog()
        : base(nameof(ProfileDialog))
    {
        AddDialog(new TextPrompt(nameof(TextPrompt)));
        AddDialog(
            new NumberPrompt<int>(nameof(NumberPrompt<int>), (age, _) => Task.FromResult(age.Recognized.Succeeded && age.Recognized.Value is > 0 and < 150)));
        AddDialog(new ChoicePrompt(nameof(ChoicePrompt)));
        AddDialog(new ConfirmPrompt(nameof(ConfirmPrompt)));
        AddDialog(new ReviewDialog());
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [TransportAsync, NameAsync, WantsAgeAsync, AgeAsync, ReviewAsync, SummaryAsync]));
        InitialDialogId = nameof(WaterfallDialog);
    }

    static Task<DialogTurnResult> TransportAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync(
            nameof(ChoicePrompt),
            new PromptOptions { Prompt = MessageFactory.Text("Transport?"), Choices = ChoiceFactory.ToChoices(["Car", "Bus", "Bicycle"]) }, cancellationToken);

    static Task<DialogTurnResult> NameAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["transport"] = ((FoundChoice)step.Result).Value;
        return step.PromptAsync(nameof(TextPrompt), new PromptOptions { Prompt = MessageFactory.Text("Name?") }, cancellationToken);
    }

    static Task<DialogTurnResult> WantsAgeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["name"] = (string)step.Result;
        return step.PromptAsync(nameof(ConfirmPrompt), new PromptOptions { Prompt = MessageFactory.Text("Give your age?") }, cancellationToken);
    }

    static Task<DialogTurnResult> AgeAsync(WaterfallStepContext step, CancellationToken cancellationToken) => (bool)step.Result
        ? step.PromptAsync(
            nameof(NumberPrompt<int>), new PromptOptions { Prompt = MessageFactory.Text("Age?"), RetryPrompt = MessageFactory.Text("From 1 to 149, please.") },
            cancellationToken)
        : step.NextAsync(-1, cancellationToken);

    static Task<DialogTurnResult> ReviewAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["age"] = (int)step.Result;
        return step.BeginDialogAsync(nameof(ReviewDialog), null, cancellationToken);
    }

    static Task<DialogTurnResult> SummaryAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.EndDialogAsync(
            new Profile((string)step.Values["name"], (int)step.Values["age"], (string)step.Values["transport"], (List<string>)step.Result), cancellationToken);

    public sealed record Profile(string Name, int Age, string Transport, List<string> Companies);

    /// <summary>A loop that gathers several answers by replacing itself.</summary>
    sealed class ReviewDialog : ComponentDialog
    {
        static readonly string[] Companies = ["Adatum", "Contoso", "Graphic"];

        internal ReviewDialog()
            : base(nameof(ReviewDialog))
        {
            AddDialog(new ChoicePrompt(nameof(ChoicePrompt)));
            AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [SelectAsync, LoopAsync]));
            InitialDialogId = nameof(WaterfallDialog);
        }

        static Task<DialogTurnResult> SelectAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            var selected = step.Options as List<string> ?? [];
            step.Values["selected"] = selected;
            var options = new PromptOptions
            {
                Prompt = MessageFactory.Text($"Selected {selected.Count}."),
                Choices = ChoiceFactory.ToChoices([.. Companies.Except(selected), "done"]),
            };
            return step.PromptAsync(nameof(ChoicePrompt), options, cancellationToken);
        }

        async Task<DialogTurnResult> LoopAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            var selected = (List<string>)step.Values["selected"];
            var choice = (FoundChoice)step.Result;
            if (choice.Value == "done")
                return await step.EndDialogAsync(selected, cancellationToken);

            selected.Add(choice.Value);
            return await step.ReplaceDialogAsync(InitialDialogId, selected, cancellationToken);
        }
    }
}
