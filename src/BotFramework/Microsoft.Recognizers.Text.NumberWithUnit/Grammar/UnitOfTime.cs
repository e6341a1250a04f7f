namespace Microsoft.Recognizers.Text.NumberWithUnit.Grammar;

/// <summary>A unit of time after a length or an amount of data.</summary>
/// <param name="Name">Its name in the names of speeds.</param>
/// <param name="IsRate">Whether data per such a time is the speed of a line ("MB/s"), not an amount ("GB per hour").</param>
readonly record struct UnitOfTime(string Name, bool IsRate);
