using Microsoft.Recognizers.Text.Choice.Extraction;

namespace Microsoft.Recognizers.Text.Choice.Languages;

/// <summary>The languages whose yes and no are known.</summary>
static class KnownLanguages
{
    static readonly YesNoWords s_english = new(
        yes: """
            true,yes,yep,yup,yeah,yea,yah,y,sure,ok,okay,agree,agreed,correct,absolutely,definitely,certainly,affirmative,
            of course,no problem,no worries,that s right,that is right
            """,
        no: "false,no,nope,nop,nah,n,disagree,not ok,no way,not really,not at all,rather not",
        neither: "not sure,not so sure,not quite sure,no idea,unsure,don t know,do not know,dunno",
        negations: "not,never,t");

    static readonly YesNoWords s_german = new(
        yes: """
            ja,jawohl,jo,jep,jup,j,klar,na klar,sicher,stimmt,stimmt so,genau,wahr,richtig,korrekt,ok,okay,einverstanden,
            natürlich,natuerlich,gern,gerne,auf jeden fall,kein problem
            """,
        no: """
            nein,nee,ne,nö,noe,n,falsch,keinesfalls,keineswegs,auf keinen fall,auf gar keinen fall,stimmt nicht,lieber nicht
            """,
        neither: "nicht sicher,nicht ganz sicher,unsicher,keine ahnung",
        negations: "nicht");

    static readonly YesNoWords s_spanish = new(
        yes: """
            sí,si,s,claro,claro que sí,claro que si,vale,ok,okay,de acuerdo,estoy de acuerdo,verdad,verdadero,cierto,seguro,
            correcto,exacto,por supuesto,desde luego,no hay problema
            """,
        no: """
            no,nop,n,falso,nunca,jamás,jamas,no estoy de acuerdo,claro que no,por supuesto que no,para nada,en absoluto,
            de ninguna manera,incorrecto
            """,
        neither: "no estoy seguro,no estoy segura,no sé,no se,ni idea,no lo sé,no lo se",
        negations: "tampoco");

    public static IReadOnlyList<(string Culture, YesNoWords Words)> ByCulture { get; } =
    [
        (Culture.English, s_english),
        (Culture.EnglishOthers, s_english),
        (Culture.German, s_german),
        (Culture.Spanish, s_spanish),
        (Culture.SpanishMexican, s_spanish),
    ];
}
