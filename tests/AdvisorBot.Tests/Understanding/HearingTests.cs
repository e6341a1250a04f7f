using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding;

namespace AdvisorBot.Tests.Understanding;

/// <summary>Kinds of sentences that were once misheard, each by sentences other than the one that showed it.</summary>
public sealed class HearingTests
{
    const string Now = "microsoft-ai-and-ml-2026";

    static Reading Read(string language, string? question, string text, string guide = Shipped.First) =>
        Shipped.Interpreter(language, guide).Read(text, new Expectation(question, Answers.Empty));

    static IEnumerable<Answer> Offered(Reading reading, string question) =>
        reading.DidYouMean.Where(offer => offer.QuestionId == question).Select(offer => offer.Answer);

    [Theory]
    [InlineData("en", "no data may leave our network")]
    [InlineData("en", "none of it can leave our network")]
    [InlineData("de", "die Daten dürfen unser Netz nicht verlassen")]
    [InlineData("es", "los datos no pueden salir de nuestra red")]
    public void WhoDeniesOneOfTwoOppositesSaysTheOther(string language, string text)
    {
        var reading = Read(language, "network", text);

        Assert.Contains(Answer.Choose("must-stay"), reading.Answers.Select(answer => answer.Answer).Concat(Offered(reading, "network")));
        Assert.DoesNotContain(reading.Answers, answer => answer.Answer.Equals(Answer.Choose("may-leave")));
    }

    [Theory]
    [InlineData("en", "no deep learning needed")]
    [InlineData("en", "ordinary statistics, no computer vision required")]
    [InlineData("de", "kein Deep Learning nötig")]
    [InlineData("es", "no hace falta deep learning")]
    public void WhatIsNotNeededIsNotAnsweredYesByTheWordBehindIt(string language, string text)
    {
        var reading = Read(language, null, text);

        Assert.Contains(Answer.Choose("no"), reading.Answers.Select(answer => answer.Answer).Concat(Offered(reading, "gpu")));
        Assert.DoesNotContain(reading.Answers, answer => answer.Answer.Equals(Answer.Choose("yes")));
    }

    [Theory]
    [InlineData("en", "skills", "we don't know python so R it is", "python", "r")]
    [InlineData("en", "skills", "nobody writes Scala therefore it will be Python", "scala", "python")]
    [InlineData("de", "skills", "Python kann keiner deshalb nehmen wir R", "python", "r")]
    [InlineData("es", "skills", "nadie sabe Python así que será R", "python", "r")]
    public void WhatFollowsFromADenialIsNotDenied(string language, string question, string text, string denied, string said)
    {
        var reading = Read(language, question, text);

        var answers = reading.Answers.Select(answer => answer.Answer).OfType<Answer.Chosen>().ToList();
        Assert.DoesNotContain(answers, answer => answer.Lacking.Contains(said) || answer.ChoiceIds.Contains(denied));
        var offered = Offered(reading, question).OfType<Answer.Chosen>();
        Assert.Contains(said, answers.Concat(offered).SelectMany(answer => answer.ChoiceIds));
    }

    [Theory]
    [InlineData("en", "docker is not important")]
    [InlineData("en", "docker is not so important for us")]
    [InlineData("de", "Docker ist nicht wichtig")]
    [InlineData("de", "Docker ist für uns nicht so wichtig")]
    [InlineData("de", "Docker spielt keine Rolle")]
    [InlineData("es", "docker no es tan importante")]
    public void WhatIsSaidNotToMatterIsNotTakenForTheAnswer(string language, string text) =>
        Assert.DoesNotContain(Read(language, "skills", text).Answers, answer => answer.Answer is Answer.Chosen { ChoiceIds.IsEmpty: false });

