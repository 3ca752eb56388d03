using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs;

/// <summary>The names on screen of what a need can be.</summary>
internal static class NeedNames
{
    /// <summary>Where a need comes from.</summary>
    public static Text Name(this NeedOrigin origin) => origin switch
    {
        NeedOrigin.CompetencyGap => T("Kesenjangan kompetensi", "Competency gap"),
        NeedOrigin.Performance => T("Kinerja di bawah ekspektasi", "Performance below expectation"),
        NeedOrigin.StrategicIssue => T("Isu strategis", "Strategic issue"),
        NeedOrigin.NewDuty => T("Tugas baru", "New duty"),
        NeedOrigin.OwnProposal => T("Usulan sendiri", "Own proposal"),
    };

    /// <summary>How far a need has come.</summary>
    public static Text Name(this NeedState state) => state switch
    {
        NeedState.Listed => T("Menunggu verifikasi", "Awaits verification"),
        NeedState.Verified => T("Menunggu validasi", "Awaits validation"),
        NeedState.Validated => T("Tervalidasi", "Validated"),
        NeedState.Refused => T("Ditolak", "Refused"),
        NeedState.NotTraining => T("Bukan pelatihan", "Not a matter of training"),
    };

    /// <summary>The class of the tag that shows the state.</summary>
    public static string Tag(this NeedState state) => state switch
    {
        NeedState.Listed => "tag warning",
        NeedState.Verified => "tag info",
        NeedState.Validated => "tag good",
        NeedState.Refused => "tag danger",
        NeedState.NotTraining => "tag",
    };

    /// <summary>What stands behind the shortfall.</summary>
    public static Text Name(this NeedCause cause) => cause switch
    {
        NeedCause.Unasked => T("Belum ditanyakan", "Not asked yet"),
        NeedCause.Skill => T("Keterampilan, pengetahuan, atau sikap", "Skill, knowledge or attitude"),
        NeedCause.Tool => T("Alat atau aplikasi", "Tools or applications"),
        NeedCause.Procedure => T("Prosedur", "Procedure"),
        NeedCause.Staffing => T("Jumlah atau penempatan orang", "Number or placement of people"),
        NeedCause.Incentive => T("Insentif", "Incentive"),
    };

    /// <summary>An example of each cause, under its choice.</summary>
    public static Text Example(this NeedCause cause) => cause switch
    {
        NeedCause.Unasked => T("", ""),
        NeedCause.Skill => T("Akan lebih baik setelah belajar atau berlatih.", "It gets better by learning or practice."),
        NeedCause.Tool => T("Komputer, aplikasi, atau sambungan yang kurang.", "Computers, applications or connections are lacking."),
        NeedCause.Procedure => T("Prosedur tidak ada, tidak jelas, atau terlalu panjang.", "A procedure is missing, unclear or too long."),
        NeedCause.Staffing => T("Orangnya terlalu sedikit atau tidak pada tempatnya.", "Too few people, or not in the right place."),
        NeedCause.Incentive => T("Mampu, tetapi tidak ada alasan melakukannya dengan baik.", "Able, but without a reason to do it well."),
    };

    /// <summary>What was done with a need.</summary>
    public static Text Name(this NeedDeed deed) => deed switch
    {
        NeedDeed.Propose => T("Diusulkan", "Proposed"),
        NeedDeed.Verify => T("Diverifikasi", "Verified"),
        NeedDeed.Validate => T("Divalidasi", "Validated"),
        NeedDeed.Refuse => T("Ditolak", "Refused"),
        NeedDeed.NotTraining => T("Dicatat sebagai rekomendasi bukan pelatihan", "Recorded as a recommendation other than training"),
        NeedDeed.Undo => T("Langkah terakhir dibatalkan", "Last step taken back"),
    };
}
