using Pamong.Documents.Recognising;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.People.Naming;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Employees;

/// <summary>The facts of one row beside name, unit, position and superior. What the row leaves empty stays as it is.</summary>
internal sealed class EmployeeFacts
{
    private readonly EmployeeState? before;
    private readonly Nip? nip;
    private readonly EmploymentKind employment;
    private readonly string grade;
    private readonly Sex? sex;
    private readonly DateOnly? born;
    private readonly DateOnly? since;
    private readonly string education;
    private readonly string email;
    private readonly string extra;

    /// <summary>Reads them, noting problems in the row.</summary>
    public EmployeeFacts(ImportRow row, Nip? nip, EmployeeState? before)
    {
        (this.nip, this.before) = (nip, before);
        employment = Employment(row);
        grade = Grade(row);
        sex = ReadSex(row);
        born = Born(row);
        since = row.Date("since");
        education = row.Text("education");
        email = Email(row);
        extra = row.Text("extra");
    }

    /// <summary>The state after the row.</summary>
    /// <param name="superior">The superior's NIP; null when the row says nothing.</param>
    public EmployeeState State(string name, Guid? positionId, Guid unitId, string? superior) => new(
        nip!.Value, name, employment, Or(grade, before?.Grade), sex ?? before?.Sex ?? nip.Sex ?? Sex.Male, born ?? before?.BornOn ?? nip.BornOn,
        positionId, unitId, superior ?? before?.SuperiorNip ?? "", Or(education, before?.Education), Or(email, before?.Email),
        Or(extra, before?.ExtraDuty), since ?? before?.Since, null);

    private static string Or(string text, string? old) => text.Length > 0 ? text : old ?? "";

    private EmploymentKind Employment(ImportRow row)
    {
        var words = HeaderText.Normalise(row.Text("status")).Replace("p3k", "pppk", StringComparison.Ordinal);
        var fromNip = nip?.IsPppk == true ? EmploymentKind.Pppk : EmploymentKind.Pns;
        if (words.Length == 0 || words == "aktif") return before?.Employment ?? fromNip;
        EmploymentKind? said = words switch
        {
            _ when words.Contains("paruh", StringComparison.Ordinal) => EmploymentKind.PppkPartTime,
            _ when words.Contains("pppk", StringComparison.Ordinal) || words.Contains("perjanjian kerja", StringComparison.Ordinal) => EmploymentKind.Pppk,
            _ when words.Contains("cpns", StringComparison.Ordinal) || words.Contains("calon", StringComparison.Ordinal) => EmploymentKind.Cpns,
            _ when words.Contains("pns", StringComparison.Ordinal) || words.Contains("pegawai negeri", StringComparison.Ordinal) => EmploymentKind.Pns,
            _ => null,
        };
        if (said is null)
            row.Refuse("status", T("Status {0} tidak dikenal. Isi PNS, CPNS, PPPK, atau PPPK Paruh Waktu.", "The employment {0} is not known. Write PNS, CPNS, PPPK or PPPK Paruh Waktu.").With(row.Text("status")));
        else if (nip is not null && (said is EmploymentKind.Pppk or EmploymentKind.PppkPartTime) != nip.IsPppk)
            row.Warn("status", T("Status tidak cocok dengan pola NIP.", "The employment does not fit the pattern of the NIP."));
        return said ?? fromNip;
    }

    private static string Grade(ImportRow row)
    {
        var typed = row.Text("grade");
        if (typed.Length == 0) return "";
        if (GradeText.Read(typed) is { } read) return read;
        row.Refuse("grade", T("Golongan {0} tidak dikenal. Tulis misalnya III/c atau IX.", "The grade {0} is not known. Write III/c or IX, for example.").With(typed));
        return "";
    }

    private Sex? ReadSex(ImportRow row)
    {
        var words = HeaderText.Normalise(row.Text("sex"));
        if (words.Length == 0) return null;
        Sex? said = words switch
        {
            "l" or "lk" or "laki laki" or "laki" or "pria" or "m" or "male" or "1" => Sex.Male,
            "p" or "pr" or "perempuan" or "wanita" or "w" or "f" or "female" or "2" => Sex.Female,
            _ => null,
        };
        if (said is null) row.Warn("sex", T("Jenis kelamin {0} tidak dikenal; diambil dari NIP.", "The sex {0} is not known; it is taken from the NIP.").With(row.Text("sex")));
        else if (nip?.Sex is { } other && other != said) row.Warn("sex", T("Jenis kelamin berbeda dari NIP.", "The sex differs from the NIP."));
        return said;
    }

    private DateOnly? Born(ImportRow row)
    {
        var day = row.Date("born");
        if (day is { } known && nip is not null && known != nip.BornOn)
            row.Warn("born", T("Tanggal lahir berbeda dari NIP ({0:d MMMM yyyy}); yang dipakai adalah isi berkas.", "The birth date differs from the NIP ({0:d MMMM yyyy}); the file's is used.").With(nip.BornOn));
        return day;
    }

    private static string Email(ImportRow row)
    {
        var address = row.Text("email").ToLowerInvariant();
        if (address.Length == 0) return "";
        var at = address.IndexOf('@', StringComparison.Ordinal);
        if (at > 0 && at < address.Length - 3 && !address.Contains(' ', StringComparison.Ordinal)) return address;
        row.Warn("email", T("Bukan alamat e-mail; dilewati.", "Not an e-mail address; left out."));
        return "";
    }
}