    [Theory]
    [InlineData("en", "tell me what docker is for")]
    [InlineData("en", "I want to know what docker is for")]
    [InlineData("en", "I wonder what R is good at")]
    [InlineData("de", "Sag mir, was Spark macht")]
    [InlineData("de", "Ich will wissen, was R kann")]
    [InlineData("es", "dime qué hace Spark")]
    [InlineData("es", "quiero saber qué es docker")]
    public void WhoWantsToKnowWhatSomethingIsAsks(string language, string text) => Assert.Empty(Read(language, "skills", text).Answers);

    [Theory]
    [InlineData("it's 800 MB not 800 GB")]
    [InlineData("hang on, I misread that, it's 800 MB, not 800 GB")]
    public void AnAmountThatIsSetAgainstAnotherIsTheAnswer(string text) =>
        Assert.Equal(Answer.Amount(AmountRange.Exactly(8e8)), Assert.Single(Read("en", "data-size", text).Answers).Answer);

    [Theory]
    [InlineData("en", "skip this one, Petra will know", Intent.Skip)]
    [InlineData("de", "lösch bitte alles, was ich dir erzählt habe", Intent.DeleteData)]
    [InlineData("es", "borra todo lo que te he contado, por favor", Intent.DeleteData)]
    public void ARequestIsHeardBesideWhatSaysWhyOrWhat(string language, string text, Intent intent) =>
        Assert.Equal(intent, Read(language, "model-origin", text).Intent);

    [Theory]
    [InlineData("en", "it's enough if it calculates everything once a night")]
    [InlineData("de", "es reicht, wenn es einmal am Tag durchläuft")]
    [InlineData("es", "basta si se calcula una vez por noche")]
    public void WhatIsEnoughIsNotSupposed(string language, string text)
    {
        var reading = Read(language, "scoring", text);

        Assert.NotEqual(Intent.WhatIf, reading.Intent);
        Assert.Contains(Answer.Choose("batch"), reading.Answers.Select(answer => answer.Answer).Concat(Offered(reading, "scoring")));
    }

    [Fact]
    public void ADenialAtTheVeryEndDeniesWhatStandsFirst() =>
        Assert.Equal(Answer.Choose("no"), Assert.Single(Read("de", "gpu", "Grafikkarten brauchen wir dafür keine").Answers).Answer);

    [Theory]
    [InlineData("en", "we never train on more than 2 GB")]
    [InlineData("en", "it isn't more than 2 GB")]
    [InlineData("es", "para entrenar no usamos más de 2 GB")]
    [InlineData("de", "insgesamt keine 2 GB")]
    public void WhoDeniesThatItIsMoreSaysHowMuchItIsAtMost(string language, string text)
    {
        var size = Assert.Single(Read(language, "data-size", text).Answers, answer => answer.QuestionId == "data-size");

        Assert.Equal(Answer.Amount(AmountRange.UpTo(2e9)), size.Answer);
    }

    [Theory]
    [InlineData("en", "no 5 GB")]
    [InlineData("es", "no 5 GB")]
    public void ANoBeforeAnAmountIsNoLimit(string language, string text) =>
        Assert.DoesNotContain(Read(language, "data-size", text).Answers, answer => answer.Answer.Equals(Answer.Amount(AmountRange.UpTo(5e9))));

    [Theory]
    [InlineData("es", "para entrenar no usamos R")]
    [InlineData("es", "en los cuadernos no necesitamos Scala")]
    public void WhatStandsBehindADenialIsDeniedThoughSomethingIsNamedBeforeIt(string language, string text) =>
        Assert.DoesNotContain(
            Read(language, "skills", text).Answers, answer => answer is { QuestionId: "skills", Answer: Answer.Chosen { ChoiceIds.IsEmpty: false } });

    [Theory]
    [InlineData("en", "Actually scratch R. We do Python")]
    [InlineData("en", "strike Scala, we do Python")]
    [InlineData("es", "tacha R, usamos Python")]
    public void WhatIsTakenBackIsNotStored(string language, string text) =>
        Assert.DoesNotContain(
            Read(language, "style", text).Answers, answer => answer.Answer is Answer.Chosen chosen && chosen.ChoiceIds.Intersect(["r", "scala"]).Any());

