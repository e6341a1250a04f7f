using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Tests.Shipped;

/// <summary>Every shipped catalogue with its interview, in every language it is written in.</summary>
public sealed class Catalogues : TheoryData<string, string>
{
    public Catalogues()
    {
        foreach (var id in Repository.Library.CatalogueIds)
        {
            foreach (var language in Repository.LanguagesOf(id))
                Add(id, language);
        }
    }

    internal static (Catalogue Catalogue, Interview Interview) Get(string id, string language)
    {
        var advisor = Repository.Library.Get(id, language);
        return (advisor.Catalogue, advisor.Interview);
    }
}
