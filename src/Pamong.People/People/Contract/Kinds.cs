using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Contract;

/// <summary>How someone is employed (UU 20/2023).</summary>
public enum EmploymentKind
{
    /// <summary>Permanent civil servant.</summary>
    Pns = 1,

    /// <summary>Probationary permanent civil servant.</summary>
    Cpns = 2,

    /// <summary>Contract civil servant.</summary>
    Pppk = 3,

    /// <summary>Part-time contract civil servant.</summary>
    PppkPartTime = 4,
}

/// <summary>The kind of a position (UU 20/2023).</summary>
public enum PositionKind
{
    /// <summary>Jabatan manajerial: JPT, administrator, pengawas.</summary>
    Managerial = 1,

    /// <summary>Jabatan fungsional keahlian.</summary>
    FunctionalExpertise = 2,

    /// <summary>Jabatan fungsional keterampilan.</summary>
    FunctionalSkill = 3,

    /// <summary>Jabatan pelaksana.</summary>
    Implementing = 4,
}

/// <summary>How a position is held.</summary>
public enum AppointmentKind
{
    /// <summary>Held for good.</summary>
    Definitive = 1,

    /// <summary>Acting in a vacancy (plt).</summary>
    ActingVacancy = 2,

    /// <summary>Acting for an absent holder (plh).</summary>
    ActingAbsence = 3,

    /// <summary>Acting official (pj).</summary>
    ActingOfficial = 4,

    /// <summary>Seconded to the unit.</summary>
    Secondment = 5,
}

/// <summary>The sex in the record.</summary>
public enum Sex
{
    /// <summary>Laki-laki.</summary>
    Male = 1,

    /// <summary>Perempuan.</summary>
    Female = 2,
}

/// <summary>The kinds' names on screen.</summary>
public static class KindNames
{
    /// <summary>The name of a kind of employment.</summary>
    public static Text Name(this EmploymentKind kind) => kind switch
    {
        EmploymentKind.Pns => T("PNS", "PNS"),
        EmploymentKind.Cpns => T("CPNS", "CPNS"),
        EmploymentKind.Pppk => T("PPPK", "PPPK"),
        EmploymentKind.PppkPartTime => T("PPPK paruh waktu", "Part-time PPPK"),
    };

    /// <summary>The name of a kind of position.</summary>
    public static Text Name(this PositionKind kind) => kind switch
    {
        PositionKind.Managerial => T("Manajerial", "Managerial"),
        PositionKind.FunctionalExpertise => T("Fungsional keahlian", "Functional, expertise"),
        PositionKind.FunctionalSkill => T("Fungsional keterampilan", "Functional, skill"),
        PositionKind.Implementing => T("Pelaksana", "Implementing staff"),
    };

    /// <summary>The name of a kind of appointment.</summary>
    public static Text Name(this AppointmentKind kind) => kind switch
    {
        AppointmentKind.Definitive => T("Definitif", "Definitive"),
        AppointmentKind.ActingVacancy => T("Pelaksana tugas (plt.)", "Acting, vacancy (plt.)"),
        AppointmentKind.ActingAbsence => T("Pelaksana harian (plh.)", "Acting, absence (plh.)"),
        AppointmentKind.ActingOfficial => T("Penjabat (pj.)", "Acting official (pj.)"),
        AppointmentKind.Secondment => T("Penugasan", "Secondment"),
    };

    /// <summary>The name of a sex.</summary>
    public static Text Name(this Sex sex) => sex switch
    {
        Sex.Male => T("Laki-laki", "Male"),
        Sex.Female => T("Perempuan", "Female"),
    };
}