    [Theory]
    [InlineData("en", "we do R. Python is the other department")]
    [InlineData("en", "we do R, Scala is our consultant")]
    public void WhatIsSaidToBeOthersIsNotTheWriters(string language, string text) =>
        Assert.DoesNotContain(
            Read(language, "skills", text).Answers, answer => answer.Answer is Answer.Chosen chosen && chosen.ChoiceIds.Intersect(["python", "scala"]).Any());

    [Theory]
    [InlineData("en", "not sure, I suppose we want it cheap", "budget", "low")]
    [InlineData("en", "hard to say, probably the command line", "style", "editor")]
    public void AGuessBehindADoubtIsNotPassedOver(string language, string text, string question, string choice)
    {
        var reading = Read(language, question, text);

        Assert.Contains(Answer.Choose(choice), reading.Answers.Select(answer => answer.Answer).Concat(Offered(reading, question)));
    }

    [Theory]
    [InlineData("en", "build models in the browser, nothing installed, visual", "stage", "style", "visual")]
    [InlineData("en", "deploy, REST, in-house", "stage", "scoring", "single")]
    [InlineData("en", "none of us knows Docker, REST", "operations", "scoring", "single")]
    public void AnItemOfAListThatAnswersAnotherQuestionIsOfferedAndNotDropped(string language, string text, string asked, string question, string choice)
    {
        var reading = Read(language, asked, text);

        Assert.Contains(Answer.Choose(choice), reading.Answers.Select(answer => answer.Answer).Concat(Offered(reading, question)));
        Assert.Empty(reading.Unused);
    }

    [Theory]
    [InlineData("en", "the data is in Azure")]
    [InlineData("en", "most of it is in Azure")]
    public void WhereTheDataLiveIsSaidByTheNameOfTheCloud(string language, string text) =>
        Assert.Contains(Answer.Choose("azure"), Read(language, "data-home", text).Answers.Select(answer => answer.Answer));

    [Fact]
    public void AWordThatMayAnswerAnotherQuestionIsNotOfferedFromTheMiddleOfASentence() =>
        Assert.Empty(Offered(Read("en", "stage", "we train them and the rest comes later"), "scoring"));

    [Theory]
    [InlineData("es", "puede que synapse, no lo tengo claro")]
    [InlineData("es", "quizá fabric, no estoy seguro")]
    [InlineData("en", "Synapse, I think?")]
    public void AProductThatMayBeTheAnswerIsAskedAboutAndNotExplained(string language, string text) =>
        Assert.NotEmpty(Offered(Read(language, "estate", text, Now), "estate"));

    [Theory]
    [InlineData("de", "schwer zu sagen, vielleicht so 700 MB pro Nacht")]
    [InlineData("en", "no idea, maybe 2 GB a night")]
    public void AnAmountBehindADoubtIsNotPassedOver(string language, string text) =>
        Assert.NotEqual(Intent.NotSure, Read(language, "scoring-size", text).Intent);

    [Theory]
    [InlineData("de", "weiß ich ehrlich gesagt nicht")]
    [InlineData("de", "das weiß ich leider nicht")]
    public void ADoubtIsHeardThroughSmallWords(string language, string text) => Assert.Equal(Intent.NotSure, Read(language, "budget", text).Intent);

    [Theory]
    [InlineData("en", "why do you need to know where our patients' data go?")]
    [InlineData("en", "why do you want to know what my people can do")]
    public void WhyAQuestionIsAskedMayBeAskedAtLength(string language, string text) => Assert.Equal(Intent.WhyAsked, Read(language, "network", text).Intent);

