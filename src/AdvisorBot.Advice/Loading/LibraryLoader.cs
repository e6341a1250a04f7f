using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Advice.Interviews;
using YamlDotNet.Core;

namespace AdvisorBot.Advice.Loading;

/// <summary>Finds the files, reads them, checks them and puts the languages together.</summary>
sealed class LibraryLoader(string catalogFolder, string dialogsFolder)
{
    readonly ProblemList _problems = new();
    readonly List<DataFile> _catalogFiles = DataFile.In(catalogFolder);
    readonly List<DataFile> _dialogFiles = DataFile.In(dialogsFolder);
    readonly Dictionary<string, Interview?> _interviews = [];
    readonly Dictionary<string, ImmutableArray<GlossaryEntry>> _sharedTerms = [];
    readonly Dictionary<string, InquiryWords> _inquiryWords = [];
    readonly Dictionary<(string Catalogue, string Language), Advisor> _advisors = [];
    readonly Dictionary<string, List<string>> _untranslated = [];

    public LibraryResult Load()
    {
        if (!Directory.Exists(catalogFolder))
        {
            _problems.Add(catalogFolder, Mark.Empty, "The folder of the catalogues does not exist.", "Check the configured path.");
            return new(null, _problems.InOrder());
        }
        foreach (var folder in new[] { catalogFolder, dialogsFolder }.Distinct())
            DataFile.ReportOthers(folder, _problems);
        var catalogues = _catalogFiles.Where(file => file.Language is null).Select(ReadCatalogue).OfType<Catalogue>().ToList();
        if (catalogues.Count == 0 && _problems.Count == 0)
            _problems.Add(catalogFolder, Mark.Empty, "The folder holds no catalogue.", "Add a file such as azure-machine-learning.yaml.");
        UniqueIds.Check(catalogues, catalogue => catalogue.Id, "catalogue", _problems);
        foreach (var catalogue in catalogues)
        {
            if (_interviews.GetValueOrDefault(catalogue.InterviewId) is { } interview)
                new CatalogueCheck(catalogue, interview, _problems).Run();
        }
        GuideTopicReader.Check(catalogues, _problems);
        foreach (var interview in _interviews.Values.OfType<Interview>())
            QuestionUse.Check(interview, [.. catalogues.Where(catalogue => catalogue.InterviewId == interview.Id)], _problems);
        if (_problems.Count == 0)
            Compile(catalogues);
        else
            Translate(catalogues);
        var problems = _problems.InOrder();
        return new(
            problems.IsEmpty
                ? new Library(catalogues, _advisors, _untranslated.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[.. pair.Value.Distinct()]))
                : null,
            problems);
    }

    Catalogue? ReadCatalogue(DataFile file)
    {
        if (YamlSource.Open(file.Path, file.Name, _problems) is not { } root)
            return null;
        var catalogue = new CatalogueReader(root).Read();
        if (catalogue.Id != file.Id)
            root.Report("id", $"The id `{catalogue.Id}` is not the file's name.", $"Write `id: {file.Id}` or rename the file.");
        if (catalogue.InterviewId.Length > 0 && !_interviews.ContainsKey(catalogue.InterviewId))
            _interviews[catalogue.InterviewId] = ReadInterview(catalogue.InterviewId, root);
        return catalogue.SharedGlossary is { } shared ? catalogue with { Glossary = [.. catalogue.Glossary, .. SharedTerms(shared, root)] } : catalogue;
    }

    ImmutableArray<GlossaryEntry> SharedTerms(string id, MapReader catalogue)
    {
        if (_sharedTerms.TryGetValue(id, out var known))
            return known;
        var file = _dialogFiles.FirstOrDefault(file => file.Id == id && file.Language is null);
        if (file is null)
            catalogue.Report(
                "shared-glossary", $"There is no file `{id}` in the dialogs folder.{Spelling.Suggest(id, _dialogFiles.Select(other => other.Id))}",
                $"Add the file {id}.yaml, or name another.");
        return _sharedTerms[id] = file is not null && YamlSource.Open(file.Path, file.Name, _problems) is { } root ? ReadTerms(root) : [];
    }

    static ImmutableArray<GlossaryEntry> ReadTerms(MapReader root)
    {
        root.Text("language", "Write `language: en`.");
        var terms = InquiryReader.Terms(root, "terms");
        root.Close();
        return terms;
    }

    InquiryWords InquiryWordsOf(string language)
    {
        if (_inquiryWords.TryGetValue(language, out var known))
            return known;
        var file = _dialogFiles.FirstOrDefault(file => file.Id == "inquiries" && (file.Language ?? Library.BaseLanguage) == language);
        return _inquiryWords[language] = file is not null && YamlSource.Open(file.Path, file.Name, _problems) is { } root
            ? new InquiryWordsReader(root).Read()
            : InquiryWords.None;
    }

    Interview? ReadInterview(string id, MapReader catalogue)
    {
        var file = _dialogFiles.FirstOrDefault(file => file.Id == id && file.Language is null);
        if (file is null)
        {
            catalogue.Report(
                "interview", $"There is no interview `{id}` in the dialogs folder.{Spelling.Suggest(id, _dialogFiles.Select(known => known.Id))}",
                $"Add the file {id}.yaml, or name another.");
            return null;
        }
        if (YamlSource.Open(file.Path, file.Name, _problems) is not { } root)
            return null;
        var interview = new InterviewReader(root).Read();
        if (interview.Id != id)
            root.Report("id", $"The id `{interview.Id}` is not the file's name.", $"Write `id: {id}` or rename the file.");
        new InterviewCheck(interview, _problems).Run();
        return interview;
    }

    void Compile(List<Catalogue> catalogues)
    {
        foreach (var catalogue in catalogues)
            _advisors[(catalogue.Id, Library.BaseLanguage)] = new(catalogue, _interviews[catalogue.InterviewId]!, InquiryWordsOf(Library.BaseLanguage));
        foreach (var (catalogue, interview) in Translate(catalogues).Where(_ => _problems.Count == 0))
            _advisors[(catalogue.Id, catalogue.Language)] = new(catalogue, interview, InquiryWordsOf(catalogue.Language));
    }

    /// <summary>Every catalogue in every language that any file is translated into.</summary>
    List<(Catalogue Catalogue, Interview Interview)> Translate(List<Catalogue> catalogues)
    {
        var catalogueFiles = _catalogFiles.Where(file => file.Language is not null).ToList();
        var interviewFiles = _dialogFiles.Where(file => file.Language is not null && _interviews.ContainsKey(file.Id)).ToList();
        // A catalogue that could not be read is there all the same; its translations are no orphans.
        var present = _catalogFiles.Where(file => file.Language is null).Select(file => file.Id).ToHashSet();
        foreach (var orphan in catalogueFiles.Where(file => !present.Contains(file.Id)))
            _problems.Add(orphan.Name, Mark.Empty, $"This translates a catalogue `{orphan.Id}` that does not exist.", "Rename or remove the file.");
        // All languages for all: a catalogue nobody translated is then listed as untranslated, not passed over.
        // Nor is one left out of a conversation in a language that the words of questions are known in.
        var languages = catalogueFiles.Concat(interviewFiles).Concat(_dialogFiles.Where(file => file.Id == "inquiries")).Select(file => file.Language)
            .OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        var interviews = new Dictionary<(string Id, string Language), Interview>();
        var translated = new List<(Catalogue Catalogue, Interview Interview)>();
        foreach (var catalogue in catalogues)
        {
            if (_interviews.GetValueOrDefault(catalogue.InterviewId) is not { } interview)
                continue;
            foreach (var language in languages)
            {
                var key = (interview.Id, language);
                if (!interviews.ContainsKey(key))
                    interviews[key] = Translate(interview, interviewFiles.Find(file => file.Id == interview.Id && file.Language == language), language);
                translated.Add(
                    (Translate(catalogue, catalogueFiles.Find(file => file.Id == catalogue.Id && file.Language == language), language), interviews[key]));
            }
        }
        return translated;
    }

    Catalogue Translate(Catalogue source, DataFile? file, string language)
    {
        if (file is null || YamlSource.Open(file.Path, file.Name, _problems) is not { } root)
        {
            Note(language, [$"catalog/{source.Id}.{language}.yaml{Library.WholeFile}"]);
            return source with { Language = language, Noun = null, WrittenIn = Library.BaseLanguage };
        }
        var translation = new CatalogueTranslation(root, language);
        var own = source with { Glossary = [.. source.Glossary.Except(SharedTermsOf(source))] };
        var translated = translation.Apply(own);
        translated = translated with { Glossary = [.. translated.Glossary, .. TranslateTerms(source, language)] };
        Note(language, translation.Untranslated.Select(key => $"{file.Name}: {key}"));
        return translated;
    }

    ImmutableArray<GlossaryEntry> SharedTermsOf(Catalogue catalogue) =>
        catalogue.SharedGlossary is { } shared ? _sharedTerms.GetValueOrDefault(shared, []) : [];

    ImmutableArray<GlossaryEntry> TranslateTerms(Catalogue source, string language)
    {
        var terms = SharedTermsOf(source);
        if (terms.IsEmpty)
            return terms;
        var file = _dialogFiles.FirstOrDefault(file => file.Id == source.SharedGlossary && file.Language == language);
        if (file is null || YamlSource.Open(file.Path, file.Name, _problems) is not { } root)
        {
            Note(language, [$"dialogs/{source.SharedGlossary}.{language}.yaml{Library.WholeFile}"]);
            return terms;
        }
        var texts = new Translator();
        root.Text("language", $"Write `language: {language}`.");
        var translated = InquiryReader.Translate(terms, root, "terms", texts);
        root.Close();
        Note(language, texts.Missing.Select(key => $"{file.Name}: {key}"));
        return translated;
    }

    Interview Translate(Interview source, DataFile? file, string language)
    {
        if (file is null || YamlSource.Open(file.Path, file.Name, _problems) is not { } root)
        {
            Note(language, [$"dialogs/{source.Id}.{language}.yaml{Library.WholeFile}"]);
            return source with { Language = language };
        }
        var translation = new InterviewTranslation(root, language);
        var translated = translation.Apply(source);
        Note(language, translation.Untranslated.Select(key => $"{file.Name}: {key}"));
        return translated;
    }

    void Note(string language, IEnumerable<string> missing)
    {
        if (!_untranslated.TryGetValue(language, out var list))
            _untranslated[language] = list = [];
        list.AddRange(missing);
    }
}
