using System.Collections.Frozen;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Trail;

/// <summary>What the fields that the trail keeps are called. Many things share them, so they are named once for all modules.</summary>
internal static class TrailFields
{
    private static readonly FrozenDictionary<string, Text> Names = new Dictionary<string, Text>
    {
        ["Name"] = T("Nama", "Name"),
        ["NameId"] = T("Nama (Indonesia)", "Name (Indonesian)"),
        ["NameEn"] = T("Nama (Inggris)", "Name (English)"),
        ["Title"] = T("Judul", "Title"),
        ["Code"] = T("Kode", "Code"),
        ["State"] = T("Keadaan", "State"),
        ["From"] = T("Dari keadaan", "From state"),
        ["To"] = T("Ke keadaan", "To state"),
        ["Result"] = T("Hasil", "Result"),
        ["Score"] = T("Nilai", "Score"),
        ["Certificate"] = T("Nomor sertifikat", "Certificate number"),
        ["Reason"] = T("Alasan", "Reason"),
        ["Cause"] = T("Penyebab", "Cause"),
        ["Remark"] = T("Catatan", "Remark"),
        ["Note"] = T("Catatan", "Note"),
        ["Recommendation"] = T("Rekomendasi", "Recommendation"),
        ["Statement"] = T("Pernyataan", "Statement"),
        ["Year"] = T("Tahun", "Year"),
        ["Version"] = T("Versi", "Version"),
        ["Number"] = T("Nomor", "Number"),
        ["Count"] = T("Banyaknya", "Count"),
        ["Amount"] = T("Jumlah", "Amount"),
        ["Ceiling"] = T("Pagu", "Ceiling"),
        ["Kind"] = T("Jenis", "Kind"),
        ["Level"] = T("Level", "Level"),
        ["RequiredLevel"] = T("Level dituntut", "Level required"),
        ["HeldLevel"] = T("Level dimiliki", "Level held"),
        ["Weight"] = T("Bobot", "Weight"),
        ["Critical"] = T("Kritis", "Critical"),
        ["Source"] = T("Sumber", "Source"),
        ["AssessedOn"] = T("Tanggal penilaian", "Assessed on"),
        ["Assessor"] = T("Penilai", "Assessor"),
        ["Instrument"] = T("Instrumen", "Instrument"),
        ["Evidence"] = T("Bukti", "Evidence"),
        ["EmployeeId"] = T("Pegawai", "Employee"),
        ["CompetencyId"] = T("Kompetensi", "Competency"),
        ["PositionId"] = T("Jabatan", "Position"),
        ["UnitId"] = T("Unit", "Unit"),
        ["SuperiorId"] = T("Atasan", "Superior"),
        ["BatchId"] = T("Angkatan", "Batch"),
        ["FundId"] = T("Sumber dana", "Fund"),
        ["PlanId"] = T("Rencana", "Plan"),
        ["AccountId"] = T("Akun", "Account"),
        ["Role"] = T("Peran", "Role"),
        ["StartsOn"] = T("Mulai", "Starts on"),
        ["EndsOn"] = T("Selesai", "Ends on"),
        ["StartedOn"] = T("Mulai", "Started on"),
        ["EndedOn"] = T("Selesai", "Ended on"),
        ["EffectiveFrom"] = T("Berlaku mulai", "In force from"),
        ["RetiredOn"] = T("Berhenti dipakai", "Retired on"),
        ["BornOn"] = T("Tanggal lahir", "Born on"),
        ["RecordedAt"] = T("Dicatat pada", "Recorded at"),
        ["RecordedBy"] = T("Dicatat oleh", "Recorded by"),
        ["WithdrawnAt"] = T("Ditarik pada", "Withdrawn at"),
        ["WithdrawnReason"] = T("Alasan ditarik", "Why withdrawn"),
        ["EnactedAt"] = T("Ditetapkan pada", "Enacted at"),
        ["DocumentHash"] = T("Sidik dokumen", "Hash of the document"),
        ["Basis"] = T("Dasar", "Basis"),
        ["Email"] = T("Surel", "E-mail"),
        ["Nip"] = T("NIP", "NIP"),
        ["Rank"] = T("Jenjang", "Rank"),
        ["Grade"] = T("Golongan", "Grade"),
        ["Json"] = T("Isi pengaturan", "Content of the setting"),
    }.ToFrozenDictionary();

    /// <summary>The name of a field; the field's own name when it is not known.</summary>
    public static Text Name(string field) => Names.TryGetValue(field, out var name) ? name : Text.Of(field);
}
