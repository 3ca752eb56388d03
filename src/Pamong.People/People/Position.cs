using Pamong.People.Contract;
using Pamong.Platform.Data;

namespace Pamong.People;

/// <summary>A position (jabatan) that people hold.</summary>
[Trailed]
internal sealed class Position : TenantOwned
{
    /// <summary>The agency's own code, unique.</summary>
    public required string Code { get; init; }

    /// <summary>The name: "Analis SDM Aparatur Ahli Muda".</summary>
    public required string Name { get; set; }

    /// <summary>Managerial or not (UU 20/2023).</summary>
    public PositionKind Kind { get; set; }

    /// <summary>The rank, by the codes of the reference data (positions): "JF_AHLI_MUDA"; empty when unknown.</summary>
    public string Rank { get; set; } = "";

    /// <summary>The pay class (kelas jabatan), 1–17; null when unknown.</summary>
    public int? Class { get; set; }

    /// <summary>The age of retirement in years (BUP); null when unknown.</summary>
    public int? RetirementAge { get; set; }
}
