using Microsoft.Recognizers.Text.Number.Grammar;

namespace Microsoft.Recognizers.Text.Number.Languages;

/// <summary>How the known languages speak of ranges, diacritics folded.</summary>
static class RangePhrases
{
    static readonly RangePhrase s_above = new(RangeSide.Lower, false);
    static readonly RangePhrase s_atLeast = new(RangeSide.Lower, true);
    static readonly RangePhrase s_below = new(RangeSide.Upper, false);
    static readonly RangePhrase s_atMost = new(RangeSide.Upper, true);

    public static RangeWords English { get; } = new(
        before:
        [
            (s_above, "more than,greater than,larger than,bigger than,higher than,over,above,exceeding,in excess of"),
            (s_atLeast, "at least,no less than,not less than,no fewer than,a minimum of,minimum of"),
            (s_below, "less than,fewer than,lower than,smaller than,under,below"),
            (s_atMost, "at most,no more than,not more than,up to,a maximum of,maximum of,not over"),
        ],
        after:
        [
            (s_atLeast, "or more,or above,and above,or higher,or over,and more,and up,+"),
            (s_atMost, "or less,or below,and below,or fewer,or lower,or under,and less"),
        ],
        openers: "between,from",
        connectors: "to,till,until,through",
        joints: "and,but,and is,but is");

    public static RangeWords German { get; } = new(
        before:
        [
            (s_above, "mehr als,großer als,grosser als,uber,ueber,hoher als"),
            (s_atLeast, "mindestens,wenigstens,nicht weniger als,minimal"),
            (s_below, "weniger als,kleiner als,unter,niedriger als"),
            (s_atMost, "hochstens,hoechstens,maximal,nicht mehr als,bis zu"),
        ],
        after:
        [
            (s_atLeast, "oder mehr,und mehr,oder daruber,+"),
            (s_atMost, "oder weniger,und weniger,oder darunter"),
        ],
        openers: "zwischen,von",
        connectors: "bis",
        joints: "und,aber");

    public static RangeWords Spanish { get; } = new(
        before:
        [
            (s_above, "mas de,mas que,mayor que,superior a,por encima de"),
            (s_atLeast, "al menos,por lo menos,como minimo,no menos de"),
            (s_below, "menos de,menos que,menor que,inferior a,por debajo de"),
            (s_atMost, "como maximo,a lo sumo,hasta,no mas de"),
        ],
        after:
        [
            (s_atLeast, "o mas,y mas,+"),
            (s_atMost, "o menos,y menos"),
        ],
        openers: "entre,de,desde",
        connectors: "a,hasta",
        joints: "y,pero");
}
