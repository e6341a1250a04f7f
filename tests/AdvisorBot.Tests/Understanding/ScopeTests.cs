using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding;

namespace AdvisorBot.Tests.Understanding;

/// <summary>How far words of denial, of doubt and of taking back reach, each in sentences that share few words.</summary>
public sealed class ScopeTests
{
    [Theory]
    [InlineData("no boxes and arrows on a canvas, please", "style")]
    [InlineData("please no pictures or notebooks for us", "style")]
    public void ADenialThatReachesNothingNamedLeavesWhatFollowsInDoubt(string text, string question) =>
        Assert.Empty(Read("en", text, question).Answers.Where(answer => answer.Answer is Answer.Chosen { ChoiceIds.IsEmpty: false }));

    [Theory]
    [InlineData("no idea, that's one for our IT people", "operations")]
    [InlineData("I don't know, our own servers are Frank's business", "operations")]
    public void WhatFollowsADoubtInOneBreathAnswersNothing(string text, string question)
    {
        var reading = Read("en", text, question);

        Assert.Equal(Intent.NotSure, reading.Intent);
        Assert.Empty(reading.Answers);
    }

    [Fact]
    public void TheFigureOfADeniedAmountIsNoAmountOfAnother() =>
        Assert.Equal("data-size", Assert.Single(Read("en", "sorry, I meant 12 TB of training data, not 12 GB", "budget").Answers).QuestionId);

    [Theory]
    [InlineData("en", "scratch what I said about offline, we do have a line", "offline")]
    [InlineData("en", "forget what I told you about the budget", "budget")]
    [InlineData("en", "please ignore my answer on Docker", "skills")]
    [InlineData("en", "the bit about GPUs was wrong", "gpu")]
    [InlineData("en", "what I told you about R is no longer true", "skills")]
    [InlineData("en", "delete what I wrote about working offline", "offline")]
    [InlineData("de", "vergiss, was ich über offline gesagt habe", "offline")]
    [InlineData("de", "streich das mit Docker wieder", "skills")]
    [InlineData("de", "nimm zurück, was ich zu Python gesagt habe", "skills")]
    [InlineData("de", "was ich zu den GPUs gesagt habe, stimmt nicht", "gpu")]
    [InlineData("de", "die Angabe zum Budget bitte löschen", "budget")]
    [InlineData("es", "olvida lo que dije de trabajar sin conexión", "offline")]
    [InlineData("es", "lo de Docker era un error", "skills")]
    [InlineData("es", "retiro mi respuesta sobre las GPU", "gpu")]
    [InlineData("es", "lo que dije del presupuesto no es verdad", "budget")]
    public void WhatIsTakenBackIsAskedAnewAndNotStored(string language, string text, string question)
    {
        var reading = Read(language, text, null);

        Assert.Equal((Intent.Change, question), (reading.Intent, reading.QuestionId));
        Assert.Empty(reading.Answers);
    }

    [Theory]
    [InlineData("Python and maybe SQL")]
    [InlineData("Python and then SQL")]
    [InlineData("we do Python and actually some R too")]
    [InlineData("Python n perhaps R")]
    public void WhatIsJoinedByAnEverydayWordIsNotDenied(string text)
    {
        var reading = Read("en", text, null);

        Assert.DoesNotContain(
            reading.Answers.Select(answer => answer.Answer).Concat(reading.DidYouMean.Select(offer => offer.Answer)),
            answer => answer is Answer.Chosen { Lacking.IsEmpty: false });
    }

    [Theory]
    [InlineData("en", "without Docker we would be lost")]
    [InlineData("en", "but without Python we are nobody")]
    [InlineData("de", "ohne Docker sind wir aufgeschmissen")]
    [InlineData("es", "sin Docker no somos nadie")]
    public void WhatWouldBeMissedIsAskedAboutAndNotDenied(string language, string text)
    {
        var reading = Read(language, text, "skills");

        Assert.Empty(reading.Answers);
        Assert.Contains(reading.DidYouMean, offer => offer.Answer is Answer.Chosen { Lacking.IsEmpty: true });
    }

    [Theory]
    [InlineData("en", "monitoring we can live without", "teamwork", "monitoring")]
    [InlineData("en", "Docker we could do without", "skills", "docker")]
    [InlineData("en", "we can do without R", "skills", "r")]
    [InlineData("de", "auf Docker können wir verzichten", "skills", "docker")]
    [InlineData("es", "de Docker podemos prescindir", "skills", "docker")]
    public void WhatOneCanDoWithoutIsDenied(string language, string text, string question, string choice)
    {
        var answer = Assert.IsType<Answer.Chosen>(Assert.Single(Read(language, text, question).Answers).Answer);

        Assert.Equal((0, choice), (answer.ChoiceIds.Length, Assert.Single(answer.Lacking)));
    }

