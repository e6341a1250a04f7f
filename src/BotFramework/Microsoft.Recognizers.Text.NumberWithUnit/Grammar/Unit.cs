namespace Microsoft.Recognizers.Text.NumberWithUnit.Grammar;

/// <summary>A way of writing a unit, and the unit it means.</summary>
/// <param name="Name">The unit's name in resolutions.</param>
/// <param name="Subtype">The kind of quantity; null in models of one kind only.</param>
/// <param name="Traits">What this way of writing asks of its surroundings.</param>
/// <param name="IsoCurrency">The code of a currency; otherwise null.</param>
sealed record Unit(string Name, string Subtype, UnitTraits Traits = UnitTraits.None, string IsoCurrency = null)
{
    public bool Has(UnitTraits trait) => (Traits & trait) != 0;
}
