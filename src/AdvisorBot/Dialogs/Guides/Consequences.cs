using System.Collections.Immutable;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Explanations;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Repairs;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Dialogs.Guides;

/// <summary>What one set of answers leads to, each part worked out when it is first wanted. Two threads that want it at once get equal parts.</summary>
public sealed class Consequences(Advisor advisor, Answers answers, Words words)
{
    // One reference, so that no thread sees half of it.
    Questions? _questions;

    public Assessment Assessment => field ??= advisor.Assess(answers);

    /// <summary>Null when nothing left to ask can change the result.</summary>
    public Question? Next => Ahead.Next;

    /// <summary>The most questions there can still be.</summary>
    public int MostQuestionsLeft => Ahead.Left;

    public ImmutableArray<Critique> Critiques => field.IsDefault ? field = advisor.Critiques(answers) : field;

    public ImmutableArray<Repair> Repairs => field.IsDefault ? field = advisor.Repairs(answers) : field;

    /// <summary>The advice as it is said.</summary>
    public ImmutableArray<Block> Summary => field.IsDefault ? field = RecommendationView.Summary(advisor, answers, words) : field;

    /// <summary>The evidence for it.</summary>
    public ImmutableArray<Block> Details => field.IsDefault ? field = RecommendationView.Details(advisor, answers, words) : field;

    Questions Ahead => _questions ??= new(advisor.Next(answers)?.Question, advisor.MostQuestionsLeft(answers));

    sealed record Questions(Question? Next, int Left);
}