    [Theory]
    [InlineData("en", "it does not matter, Docker or not")]
    [InlineData("de", "Docker oder nicht, das hängt davon ab")]
    [InlineData("es", "Docker o no, depende")]
    public void OrNotDeniesNothing(string language, string text) =>
        Assert.DoesNotContain(Read(language, text, "skills").Answers, answer => answer.Answer is Answer.Chosen { Lacking.IsEmpty: false });

    [Theory]
    [InlineData("en", "we train and also deploy it", "both")]
    [InlineData("de", "wir trainieren Modelle und wollen sie auch bereitstellen", "both")]
    public void OfAQuestionThatTakesOneAllThatWasNamedIsHeard(string language, string text, string choice)
    {
        var reading = Read(language, text, "stage");

        Assert.Contains(
            reading.Answers.Select(answer => answer.Answer).Concat(reading.DidYouMean.Select(offer => offer.Answer)),
            answer => answer.Equals(Answer.Choose(choice)));
    }

    [Theory]
    [InlineData("en", "earlier I told you Docker. Somebody else does that now")]
    [InlineData("de", "ich habe gesagt Docker. Das macht jetzt jemand anderes")]
    [InlineData("es", "dije Docker. Ahora lo hace otra persona")]
    public void WhatWasSaidOnceIsAskedAboutWhereMoreFollows(string language, string text)
    {
        var reading = Read(language, text, "skills");

        Assert.DoesNotContain(reading.Answers, answer => answer.QuestionId == "skills");
    }

    [Theory]
    [InlineData("en", "what matters: a visual editor")]
    [InlineData("en", "what counts for us: notebooks")]
    public void AColonBehindAQuestionWordTells(string language, string text) =>
        Assert.DoesNotContain(Read(language, text, "style").Intent, new[] { Intent.Ask, Intent.Explain });

    [Theory]
    [InlineData("en", "we work in notebooks, full stop", "notebooks")]
    [InlineData("de", "wir arbeiten in Notebooks, und damit basta", "notebooks")]
    [InlineData("es", "en notebooks, y punto", "notebooks")]
    public void AnEmphaticEndEndsNothing(string language, string text, string choice)
    {
        var reading = Read(language, text, "style");

        Assert.Equal((Intent.Answer, Answer.Choose(choice)), (reading.Intent, Assert.Single(reading.Answers).Answer));
    }

    [Theory]
    [InlineData("R gann bei uns geener", "r")]
    [InlineData("Docker hod do koaner net gseng", "docker")]
    public void InADialectThatNoWordListHasANameIsOnlyOffered(string text, string choice)
    {
        var reading = Read("de", text, null);

        Assert.DoesNotContain(reading.Answers, answer => answer.Answer is Answer.Chosen chosen && chosen.ChoiceIds.Contains(choice));
        Assert.NotEmpty(
            reading.DidYouMean.Select(offer => offer.QuestionId).Concat(reading.Unused).Concat(reading.Answers.Select(answer => answer.QuestionId)));
    }

    [Theory]
    [InlineData("en", "Scala we do not know and Docker neither", "scala", "docker")]
    [InlineData("de", "Scala können wir nicht und Docker auch nicht", "scala", "docker")]
    [InlineData("de", "Scala kennen wir nicht und Docker schon gar nicht", "scala", "docker")]
    public void OfTwoThingsDeniedOneAfterTheOtherBothAreDenied(string language, string text, params string[] lacking)
    {
        // The guide of 2018 counts Scala as Spark.
        var answer = Assert.IsType<Answer.Chosen>(Assert.Single(Read(language, text, "skills").Answers).Answer);

        Assert.Empty(answer.ChoiceIds);
        Assert.Equal(lacking.Order(), answer.Lacking.Order());
    }

