namespace Pamong.Samples;

/// <summary>A purse. Rupiah; 0 where nothing but seats or things is given.</summary>
internal sealed record Fund(
    string Code,
    string Name,
    string Kind,
    string UnitCode,
    long Ceiling,
    string Account,
    string Uses,
    string MayUse
);
