using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

public partial class TeamsActivityHandler
{
    /// <summary>Answers an invoke of Teams; what no method overrides is answered with 501, a value of the wrong shape with 400.</summary>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            if (turnContext.Activity.Name is null && turnContext.Activity.ChannelId == Channels.Msteams)
                return await OnTeamsCardActionInvokeAsync(turnContext, cancellationToken);
            return await DispatchAsync(turnContext, turnContext.Activity.Value, cancellationToken);
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => throw NotImplemented();

    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken);

    protected virtual Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual async Task<InvokeResponse> OnTeamsFileConsentAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
    {
        switch (fileConsentCardResponse.Action)
        {
            case "accept":
                await OnTeamsFileConsentAcceptAsync(turnContext, fileConsentCardResponse, cancellationToken);
                return CreateInvokeResponse();
            case "decline":
                await OnTeamsFileConsentDeclineAsync(turnContext, fileConsentCardResponse, cancellationToken);
                return CreateInvokeResponse();
            default:
                throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{fileConsentCardResponse.Action} is not a supported Action.");
        }
    }

    protected virtual Task OnTeamsFileConsentAcceptAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task OnTeamsFileConsentDeclineAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task OnTeamsO365ConnectorCardActionAsync(ITurnContext<IInvokeActivity> turnContext, O365ConnectorCardActionQuery query, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<TabResponse> OnTeamsTabFetchAsync(ITurnContext<IInvokeActivity> turnContext, TabRequest tabRequest, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<TabResponse> OnTeamsTabSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TabSubmit tabSubmit, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<ConfigResponseBase> OnTeamsConfigFetchAsync(ITurnContext<IInvokeActivity> turnContext, JsonObject configData, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<ConfigResponseBase> OnTeamsConfigSubmitAsync(ITurnContext<IInvokeActivity> turnContext, JsonObject configData, CancellationToken cancellationToken) => throw NotImplemented();

    static InvokeResponseException NotImplemented() => new(HttpStatusCode.NotImplemented);

    static T Read<T>(object value)
        where T : class
        => value is not null && WireJson.TryConvert<T>(value, out var typed) && typed is not null
            ? typed
            : throw new InvokeResponseException(HttpStatusCode.BadRequest, $"The value of the activity is no {typeof(T).Name}.");

    static JsonObject ReadJson(object value) => WireJson.TryConvert<JsonObject>(value, out var json) ? json : null;

    async Task<InvokeResponse> DispatchAsync(ITurnContext<IInvokeActivity> turn, object value, CancellationToken cancellationToken)
    {
        switch (turn.Activity.Name)
        {
            case "fileConsent/invoke":
                return await OnTeamsFileConsentAsync(turn, Read<FileConsentCardResponse>(value), cancellationToken);
            case "actionableMessage/executeAction":
                await OnTeamsO365ConnectorCardActionAsync(turn, Read<O365ConnectorCardActionQuery>(value), cancellationToken);
                return CreateInvokeResponse();
            case "task/fetch":
                return CreateInvokeResponse(await OnTeamsTaskModuleFetchAsync(turn, Read<TaskModuleRequest>(value), cancellationToken));
            case "task/submit":
                return CreateInvokeResponse(await OnTeamsTaskModuleSubmitAsync(turn, Read<TaskModuleRequest>(value), cancellationToken));
            case "tab/fetch":
                return CreateInvokeResponse(await OnTeamsTabFetchAsync(turn, Read<TabRequest>(value), cancellationToken));
            case "tab/submit":
                return CreateInvokeResponse(await OnTeamsTabSubmitAsync(turn, Read<TabSubmit>(value), cancellationToken));
            case "config/fetch":
                return CreateInvokeResponse(await OnTeamsConfigFetchAsync(turn, ReadJson(value), cancellationToken));
            case "config/submit":
                return CreateInvokeResponse(await OnTeamsConfigSubmitAsync(turn, ReadJson(value), cancellationToken));
            case { } name when name.StartsWith("composeExtension/", StringComparison.Ordinal):
                return await DispatchExtensionAsync(turn, value, cancellationToken);
            default:
                return await base.OnInvokeActivityAsync(turn, cancellationToken);
        }
    }
}