    [Theory]
    [InlineData("en", "which of them are free of charge?", Intent.Ask)]
    [InlineData("en", "why is Spyder still on the list", Intent.WhyTool)]
    [InlineData("en", "why is Spyder not on the list", Intent.WhyNotTool)]
    [InlineData("es", "¿qué es eso de los cuadernos?", Intent.Explain)]
    public void WhatIsAskedIsToldByMoreThanItsWords(string language, string text, Intent intent) => Assert.Equal(intent, Read(language, null, text).Intent);

    [Theory]
    [InlineData("responsible ai, what am I supposed to picture there?")]
    [InlineData("MLOps, is that something nine people need")]
    public void AQuestionAboutWhatWasJustNamedStoresNothing(string text) => Assert.Empty(Read("en", "needs", text, Now).Answers);

    [Theory]
    [InlineData("Was die Patienten betrifft, die Daten bleiben im Haus")]
    [InlineData("Was die Kosten angeht, das darf nicht viel werden")]
    public void NotEveryQuestionWordAsks(string text) => Assert.NotEqual(Intent.Ask, Read("de", "network", text).Intent);

    [Fact]
    public void NobodyStartsOverInTheMidstOfAStory() =>
        Assert.NotEqual(
            Intent.StartOver,
            Read("en", null, "It has been raining. We look after a river. My boss talks of chatbots, but that is another project. We know Python.").Intent);

    [Theory]
    [InlineData("the team knows Python")]
    [InlineData("two of the lads use Python")]
    public void TheWritersOwnPeopleAreTheWriter(string text) =>
        Assert.Contains(Read("en", null, text).Answers, answer => answer.Answer is Answer.Chosen { ChoiceIds: ["python"] });

    [Theory]
    [InlineData("There is no network down there")]
    [InlineData("no network down at the pier")]
    public void AnOutageThatBeginsBehindADenialIsNotDenied(string text) =>
        Assert.DoesNotContain(Read("en", null, text).Answers, answer => answer.QuestionId == "offline" && answer.Answer.Equals(Answer.Choose("no")));

    [Theory]
    [InlineData("en", "Jana does the SQL", "sql")]
    [InlineData("en", "Jana knows some R and Docker", "r,docker")]
    public void WhoDoesSomethingIsAPersonAndNoSlipOfThePen(string language, string text, string said)
    {
        var reading = Read(language, "skills", text);

        Assert.Equal(Answer.Choose([.. said.Split(',')]), Assert.Single(reading.Answers).Answer);
    }

    [Theory]
    [InlineData("es", "Python y, si puede ser, R", "python", "r")]
    [InlineData("de", "Python und wenn möglich R", "python", "r")]
    [InlineData("en", "Python and if possible R", "python", "r")]
    public void ASetPhraseWithAnIfSupposesNothing(string language, string text, string one, string other)
    {
        var reading = Read(language, "skills", text);

        Assert.Equal(Intent.Answer, reading.Intent);
        Assert.Equal(Answer.Choose(one, other), Assert.Single(reading.Answers).Answer);
    }

    [Theory]
    [InlineData("Es reicht, wenn wir es einmal die Nacht rechnen")]
    [InlineData("Es genügt wenn wir einmal pro Nacht rechnen")]
    public void WhatIsEnoughIsNotSupposedWhoeverDoesIt(string text) => Assert.NotEqual(Intent.WhatIf, Read("de", "scoring", text).Intent);

    [Theory]
    [InlineData("en", "Python and Docker we don't know", "python")]
    [InlineData("de", "R und Scala können wir nicht", "r")]
    [InlineData("es", "de Scala y Spark no sabemos nada", "scala")]
    public void OfAListThatStandsFirstWhatDeniesTheLastMayDenyAll(string language, string text, string first)
    {
        var reading = Read(language, "skills", text);

        Assert.DoesNotContain(reading.Answers, answer => answer.Answer is Answer.Chosen { ChoiceIds.IsEmpty: false });
        Assert.Contains(Offered(reading, "skills"), answer => answer is Answer.Chosen chosen && chosen.Lacking.Contains(first));
    }

