namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Switches of the choice models; there are none.</summary>
public enum ChoiceOptions
{
    None = 0,
}
