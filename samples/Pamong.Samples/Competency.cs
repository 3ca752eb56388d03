namespace Pamong.Samples;

/// <summary>A technical competency of the dictionary.</summary>
/// <param name="Code">As used in every workbook.</param>
/// <param name="Name">In full.</param>
/// <param name="Cluster">The group it belongs to.</param>
/// <param name="Matter">What it is about, as it stands in a sentence.</param>
internal sealed record Competency(string Code, string Name, string Cluster, string Matter)
{
    internal string Definition =>
        $"Kemampuan memahami, menerapkan, dan mengembangkan {Matter} sesuai ketentuan untuk pelayanan yang lebih baik.";

    internal string LevelText(int level) =>
        level switch
        {
            1 => $"Memahami konsep dasar dan ketentuan {Matter}; bekerja dengan bimbingan.",
            2 => $"Melaksanakan {Matter} sesuai prosedur baku secara mandiri.",
            3 => $"Menyelesaikan masalah yang beragam dalam {Matter}, menyesuaikan prosedur, dan membimbing rekan.",
            4 => $"Mengevaluasi dan menyusun pedoman {Matter} serta menangani kasus yang rumit.",
            _ => $"Merumuskan kebijakan dan konsep {Matter} serta menjadi rujukan.",
        };
}
