namespace Pamong.Samples;

/// <summary>What a person studied, and the titles that come of it.</summary>
/// <param name="Level">As SIASN writes it: SLTA, D-III, S-1, Profesi, S-2.</param>
/// <param name="Subject">In words.</param>
/// <param name="Before">Title before the name, or empty.</param>
/// <param name="After">Titles after the name, or empty.</param>
internal sealed record Schooling(string Level, string Subject, string Before, string After)
{
    internal string Text => $"{Level} {Subject}";

    internal string WithName(string name) => (Before + " " + name).Trim() + (After.Length == 0 ? "" : ", " + After);

    internal static Schooling For(Position position, Chance chance)
    {
        var keterampilan = position.Kind == "fungsional keterampilan";
        var senior = position.Rank is "JF_AHLI_MADYA" or "JF_AHLI_UTAMA" or "JPT_PRATAMA" or "ADMINISTRATOR";
        var master = chance.Happens(senior ? 0.6 : 0.12);
        return position.Family switch
        {
            "Guru" or "Pengawas Sekolah" => chance.Happens(0.5)
                ? Degree("Pendidikan Guru Sekolah Dasar", "S.Pd.", master, "M.Pd.")
                : Degree(chance.Pick(["Pendidikan Matematika", "Pendidikan Bahasa Indonesia", "Pendidikan IPA", "Pendidikan Agama"]), "S.Pd.", master, "M.Pd."),
            "Dokter" => new("Profesi", "Dokter", "dr.", master ? "M.Kes." : ""),
            "Dokter Gigi" => new("Profesi", "Dokter Gigi", "drg.", ""),
            "Perawat" => keterampilan ? Diploma("Keperawatan", "A.Md.Kep.") : new("Profesi", "Ners", "", "S.Kep., Ns."),
            "Bidan" => keterampilan ? Diploma("Kebidanan", "A.Md.Keb.") : new("Profesi", "Bidan", "", "S.Tr.Keb., Bdn."),
            "Apoteker" => new("Profesi", "Apoteker", "", "S.Farm., Apt."),
            "Auditor" or "Analis Keuangan Pusat dan Daerah" => Degree("Akuntansi", "S.E.", master, "M.Ak."),
            "Pranata Komputer" or "Sandiman" => keterampilan ? Diploma("Teknik Informatika", "A.Md.Kom.") : Degree("Informatika", "S.Kom.", master, "M.T."),
            "Perancang Peraturan Perundang-undangan" or "Analis Hukum" => Degree("Hukum", "S.H.", master, "M.H."),
            "Teknik Jalan dan Jembatan" or "Penata Ruang" or "Teknik Tata Bangunan dan Perumahan" => Degree("Teknik Sipil", "S.T.", master, "M.T."),
            "Kewilayahan" => Degree("Ilmu Pemerintahan", chance.Happens(0.5) ? "S.STP." : "S.IP.", master, "M.Si."),
            "Pelaksana 5" => chance.Happens(0.8) ? new("SLTA", chance.Pick(["IPA", "IPS"]), "", "") : Diploma("Administrasi", "A.Md."),
            "Pelaksana 3" => new(chance.Happens(0.5) ? "SLTP" : "SLTA", "Umum", "", ""),
            "Pelaksana 6" => Diploma(chance.Pick(["Manajemen Informatika", "Administrasi", "Akuntansi"]), "A.Md."),
            "Polisi Pamong Praja" or "Pemadam Kebakaran" or "Penguji Kendaraan Bermotor" when keterampilan => new("SLTA", "Kejuruan", "", ""),
            var family when keterampilan => Diploma(Families.Health.Contains(family) ? family : "Administrasi Publik", "A.Md."),
            var family when Families.Health.Contains(family) => Degree("Kesehatan Masyarakat", "S.K.M.", master, "M.Kes."),
            _ => chance.Pick([
                Degree("Administrasi Negara", "S.Sos.", master, "M.A.P."), Degree("Manajemen", "S.E.", master, "M.M."),
                Degree("Ilmu Pemerintahan", "S.IP.", master, "M.Si."), Degree("Hukum", "S.H.", master, "M.H.")]),
        };
    }

    private static Schooling Diploma(string subject, string title) => new("D-III", subject, "", title);

    private static Schooling Degree(string subject, string title, bool master, string masterTitle) =>
        master ? new("S-2", subject, "", $"{title}, {masterTitle}") : new("S-1", subject, "", title);
}
