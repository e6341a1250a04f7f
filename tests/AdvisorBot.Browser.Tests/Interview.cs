namespace AdvisorBot.Browser.Tests;

/// <summary>The words of one interview with the guide of 2018, from the first question to the advice.</summary>
static class Interview
{
    public const string Guide = "Choosing a machine learning technology in Azure (2018)";
    public const string Needs = "no code, 2 GB, we call it one record at a time over REST";
    public const string Compare = "compare Azure Databricks and Azure Machine Learning Studio";
    public const string Advice = "Azure Machine Learning Studio";

    public static async Task HoldAsync(ChatPage chat)
    {
        await BeginAsync(chat);
        await FinishAsync(chat);
    }

    public static async Task BeginAsync(ChatPage chat)
    {
        await chat.TapAsync(Guide);
        await chat.TapAsync("Both");
        await chat.TypeAsync(Needs);
        await chat.SeesAsync("This is what I took from that");
    }

    public static async Task FinishAsync(ChatPage chat)
    {
        await chat.TypeAsync("recommend now");
        await chat.SeesAsync("By the guide of February 2018");
        await chat.SeesAsync(Advice);
    }
}
