namespace Microsoft.Bot.Schema;

/// <summary>The bot was added to, or taken out of, a user's contact list.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    string Action { get; set; }
}