    [Theory]
    [InlineData("Die Daten dürfen das Haus aber nicht verlassen")]
    [InlineData("Docker ist aber nicht nötig")]
    public void AParticleInTheMidstPartsNoClause(string text) =>
        Assert.DoesNotContain(
            Read("de", null, text).Answers,
            answer => answer.Answer is Answer.Chosen chosen && (chosen.ChoiceIds.Contains("may-leave") || chosen.ChoiceIds.Contains("docker")));

    [Theory]
    [InlineData("en", "data-home", "the readings come off the sensors", "device")]
    [InlineData("es", "data-home", "llega en directo, sin parar", "stream")]
    [InlineData("de", "data-home", "Kafka, ohne Pause", "stream")]
    public void WhatOnlySoundsLikeADenialDeniesNothing(string language, string question, string text, string said) =>
        Assert.Contains(
            Answer.Choose(said),
            Read(language, question, text) is var reading ? reading.Answers.Select(answer => answer.Answer).Concat(Offered(reading, question)) : []);

    [Fact]
    public void YesInSpanishSupposesNothing() =>
        Assert.NotEqual(Intent.WhatIf, Read("es", "data-size", "unos 25 GB, y sí, hacen falta GPU").Intent);

    [Fact]
    public void WhatSomethingWouldDoIsAskedOrSupposed()
    {
        var reading = Read("en", "distributed", "what would spark do for us", Now);

        Assert.True(reading.Answers.IsEmpty || reading.Intent == Intent.WhatIf);
    }

    [Fact]
    public void WhoWorksInAToolAsksNothingAboutIt() =>
        Assert.DoesNotContain(
            Read("en", "teamwork", "Version control and monitoring. We work in VS Code on our own laptops").Beside,
            request => request.Intent == Intent.AboutTool);

    [Theory]
    [InlineData("es", "skills", "qué es apache spark")]
    [InlineData("es", "style", "que es un notebook")]
    [InlineData("de", "skills", "was ist Docker")]
    [InlineData("en", "skills", "what is docker")]
    public void AQuestionWithoutItsMarkPicksNoButton(string language, string question, string text) =>
        Assert.Empty(Read(language, question, text).Answers);

    [Theory]
    [InlineData("en", "data-home", "the SQL Server was switched off in march")]
    [InlineData("de", "data-home", "der SQL Server wurde abgeschaltet")]
    [InlineData("es", "data-home", "SQL Server se apagó")]
    public void WhatWasSwitchedOffIsNotThere(string language, string question, string text) =>
        Assert.DoesNotContain(Read(language, question, text).Answers, answer => answer.Answer is Answer.Chosen { ChoiceIds.IsEmpty: false });

    [Fact]
    public void WhatIsDeniedInOneClauseAndClaimedInAnotherIsAskedAbout()
    {
        var reading = Read("en", "teamwork", "I don't need version control, we've got gitlab for that");

        Assert.Empty(reading.Answers);
        Assert.Contains(Answer.Choose("versions"), Offered(reading, "teamwork"));
    }

    [Theory]
    [InlineData("en", "we are fed up with notebooks")]
    [InlineData("en", "the team is sick of notebooks")]
    [InlineData("es", "estamos hartos de notebooks")]
    public void WhoHasEnoughOfAThingDoesNotWantIt(string language, string text) =>
        Assert.DoesNotContain(Read(language, "style", text).Answers, answer => answer.Answer is Answer.Chosen { ChoiceIds.IsEmpty: false });

    [Theory]
    [InlineData("skills", "no usamos más Docker", "docker")]
    [InlineData("style", "no queremos más notebooks", "notebooks")]
    [InlineData("operations", "no queremos mantener más servidores propios", "own")]
    public void NoMoreIsADenialAndNoList(string question, string text, string denied) =>
        Assert.Contains(
            Read("es", question, text).Answers, answer => answer.QuestionId == question && answer.Answer is Answer.Chosen { ChoiceIds.IsEmpty: true } chosen
                && chosen.Lacking.Contains(denied));

