using Pamong.Platform.Data;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Funding;

/// <summary>Where money comes from.</summary>
internal enum FundKind
{
    /// <summary>The personnel agency's part of the regional budget.</summary>
    CentralApbd = 1,

    /// <summary>A unit's own part of the regional budget.</summary>
    UnitApbd = 2,

    /// <summary>The private sector.</summary>
    Private = 3,

    /// <summary>An international body.</summary>
    International = 4,

    /// <summary>A partner who gives seats or trainers instead of money.</summary>
    InKind = 5,

    /// <summary>Programmes that cost the agency nothing.</summary>
    Free = 6,
}

/// <summary>Which costs a fund may pay.</summary>
internal enum FundUse
{
    /// <summary>Costs per head and fixed costs of batches.</summary>
    All = 0,

    /// <summary>Costs per head only.</summary>
    PerHead = 1,

    /// <summary>Fixed costs of batches only.</summary>
    Fixed = 2,
}

/// <summary>The kinds' names on screen.</summary>
internal static class FundKindNames
{
    public static Text Name(this FundKind kind) => kind switch
    {
        FundKind.CentralApbd => T("APBD BKPSDM", "Regional budget, personnel agency"),
        FundKind.UnitApbd => T("APBD unit", "Regional budget, unit"),
        FundKind.Private => T("Swasta", "Private sector"),
        FundKind.International => T("Lembaga internasional", "International body"),
        FundKind.InKind => T("Mitra in natura", "Partner in kind"),
        FundKind.Free => T("Gratis", "Free of charge"),
    };
}

/// <summary>The uses' names on screen.</summary>
internal static class FundUseNames
{
    public static Text Name(this FundUse use) => use switch
    {
        FundUse.All => T("Biaya peserta dan biaya angkatan", "Costs per participant and of batches"),
        FundUse.PerHead => T("Biaya peserta saja", "Costs per participant only"),
        FundUse.Fixed => T("Biaya angkatan saja", "Costs of batches only"),
    };
}

/// <summary>A source of money for a year, with its ceiling and its rules.</summary>
[Trailed]
internal sealed class Fund : TenantOwned
{
    /// <summary>The agency's own code, unique in the year.</summary>
    public required string Code { get; init; }

    /// <summary>The year of the budget.</summary>
    public required int Year { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; set; }

    /// <summary>Where it comes from.</summary>
    public required FundKind Kind { get; set; }

    /// <summary>The most that may be spent, in rupiah.</summary>
    public required long Ceiling { get; set; }

    /// <summary>The account code (rekening), or empty.</summary>
    public string AccountCode { get; set; } = "";

    /// <summary>The unit whose budget it is; only for a unit's own.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>Forms that it may pay for, by LAN code; none means all.</summary>
    public List<string> AllowedForms { get; set; } = [];

    /// <summary>Programmes that it may pay for, by code; none means all.</summary>
    public List<string> AllowedProgrammes { get; set; } = [];

    /// <summary>Whether it pays for people, for batches as such, or for both.</summary>
    public FundUse Use { get; set; }

    /// <summary>Kinds or names of units whose people it may pay for; none means all.</summary>
    public List<string> UnitKinds { get; set; } = [];

    /// <summary>What else the giver asks for, in words.</summary>
    public string Terms { get; set; } = "";
}

/// <summary>What a unit can bear in a year.</summary>
[Trailed]
internal sealed class UnitLimit : TenantOwned
{
    /// <summary>Which unit; it holds for the people of exactly this unit.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The most people away at once in any week; null for no limit.</summary>
    public int? MaxAway { get; set; }

    /// <summary>The most of the personnel agency's money for its people, in rupiah; null for no limit.</summary>
    public long? CentralCap { get; set; }

    /// <summary>Weeks of the year, from 1, in which nobody can be spared.</summary>
    public List<int> ClosedWeeks { get; set; } = [];
}
