using System.Globalization;

namespace AdvisorBot.Channels.Access;

/// <summary>How refusals go over HTTP.</summary>
static class ProblemAnswers
{
    public static IResult ToResult(this ApiProblem problem, HttpContext context)
    {
        if (problem.RetryAfter is { } seconds)
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        if (problem.Status == StatusCodes.Status401Unauthorized)
            context.Response.Headers.WWWAuthenticate = SignIn.Challenge(context);
        return Results.Json(problem, AccessJson.Default.ApiProblem, ApiProblem.ContentType, problem.Status);
    }
}
