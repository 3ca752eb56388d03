using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Competencies;
using Pamong.Competencies.Contract;
using Pamong.Competencies.Dictionary;
using Pamong.Delivery.Nominating;
using Pamong.Delivery.Running;
using Pamong.People;
using Pamong.People.Importing;
using Pamong.Planning.Needs;
using Pamong.Planning.Plans;
using Pamong.Platform.Data;
using Pamong.Tests.Delivery;

namespace Pamong.Tests.House.Rights;

/// <summary>One record of each kind, all of one agency and about one person, and the addresses of pages and endpoints about them.</summary>
internal sealed record Records(
    DeliveryCity City, Guid Employee, Guid Need, Guid Nomination, Guid Assessment, Guid Proof, Guid PlanId, Guid Import, string Suffix)
{
    /// <summary>Patterns whose record is about a person, with the parameter that names it.</summary>
    public static readonly IReadOnlySet<string> AboutPerson = new HashSet<string>
    {
        "pegawai/{key}", "pegawai/{id:guid}/ubah", "pegawai/{id:guid}/mutasi", "pegawai/{id:guid}/keluar", "jp/{employeeId:guid}",
        "kebutuhan/{id:guid}", "rencana/{id:guid}/pegawai/{employeeId:guid}", "penilaian/batal/{id:guid}", "pelaksanaan/bukti/{id:guid}",
        "/api/v1/employees/{id:guid}", "/api/v1/employees/{id:guid}/jp", "/api/v1/employees/{id:guid}/performance",
        "/api/v1/employees/{id:guid}/competencies", "/api/v1/needs/{id:guid}/verify", "/api/v1/needs/{id:guid}/refuse",
        "/api/v1/needs/{id:guid}/validate", "/api/v1/nominations/{id:guid}/accept", "/api/v1/nominations/{id:guid}/decline",
    };

    /// <summary>What stands for a parameter of a route.</summary>
    public string ValueOf(string pattern, string parameter) => (pattern.TrimStart('/'), parameter) switch
    {
        (_, "employeeId") => Employee.ToString(),
        (_, "nominationId") => Nomination.ToString(),
        (_, "batchId") => City.Past.ToString(),
        ("pegawai/{key}", _) => Employee.ToString(),
        (var p, "id") when p.StartsWith("pegawai/", StringComparison.Ordinal) || p.StartsWith("api/v1/employees", StringComparison.Ordinal) => Employee.ToString(),
        (var p, "id") when p.StartsWith("rencana/", StringComparison.Ordinal) || p.StartsWith("api/v1/plans", StringComparison.Ordinal) => PlanId.ToString(),
        (var p, "id") when p.StartsWith("kebutuhan/", StringComparison.Ordinal) || p.StartsWith("api/v1/needs", StringComparison.Ordinal) => Need.ToString(),
        (var p, "id") when p.StartsWith("api/v1/nominations", StringComparison.Ordinal) => Nomination.ToString(),
        (var p, "id") when p.StartsWith("api/v1/positions", StringComparison.Ordinal) => City.PositionId.ToString(),
        (var p, "id") when p.StartsWith("impor/", StringComparison.Ordinal) || p.StartsWith("api/v1/imports", StringComparison.Ordinal) => Import.ToString(),
        (var p, "id") when p.StartsWith("anggaran/", StringComparison.Ordinal) => City.FundId.ToString(),
        (var p, "id") when p.StartsWith("penilaian/batal", StringComparison.Ordinal) => Assessment.ToString(),
        (var p, "id") when p.StartsWith("pelaksanaan/bukti", StringComparison.Ordinal) => Proof.ToString(),
        (var p, "id") when p.StartsWith("program/", StringComparison.Ordinal) || p.StartsWith("api/v1/batches", StringComparison.Ordinal) => City.Past.ToString(),
        (var p, "id") when p.StartsWith("pekerjaan/", StringComparison.Ordinal) => Guid.Empty.ToString(),
        (var p, "code") when p.StartsWith("unit/", StringComparison.Ordinal) => "U" + Suffix,
        (var p, "code") when p.StartsWith("jabatan/", StringComparison.Ordinal) => "J" + Suffix,
        (var p, "code") when p.StartsWith("program/", StringComparison.Ordinal) || p.StartsWith("api/v1/programmes", StringComparison.Ordinal) => "G" + Suffix,
        (var p, "kode") when p.StartsWith("kompetensi/", StringComparison.Ordinal) => "K" + Suffix,
        (var p, "kode") when p.StartsWith("standar/", StringComparison.Ordinal) => "J" + Suffix,
        (_, "kind") => "employees",
        (_, "documentName") => "v1",
        (_, "language") => "id",
        _ => throw new NotSupportedException($"Say in Records.ValueOf what record '{parameter}' of '{pattern}' names."),
    };

    /// <summary>Adds one record of each kind about a person of the city.</summary>
    public static Task<Records> AboutAsync(DeliveryCity city, Guid employee, Guid unit) => city.Tenant.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<PamongDb>();
        var suffix = Guid.CreateVersion7().ToString("N")[20..].ToUpperInvariant();
        var file = new StoredFile { Name = "bukti.txt", ContentType = "text/plain", Content = [1], StoredAt = DateTimeOffset.UnixEpoch };
        var need = new Need
        {
            Year = DeliveryCity.Year, EmployeeId = employee, CompetencyId = await CompetencyAsync(services, "K" + suffix), Origin = NeedOrigin.CompetencyGap,
            RequiredLevel = 3, State = NeedState.Listed, Score = 50,
        };
        var assessment = new Assessment
        {
            EmployeeId = employee, CompetencyId = city.CompetencyId, Level = 2, Source = AssessmentSource.Superior, AssessedOn = new(2026, 3, 1),
            Assessor = "Cici", RecordedAt = DateTimeOffset.UnixEpoch, RecordedBy = "Cici",
        };
        var nomination = await db.Set<Nomination>().FirstOrDefaultAsync(n => n.EmployeeId == employee && n.BatchId == city.Coming)
            ?? new Nomination { Year = DeliveryCity.Year, EmployeeId = employee, BatchId = city.Coming, State = NominationState.Proposed };
        var proof = new Evidence { BatchId = city.Past, EmployeeId = employee, FileId = file.Id, Name = file.Name, AddedAt = DateTimeOffset.UnixEpoch, AddedBy = "Cici" };
        var import = new Import { Kind = "employees", FileName = "pegawai.csv", FileId = file.Id, ContentHash = suffix, CreatedAt = DateTimeOffset.UnixEpoch, CreatedByName = "Cici" };
        db.AddRange(file, need, assessment, proof, import);
        if (db.Entry(nomination).State == EntityState.Detached) db.Add(nomination);
        db.Add(new Unit { Code = "U" + suffix, Name = "Seksi " + suffix, Path = "U" + suffix + "/" });
        db.Add(new Position { Code = "J" + suffix, Name = "Jabatan " + suffix, Kind = Pamong.People.Contract.PositionKind.FunctionalExpertise });
        db.Add(new Pamong.Planning.Programmes.Programme { Code = "G" + suffix, Name = "Program " + suffix, Form = "KL03", Jp = 8, MaxSeats = 30 });
        await db.SaveChangesAsync();
        var plan = await db.Set<Plan>().Select(p => p.Id).SingleAsync();
        return new Records(city, employee, need.Id, nomination.Id, assessment.Id, proof.Id, plan, import.Id, suffix);
    });

    private static async Task<Guid> CompetencyAsync(IServiceProvider services, string code)
    {
        var asked = new WordCompetency { Code = code, NameId = code, EffectiveFrom = new(2026, 1, 1) };
        (await services.GetRequiredService<WordCompetencyHandler>().AddAsync(asked, default)).Ok(out var competency, out var no).ShouldBeTrue(no?.Code);
        return competency!.Id;
    }
}
