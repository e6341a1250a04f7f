namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The failures of a stack. Their documented type is the plain exception, which callers may compare exactly.</summary>
static class DialogErrors
{
#pragma warning disable CA2201
    internal static Exception CannotBegin(string dialogId) => new(
        $"Cannot begin dialog '{dialogId}': neither this dialog set nor a parent's has one with that id. Add it with AddDialog or DialogSet.Add first.");

    internal static Exception CannotContinue(string dialogId) => new(
        $"Failed to continue dialog. A dialog with id {dialogId} could not be found.");

    internal static Exception CannotResume(string dialogId) => new(
        $"Cannot resume dialog '{dialogId}' after the one it began has ended: no dialog set has one with that id any more.");

    internal static Exception CannotReprompt(string dialogId) => new(
        $"Cannot reprompt dialog '{dialogId}': no dialog set has one with that id any more.");

    internal static Exception NextCalledTwice(string dialogId, int step) => new(
        $"NextAsync was called twice in step {step} of waterfall '{dialogId}'. A step may go on only once.");
#pragma warning restore CA2201

    /// <summary>Guards a parameter of type object that a token slips into when the argument before it is left out.</summary>
    internal static void ThrowIfToken(object value, string name)
    {
        if (value is CancellationToken)
            throw new ArgumentException($"A cancellation token was passed as {name}. Pass it by name: cancellationToken.", name);
    }
}