    [Theory]
    [InlineData("en", "Docker, never touched it", false)]
    [InlineData("en", "Docker, nobody here knows it", false)]
    [InlineData("de", "Docker, noch nie angefasst", false)]
    [InlineData("es", "Docker, nunca lo hemos usado", false)]
    [InlineData("en", "Docker, nothing else", true)]
    [InlineData("de", "Docker, sonst nichts", true)]
    [InlineData("es", "Docker, nada más", true)]
    [InlineData("en", "Docker, no problem", true)]
    public void ADenialInTheNextClauseIsHeardOfWhatStandsAlone(string language, string text, bool isTaken)
    {
        var reading = Read(language, text, "skills");

        Assert.Equal(isTaken, reading.Answers.Any(answer => answer.Answer is Answer.Chosen chosen && chosen.ChoiceIds.Contains("docker")));
    }

    [Fact]
    public void WhatCouldRuleOutInWordsOfEveryDayIsOnlyOfferedWhereNoModelSpeaksTheLanguage()
    {
        var reading = Read("de", "das muss so bleiben", "style");

        Assert.DoesNotContain(reading.Answers, answer => answer.QuestionId == "network");
    }

    [Theory]
    [InlineData("en", "I said notebooks but I meant something else", "style")]
    [InlineData("en", "we told you Python. Wrong, that was the other team", "skills")]
    [InlineData("de", "ich sagte Docker, sondern was anderes", "skills")]
    [InlineData("es", "puse Python, perdón, era otra cosa", "skills")]
    public void WhatWasSaidBeforeAndIsSetRightIsNotTaken(string language, string text, string question) =>
        Assert.Empty(Read(language, text, question).Answers);

    [Theory]
    [InlineData("Python kann bei uns niemand und R auch nicht", "python", "r")]
    [InlineData("Docker kennt hier keiner und Scala auch nicht", "docker", "scala")]
    public void TwoThingsThatNobodyKnowsAreBothDenied(string text, params string[] lacking)
    {
        var answer = Assert.IsType<Answer.Chosen>(Assert.Single(Read("de", text, "skills").Answers).Answer);

        Assert.Empty(answer.ChoiceIds);
        Assert.Equal(lacking.Order(), answer.Lacking.Order());
    }

    [Theory]
    [InlineData("en", "our DBA will never let the data out of SQL Server 2017", "data-home")]
    [InlineData("en", "the auditors would never let the tables out of SQL Server", "data-home")]
    public void WhatMustStaySomewhereIsOfferedAtLeast(string language, string text, string question)
    {
        var reading = Read(language, text, null);

        Assert.Contains(reading.Answers.Select(answer => answer.QuestionId).Concat(reading.DidYouMean.Select(offer => offer.QuestionId)), id => id == question);
        Assert.NotEqual(Intent.WhyNotTool, reading.Intent);
    }

    [Theory]
    [InlineData("conexión tenemos siempre")]
    [InlineData("conexión, sí")]
    public void WhoHasAConnectionDoesNotWorkWithoutOne(string text) =>
        Assert.DoesNotContain(Read("es", text, "skills").Answers, answer => answer.QuestionId == "offline" && answer.Answer.Equals(Answer.Choose("yes")));

    [Theory]
    [InlineData("real time I suppose, though nobody has asked for it yet", "scoring")]
    [InlineData("I suppose we write Python", "skills")]
    public void WhoSupposesOfThemselvesAsksForNothing(string text, string question) =>
        Assert.NotEqual(Intent.WhatIf, Read("en", text, question).Intent);

    [Theory]
    [InlineData("en", "we deploy without Docker")]
    [InlineData("en", "anything but Docker")]
    [InlineData("de", "wir arbeiten ohne Docker")]
    [InlineData("es", "trabajamos sin Docker")]
    public void WhatIsDoneWithoutIsDenied(string language, string text) =>
        Assert.Contains(Read(language, text, "skills").Answers, answer => answer.Answer.Equals(Answer.Deny("docker")));

    [Theory]
    [InlineData("en", "my brother works at a bank, where they write Python")]
    [InlineData("de", "Mein Mann arbeitet bei der Bank, dort schreiben alle Python")]
    [InlineData("es", "mi hermana trabaja en un banco, allí usan Python")]
    public void WhatIsDoneThereIsNotTheWriters(string language, string text) =>
        Assert.Empty(Read(language, text, "skills").Answers);

    [Theory]
    [InlineData("and")]
    [InlineData("and?")]
    [InlineData("n/a")]
    public void AConjunctionAloneIsNoAnswer(string text) =>
        Assert.Empty(Read("en", text, "offline").Answers);

    [Theory]
    [InlineData("n")]
    [InlineData("N.")]
    public void ALetterAloneIsNo(string text) =>
        Assert.Equal(Answer.Choose("no"), Assert.Single(Read("en", text, "offline").Answers).Answer);

