using Pamong.Planner;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>The planner's rules in the user's language.</summary>
internal static class RuleText
{
    /// <summary>The rule's name.</summary>
    public static Text Name(this PlanRule rule) => rule switch
    {
        PlanRule.UnknownBatch => T("angkatan tidak dikenal", "unknown batch"),
        PlanRule.BatchNotOpen => T("angkatan tidak dibuka", "batch does not run"),
        PlanRule.BatchClosedByOrder => T("angkatan ditutup", "batch is closed"),
        PlanRule.ForcedBatchNotOpen => T("angkatan wajib tidak dibuka", "a required batch does not run"),
        PlanRule.TooFewHeads => T("peserta kurang dari batas minimum", "fewer participants than the minimum"),
        PlanRule.TooManyHeads => T("peserta melebihi kursi", "more participants than seats"),
        PlanRule.AttendsTwice => T("mengikuti program yang sama dua kali", "attends the same programme twice"),
        PlanRule.TooManyTrainings => T("terlalu banyak program untuk satu pegawai", "too many programmes for one person"),
        PlanRule.TooManyDaysAway => T("terlalu banyak hari meninggalkan tugas", "too many days away"),
        PlanRule.WeeksClash => T("jadwal bertabrakan", "dates clash"),
        PlanRule.PositionNotEligible => T("jabatan bukan sasaran program", "the programme is not for this position"),
        PlanRule.RegionNotEligible => T("wilayah bukan sasaran program", "the programme is not for this region"),
        PlanRule.NoConnection => T("unit tanpa sambungan internet", "the unit has no connection"),
        PlanRule.Blackout => T("unit tertutup pada minggu itu", "the unit is closed in that week"),
        PlanRule.TooManyAway => T("terlalu banyak pegawai unit tidak di tempat", "too many of the unit away at once"),
        PlanRule.Excluded => T("pegawai dikecualikan dari program", "the person is excluded from the programme"),
        PlanRule.PinMissing => T("penempatan terkunci hilang", "a pinned assignment is missing"),
        PlanRule.FundNotAllowed => T("dana tidak boleh membiayai ini", "the fund may not pay for this"),
        PlanRule.FundMissing => T("belum ada dana yang membiayai", "no fund pays for this"),
        PlanRule.FundOverspent => T("dana melebihi pagu", "the fund exceeds its ceiling"),
        PlanRule.CentralCapOverspent => T("unit melebihi jatah dana pusat", "the unit exceeds its share of central money"),
        PlanRule.FixedCostUnpaid => T("biaya tetap angkatan tidak terbayar", "the batch's fixed cost is not paid"),
    };

    /// <summary>Whether the amount of a breach of this rule is rupiah.</summary>
    public static bool IsMoney(this PlanRule rule) => rule is PlanRule.FundOverspent or PlanRule.CentralCapOverspent or PlanRule.FixedCostUnpaid
        or PlanRule.FundMissing or PlanRule.FundNotAllowed;
}
