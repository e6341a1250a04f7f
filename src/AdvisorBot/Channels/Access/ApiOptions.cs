using System.ComponentModel.DataAnnotations;

namespace AdvisorBot.Channels.Access;

/// <summary>Section <c>Api</c> of the settings: who may use the service as a program, by REST and by the Model Context Protocol.</summary>
public sealed class ApiOptions
{
    /// <summary>Section name in the settings.</summary>
    public const string Section = "Api";

    /// <summary>
    /// Keys that programs send as <c>Authorization: Bearer …</c>, at least 32 characters each. Several, so that one can be
    /// replaced while the others are still in use.
    /// </summary>
    public string[] Keys { get; set; } = [];

    /// <summary>The id of the Entra ID tenant whose tokens are taken; null for none.</summary>
    public string? EntraTenant { get; set; }

    /// <summary>For whom tokens have to be issued: the application's id, and its id URI if it has one.</summary>
    public string[] EntraAudiences { get; set; } = [];

    /// <summary>The scope or the app role that a token has to grant; null where any token for the audience will do.</summary>
    public string? EntraPermission { get; set; }

    /// <summary>Where the cloud signs people in.</summary>
    public string EntraLogin { get; set; } = "https://login.microsoftonline.com";

    /// <summary>Calls that one caller, by key or token, may make within a minute.</summary>
    [Range(1, 1_000_000)]
    public int CallsPerMinute { get; set; } = 600;

    /// <summary>Calls that this server takes within a minute.</summary>
    [Range(1, 10_000_000)]
    public int AllCallsPerMinute { get; set; } = 6_000;

    /// <summary>Somebody is let in by a key or a token.</summary>
    public bool IsConfigured => Keys.Length > 0 || EntraTenant is not null;
}