    [Theory]
    [InlineData("en", "we have Python, not sure about the size")]
    [InlineData("en", "we know R, no idea about the deadline")]
    [InlineData("en", "docker and SQL here, I don't know the headcount")]
    [InlineData("de", "wir können Python, keine Ahnung vom Budget")]
    [InlineData("es", "sabemos Python, ni idea del plazo")]
    public void ADoubtAboutSomethingElseLeavesTheOpenQuestionOpen(string language, string text)
    {
        var reading = Read(language, text, "scoring");

        Assert.DoesNotContain(reading.Answers, answer => answer.QuestionId == "scoring");
        Assert.Contains(reading.Answers, answer => answer.QuestionId == "skills");
    }

    [Theory]
    [InlineData("Python, no idea")]
    [InlineData("no idea how that will be made")]
    public void ADoubtByItselfIsAboutTheOpenQuestion(string text)
    {
        var reading = Read("en", text, "scoring");

        Assert.True(reading.Intent == Intent.NotSure || reading.Answers.Any(answer => answer.QuestionId == "scoring" && answer.Answer.Equals(Answer.Unsure)));
    }

    [Theory]
    [InlineData("en", "forget what I said about R, we use Python")]
    [InlineData("de", "vergiss, was ich zu R gesagt habe, wir nutzen Python")]
    [InlineData("es", "olvida lo que dije de R, usamos Python")]
    public void WhatIsSaidInPlaceOfSomethingTakenBackIsTaken(string language, string text) =>
        Assert.Equal(Answer.Choose("python"), Assert.Single(Read(language, text, null).Answers).Answer);

    [Theory]
    [InlineData("en", "probably one at a time but dont pin me down")]
    [InlineData("en", "one at a time I guess, but no promises")]
    [InlineData("en", "I think one record at a time, but don't hold me to it")]
    [InlineData("de", "wahrscheinlich einzeln, aber nageln Sie mich nicht fest")]
    [InlineData("de", "vermutlich per REST, aber keine Ahnung, ob das so bleibt")]
    [InlineData("es", "creo que de uno en uno, pero no lo jures")]
    [InlineData("es", "probablemente de uno en uno, pero no me hagas mucho caso")]
    public void WhatIsSaidWithAReservationIsOffered(string language, string text)
    {
        var reading = Read(language, text, "scoring");

        Assert.DoesNotContain(reading.Answers, answer => answer.QuestionId == "scoring");
        Assert.Contains(reading.DidYouMean, offer => offer.Answer.Equals(Answer.Choose("single")));
    }

    [Theory]
    [InlineData("en", "in batches, but we do not have much time")]
    [InlineData("de", "stapelweise, aber wir haben nicht viel Zeit")]
    [InlineData("es", "por lotes, pero no tenemos mucho tiempo")]
    public void ADenialOfAnotherMatterDeniesNothing(string language, string text) =>
        Assert.DoesNotContain(Read(language, text, "scoring").Answers, answer => answer.Answer is Answer.Chosen { Lacking.IsEmpty: false });

    [Theory]
    [InlineData("en", "we no longer use R, only Python")]
    [InlineData("en", "R is gone, it is all Python now")]
    [InlineData("en", "we have stopped using R, nothing but Python")]
    [InlineData("en", "R we no longer use, Python is all there is")]
    [InlineData("en", "R is history here; these days it's Python")]
    [InlineData("de", "R nutzen wir nicht mehr, nur noch Python")]
    [InlineData("de", "kein R mehr, nur noch Python")]
    [InlineData("de", "mit R ist Schluss, wir haben nur noch Python")]
    [InlineData("de", "wir machen nicht mehr R, sondern Python")]
    [InlineData("de", "R gibt es nicht mehr, geblieben ist Python")]
    [InlineData("es", "ya no usamos R, solo Python")]
    [InlineData("es", "R ya no, únicamente Python")]
    [InlineData("es", "dejamos R, ahora solo Python")]
    [InlineData("es", "no usamos R sino Python")]
    public void OfWhatIsNoLongerAndWhatIsLeftOnlyTheFormerIsDenied(string language, string text) =>
        Assert.Equal(new Answer.Chosen(["python"], ["r"]), Assert.Single(Read(language, text, "skills").Answers).Answer);

