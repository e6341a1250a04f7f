namespace AdvisorBot.Operations.Likeness;

public enum LikenessSetting
{
    On,

    /// <summary>No model is loaded.</summary>
    Off,
}
