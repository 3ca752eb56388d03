namespace Pamong.Samples;

/// <summary>A position of the catalogue, the same for everyone who holds it.</summary>
/// <param name="Code">Unique in the catalogue.</param>
/// <param name="Name">In full, with its grade.</param>
/// <param name="Kind">struktural, fungsional keahlian, fungsional keterampilan, pelaksana.</param>
/// <param name="Rank">The rank that sets the managerial levels, such as JF_AHLI_MUDA.</param>
/// <param name="Family">Positions of one family need the same technical competencies.</param>
/// <param name="Echelon">Of a structural position, such as III.a; else null.</param>
/// <param name="Class">The pay class.</param>
/// <param name="RetiresAt">The age at which its holders retire.</param>
internal sealed record Position(
    string Code,
    string Name,
    string Kind,
    string Rank,
    string Family,
    string? Echelon,
    int Class,
    int RetiresAt
)
{
    /// <summary>The level of every managerial competency that the rank needs, 1 to 5.</summary>
    internal int ManagerialLevel =>
        Rank switch
        {
            "JPT_PRATAMA" or "JF_AHLI_MADYA" => 4,
            "JF_AHLI_UTAMA" => 5,
            "ADMINISTRATOR" or "JF_AHLI_MUDA" => 3,
            "PENGAWAS" or "JF_AHLI_PERTAMA" or "JF_PENYELIA" or "JF_MAHIR" => 2,
            _ => 1,
        };
}
