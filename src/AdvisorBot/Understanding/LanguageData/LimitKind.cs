namespace AdvisorBot.Understanding.LanguageData;

/// <summary>Words that turn an amount into an interval, by their meaning and their place beside it.</summary>
public enum LimitKind
{
    UpToBefore,
    UpToAfter,
    OverBefore,
    OverAfter,
    AtLeastBefore,
    AtLeastAfter,
    Between,
    To,
}