    [Fact]
    public void PlusIsAListAllTheSame() =>
        Assert.Equal(Answer.Choose("python", "r"), Assert.Single(Read("es", "skills", "Python más R").Answers).Answer);

    [Theory]
    [InlineData("no cluster please")]
    [InlineData("we don't want a cluster")]
    public void MachinesThatWorkTogetherAreNoKindOfModel(string text) =>
        Assert.DoesNotContain(Read("en", "goal", text, Now).Answers, answer => answer.QuestionId == "goal");

    [Fact]
    public void WhatEndsAListOfDenialsPicksNone() =>
        Assert.Equal(
            Answer.Choose("none"), Assert.Single(Read("en", "estate", "no Synapse, no Hadoop, none of those", Now).Answers).Answer);

    [Theory]
    [InlineData("en", "a consultant built us a model in Databricks")]
    [InlineData("en", "our partner trained it in Databricks")]
    [InlineData("de", "der Berater hat uns ein Modell in Databricks gebaut")]
    [InlineData("es", "el consultor nos hizo un modelo en Databricks")]
    public void WhatOthersMadeIsAskedAboutAndNotLost(string language, string text)
    {
        var reading = Read(language, "model-origin", text);

        Assert.Empty(reading.Answers);
        Assert.Contains(Answer.Choose("databricks"), Offered(reading, "model-origin"));
    }

    [Theory]
    [InlineData("all our data is in Fabric. python not at all")]
    [InlineData("all of us are new here, and nobody knows Scala")]
    public void AllOfSomethingElseLeavesNothingOut(string text) =>
        Assert.DoesNotContain(
            Read("en", "skills", text).Answers, answer => answer is { QuestionId: "skills", Answer: Answer.Chosen { ChoiceIds.IsEmpty: false } });

    [Fact]
    public void AllButOneTakesTheRest() =>
        Assert.Equal(
            Answer.Choose("sharing", "access-control", "versions", "run-history"),
            Answer.Choose(((Answer.Chosen)Assert.Single(Read("en", "teamwork", "all of them except monitoring").Answers).Answer).ChoiceIds));

    [Theory]
    [InlineData("en", "network", "the data has to stay in our building")]
    [InlineData("en", null, "the data has to stay in our building")]
    [InlineData("en", "network", "it stays on our servers")]
    [InlineData("de", "network", "die Daten bleiben bei uns")]
    [InlineData("de", "network", "das geben wir nicht aus dem Haus")]
    [InlineData("es", "network", "los datos se quedan en nuestra red")]
    [InlineData("es", "network", "los datos no salen de la empresa")]
    public void WhatStaysStays(string language, string? question, string text)
    {
        var reading = Read(language, question, text);

        Assert.Contains(Answer.Choose("must-stay"), reading.Answers.Select(answer => answer.Answer).Concat(Offered(reading, "network")));
    }

    [Fact]
    public void AStoryKeepsForTheirQuestionsWhatIsMoreThanCanBeOffered()
    {
        var reading = Read(
            "de", null,
            "Die Zahlen stehen in einem SQL Server, vielleicht auch in Excel. Vielleicht mit R. Vielleicht mit Notebooks. Vielleicht jede Nacht. "
                + "Vielleicht auf eigenen Servern.");

        Assert.Equal(3, reading.DidYouMean.Length);
        Assert.NotEmpty(reading.Remarks);
        Assert.DoesNotContain(reading.Remarks, remark => reading.DidYouMean.Any(offer => offer.QuestionId == remark.QuestionId));
        Assert.Equal(reading.Remarks.Length, reading.Remarks.Select(remark => remark.QuestionId).Distinct().Count());
        Assert.DoesNotContain(reading.Unused, clause => reading.Remarks.Any(remark => clause == remark.Evidence));
    }
}