    [Theory]
    [InlineData("en", "I meant 20 gigabytes, not 2")]
    [InlineData("en", "sorry, 20 GB and not 2")]
    [InlineData("en", "20, not 2 GB")]
    [InlineData("en", "not 2 GB, 20")]
    [InlineData("en", "it is 20 GB instead of 2")]
    [InlineData("en", "2 GB was wrong, it is 20")]
    [InlineData("de", "ich meinte 20 Gigabyte, nicht 2")]
    [InlineData("de", "20 statt 2 GB")]
    [InlineData("de", "keine 2 GB, sondern 20")]
    [InlineData("es", "quise decir 20 gigas, no 2")]
    [InlineData("es", "no son 2 GB sino 20")]
    [InlineData("es", "20, no 2 gigas")]
    public void OfTwoFiguresTheOneNotDeniedIsTakenInTheUnitOfBoth(string language, string text) =>
        Assert.Equal(Answer.Amount(AmountRange.Exactly(20e9)), Assert.Single(Read(language, text, "data-size").Answers).Answer);

    [Theory]
    [InlineData("en", "can we use our own licences?")]
    [InlineData("en", "is there a student discount?")]
    [InlineData("en", "can we do nightly batches with it?")]
    [InlineData("en", "should we buy more memory first?")]
    [InlineData("de", "können wir unsere eigenen Lizenzen nutzen?")]
    [InlineData("de", "dürfen wir Python weitergeben?")]
    [InlineData("de", "gibt es einen Rabatt?")]
    [InlineData("es", "¿podemos usar nuestras propias licencias?")]
    [InlineData("es", "¿deberíamos comprar más memoria?")]
    public void AQuestionThatAsksForNoToolIsNoRequestForAdvice(string language, string text)
    {
        var reading = Read(language, text, null);

        Assert.Equal(Intent.Ask, reading.Intent);
        Assert.Empty(reading.Answers);
    }

    [Theory]
    [InlineData("en", "which tool should we use for Python?")]
    [InlineData("en", "do you have anything for nightly scoring?")]
    [InlineData("de", "welches Werkzeug passt für Python?")]
    [InlineData("es", "¿hay algo para procesos nocturnos?")]
    public void AQuestionForAToolIsARequestForAdvice(string language, string text) => Assert.Equal(Intent.Recommend, Read(language, text, null).Intent);

    static Reading Read(string language, string text, string? question) => Shipped.Interpreter(language).Read(text, new(question, Answers.Empty));

    [Theory]
    [InlineData("scoring", "never in batches", "batch")]
    [InlineData("scoring", "never on a device", "edge")]
    [InlineData("scoring", "not at night", "batch")]
    public void ADenialWithSmallWordsBehindItDeniesOnce(string question, string text, string choice) =>
        Assert.Contains(Shipped.Interpreter("en").Read(text, new(question, Answers.Empty)).Answers, answer => answer.Answer.Equals(Answer.Deny(choice)));

    [Theory]
    [InlineData("we'd like to open each other's notebooks")]
    [InlineData("we like to open each other's notebooks")]
    public void AWishSetsNothingAboveAnything(string text) =>
        Assert.Contains(Shipped.Interpreter("en").Read(text, new("teamwork", Answers.Empty)).Answers, answer => answer.Answer.Equals(Answer.Choose("sharing")));

    [Theory]
    [InlineData("de", "Python kann bei uns an der Schule keiner", "python")]
    [InlineData("de", "Scala spricht in der ganzen Abteilung niemand", "scala")]
    [InlineData("de", "Docker brauchen wir dafür ganz bestimmt nicht", "docker")]
    [InlineData("de", "R verwenden wir hier im Labor eigentlich nicht", "r")]
    [InlineData("es", "Scala aquí no lo sabe nadie", "scala")]
    public void WhatStandsFirstIsWhatNobodyKnows(string language, string text, string choice)
    {
        var answers = Shipped.Interpreter(language).Read(text, new("skills", Answers.Empty)).Answers;

        Assert.DoesNotContain(answers, answer => answer.Answer is Answer.Chosen chosen && chosen.ChoiceIds.Contains(choice));
        Assert.Contains(answers, answer => answer.Answer is Answer.Chosen chosen && chosen.Lacking.Contains(choice));
    }

    [Theory]
    [InlineData("is it dear?")]
    [InlineData("is it good?")]
    public void AQuestionConfirmsNothing(string text) =>
        Assert.NotEqual(Intent.Yes, Shipped.Interpreter("en").Read(text, new("scoring", Answers.Empty)).Intent);
}
