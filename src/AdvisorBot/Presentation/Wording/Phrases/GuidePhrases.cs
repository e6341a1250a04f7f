namespace AdvisorBot.Presentation.Wording;

static class GuidePhrases
{
    public static readonly Phrase Begin = new("guide", "begin");
    public static readonly Phrase BeginOpen = new("guide", "begin-open");
    public static readonly Phrase Serves = new("guide", "serves", "guide", "text");
    public static readonly Phrase OfYear = new("guide", "of-year", "year");
    public static readonly Phrase OfTopicAndYear = new("guide", "of-topic-and-year", "topic", "year");
    public static readonly Phrase Others = new("guide", "others", "topics");
    public static readonly Phrase Ask = new("guide", "ask");
    public static readonly Phrase Why = new("guide", "why");
    public static readonly Phrase Explain = new("guide", "explain");
    public static readonly Phrase Chosen = new("guide", "chosen", "guide");
    public static readonly Phrase InEnglish = new("guide", "in-english");
    public static readonly Phrase Topic = new("guide", "topic");
    public static readonly Phrase Help = new("guide", "help");
    public static readonly Phrase Topics = new("guide", "topics");
    public static readonly Phrase WhichTopic = new("guide", "which-topic");
    public static readonly Phrase Led = new("guide", "led", "topic", "guide");
    public static readonly Phrase About = new("guide", "about", "topic");
    public static readonly Phrase One = new("guide", "one", "topic");
    public static readonly Phrase Several = new("guide", "several");
    public static readonly Phrase None = new("guide", "none");
    public static readonly Phrase NoneAgain = new("guide", "none-again");
    public static readonly Phrase Elsewhere = new("guide", "elsewhere", "tool", "guide");
    public static readonly Phrase OtherTopic = new("guide", "other-topic", "topic");
    public static readonly Phrase ChangeTo = new("guide", "change-to");
    public static readonly Phrase KeptForIt = new("guide", "kept-for-it", "said");
    public static readonly Phrase Followed = new("guide", "followed", "guide");
}
