using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.People.Leading;
using Pamong.Platform.Data;
using Pamong.Platform.Tenants;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Employees;

/// <summary>Imports the list of employees, as agencies keep it.</summary>
internal sealed class EmployeeImport(PamongDb db, AgencyDay day, LeadershipUpdate leadership) : IImportKind
{
    public const string KindCode = "employees";

    public string Code => KindCode;

    public int Order => 30;

    public Text Label => T("Pegawai", "Employees");

    public Text Help => T(
        "Satu baris untuk satu pegawai. Unit harus sudah ada; jabatan yang belum ada dibuat dari namanya. Atasan boleh muncul di baris sesudahnya; tanpa kolom atasan, atasan mengikuti pohon unit. Sel kosong tidak menghapus isi yang sudah ada.",
        "One row for each employee. Units must be there already; a position that is not is made from its name. A superior may stand in a later row; without one, the tree of units tells. An empty cell does not erase what is there.");

    public string Permission => PeoplePermissions.Import;

    public IReadOnlyList<string> SheetNames => ["pegawai", "asn", "pns"];

    internal static readonly IReadOnlyList<ImportField> Fields =
    [
        new("nip", T("NIP", "NIP"), true, "NIP Baru", "N I P", "Nomor Induk Pegawai", "NIP/NI PPPK", "NIP / NIPPPK", "NI PPPK", "NIPPPK") { Example = "199002142015032001", Hint = T("18 angka; format sel Teks", "18 digits; cells formatted as Text") },
        new("name", T("Nama", "Name"), true, "Nama Lengkap", "Nama Pegawai", "Nama Lengkap dan Gelar", "Nama dan Gelar", "Nama PNS", "Nama ASN") { Example = "Siti Rahmawati, S.E." },
        new("titleBefore", T("Gelar Depan", "Titles before"), false, "Gelar Dpn"),
        new("titleAfter", T("Gelar Belakang", "Titles after"), false, "Gelar Blkg", "Gelar Blk"),
        new("status", T("Status Kepegawaian", "Employment"), false, "Status", "Status Pegawai", "Jenis Pegawai", "Jenis ASN", "Kedudukan Pegawai") { Example = "PNS", Hint = T("PNS, CPNS, PPPK, PPPK Paruh Waktu", "PNS, CPNS, PPPK, PPPK Paruh Waktu") },
        new("grade", T("Golongan", "Grade"), false, "Gol", "Gol Ruang", "Gol/Ruang", "Golongan Ruang", "Golongan/Ruang", "Pangkat/Gol", "Pangkat Golongan", "Pangkat/Golongan Ruang", "Gol Akhir", "Pangkat Golongan Ruang", "Pangkat Gol/Ruang", "Pangkat Gol Ruang") { Example = "III/c" },
        new("unitCode", T("Kode Unit", "Unit code"), false, "Kode Unit Kerja", "Kode Unor", "Kode Unit Organisasi", "Kode OPD", "Unit Kode Unit", "Unit Kode Unit Kerja", "Unit Kode Unor") { Example = "1.02.03" },
        new("unitName", T("Unit Kerja", "Unit"), false, "Nama Unit", "Nama Unit Kerja", "Nama Unor", "Nama Unit Organisasi", "Unit Organisasi", "Unor", "Bagian/Bidang", "Tempat Tugas", "Unit Nama Unit Kerja", "Unit Nama Unit") { Example = "Bidang Pendidikan Dasar" },
        new("agency", T("Perangkat Daerah", "Agency"), false, "OPD", "SKPD", "Nama OPD", "Nama SKPD", "Unit Induk", "Instansi", "Unor Induk") { Hint = T("Membedakan unit yang namanya sama", "Tells units of the same name apart") },
        new("positionCode", T("Kode Jabatan", "Position code"), false, "Kode Jab", "ID Jabatan", "Jabatan Kode Jabatan", "Jabatan Kode Jab") { Example = "JF-01MU" },
        new("positionName", T("Jabatan", "Position"), false, "Nama Jabatan", "Nama Jab", "Jabatan Terakhir", "Jabatan Nama Jabatan") { Example = "Guru Ahli Muda" },
        new("since", T("TMT Jabatan", "In position since"), false, "TMT Jab", "TMT Jabatan Terakhir", "Jabatan TMT Jabatan", "Jabatan TMT Jab") { Example = "01-02-2024" },
        new("superior", T("NIP Atasan", "Superior's NIP"), false, "NIP Atasan Langsung", "Atasan Langsung", "NIP Pejabat Penilai"),
        new("sex", T("Jenis Kelamin", "Sex"), false, "L/P", "JK", "Jenis Kelamin (L/P)", "Kelamin", "Gender") { Example = "P" },
        new("born", T("Tanggal Lahir", "Birth date"), false, "Tgl Lahir", "Tempat Tanggal Lahir", "Tempat/Tanggal Lahir", "Tempat, Tgl Lahir", "TTL", "Kelahiran Tanggal Lahir", "Kelahiran Tgl Lahir") { Example = "14-02-1990" },
        new("education", T("Pendidikan", "Education"), false, "Pendidikan Terakhir", "Tingkat Pendidikan", "Pendidikan/Jurusan", "Jenjang Pendidikan") { Example = "S-1 Manajemen" },
        new("email", T("Email", "E-mail"), false, "E-mail", "Alamat Email", "Surel", "Email Kantor") { Example = "siti@contoh.go.id" },
        new("extra", T("Tugas Tambahan", "Extra duty"), false, "Jabatan Tambahan", "Jabatan Tambahan (Plt/Plh)", "Plt/Plh", "Jabatan Rangkap") { Hint = T("Misalnya: Plt. Lurah Pisang, Kepala Sekolah SDN 4", "For example: Plt. Lurah Pisang, Kepala Sekolah SDN 4") },
    ];

    public Task<IReadOnlyList<ImportField>> FieldsAsync(CancellationToken ct) => Task.FromResult(Fields);

    public async Task<IImportDecider> BeginDecidingAsync(CancellationToken ct) =>
        new EmployeeDecider(db, await PlaceBook.LoadAsync(db, ct), await day.TodayAsync(ct));

    public Task<IImportWriter> BeginWritingAsync(CancellationToken ct) => Task.FromResult<IImportWriter>(new EmployeeWriter(db, leadership));
}
