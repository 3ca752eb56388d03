using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Planning.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;

namespace Pamong.Planning.Programmes;

/// <summary>A competency and a level; an empty competency is a row that was left blank.</summary>
internal sealed class LevelAsked
{
    /// <summary>The competency's code.</summary>
    [StringLength(60)]
    public string? Competency { get; set; }

    /// <summary>1–5.</summary>
    [Range(1, 5)]
    public int? Level { get; set; }
}

/// <summary>Adds or changes a programme.</summary>
internal sealed class SaveProgramme
{
    /// <summary>The agency's own code; stays as it is once added.</summary>
    [Required, StringLength(40), RegularExpression(@"[^/\\?#%&+\s]+")]
    public string Code { get; set; } = "";

    [Required, StringLength(300)]
    public string Name { get; set; } = "";

    /// <summary>The LAN code.</summary>
    [Required, StringLength(10)]
    public string Form { get; set; } = "";

    [StringLength(200)]
    public string? Provider { get; set; }

    /// <summary>Whole JP.</summary>
    [Required, Range(0, ProgrammeContent.MostJp)]
    public int? Jp { get; set; }

    /// <summary>Working days.</summary>
    [Range(0, ProgrammeContent.MostDays)]
    public int? DaysAway { get; set; }

    /// <summary>Rupiah.</summary>
    [ModelBinder(typeof(RupiahBinder)), Range(0, RowReading.MostRupiah)]
    public long? CostPerHead { get; set; }

    /// <summary>Rupiah per batch.</summary>
    [ModelBinder(typeof(RupiahBinder)), Range(0, RowReading.MostRupiah)]
    public long? FixedCost { get; set; }

    [Range(1, ProgrammeContent.MostSeats)]
    public int? MinSeats { get; set; }

    [Required, Range(1, ProgrammeContent.MostSeats)]
    public int? MaxSeats { get; set; }

    public bool Online { get; set; }

    public List<LevelAsked> Raises { get; set; } = [];

    /// <summary>Levels that one must hold already.</summary>
    public List<LevelAsked> Prerequisites { get; set; } = [];

    /// <summary>Names of kinds of position; none for all.</summary>
    public List<string> Kinds { get; set; } = [];

    /// <summary>Codes of ranks; none for all.</summary>
    public List<string> Ranks { get; set; } = [];

    /// <summary>Names of kinds of employment; none for all.</summary>
    public List<string> Employments { get; set; } = [];

    /// <summary>Whether it is no longer offered.</summary>
    public bool Retired { get; set; }

    /// <summary>The form filled with what is there.</summary>
    public static SaveProgramme Of(ProgrammeContent c) => new()
    {
        Code = c.Code, Name = c.Name, Form = c.Form, Provider = c.Provider, Jp = c.Jp, DaysAway = c.DaysAway, CostPerHead = c.CostPerHead,
        FixedCost = c.FixedCost, MinSeats = c.MinSeats, MaxSeats = c.MaxSeats, Online = c.Online, Retired = c.Retired,
        Raises = Levels(c.Raises), Prerequisites = Levels(c.Prerequisites),
        Kinds = [.. RowReading.Parts(c.Kinds)], Ranks = [.. RowReading.Parts(c.Ranks)], Employments = [.. RowReading.Parts(c.Employments)],
    };

    private static List<LevelAsked> Levels(string text) => [.. RowReading.Parts(text)
        .Select(p => p.Split(':')).Select(p => new LevelAsked { Competency = p[0], Level = p[1][0] - '0' })];
}

/// <summary>Adds and changes programmes.</summary>
internal sealed class SaveProgrammeHandler(PamongDb db, ProgrammeKeeping programmes)
{
    /// <summary>Adds one.</summary>
    public async Task<Result<Kept<ProgrammeContent>>> AddAsync(SaveProgramme asked, CancellationToken ct)
    {
        if (await db.Set<Programme>().AnyAsync(p => p.Code == asked.Code, ct)) return ProgrammeRefusals.CodeTaken.With(asked.Code);
        if (!(await ReadAsync(asked, ct)).Ok(out var content, out var refusal)) return refusal;
        var id = Guid.CreateVersion7();
        await programmes.AddAsync(id, content, ct);
        await db.SaveChangesAsync(ct);
        return new Kept<ProgrammeContent>(id, content);
    }

    /// <summary>Changes the one with the code.</summary>
    public async Task<Result<Kept<ProgrammeContent>>> ChangeAsync(string code, SaveProgramme asked, CancellationToken ct)
    {
        if (await programmes.FindAsync(code, ct) is not { } there) return ProgrammeRefusals.NoSuchProgramme;
        if (asked.Code != code) return ProgrammeRefusals.CodeFixed;
        if (!(await ReadAsync(asked, ct)).Ok(out var content, out var refusal)) return refusal;
        await programmes.ChangeAsync(there.Id, content, ct);
        await db.SaveChangesAsync(ct);
        return new Kept<ProgrammeContent>(there.Id, content);
    }

    private async Task<Result<ProgrammeContent>> ReadAsync(SaveProgramme asked, CancellationToken ct)
    {
        var codes = (await programmes.CompetenciesAsync(ct)).Keys.ToHashSet(StringComparer.Ordinal);
        if (!Levels(asked.Raises, nameof(asked.Raises), codes).Ok(out var raises, out var refusal)) return refusal;
        if (!Levels(asked.Prerequisites, nameof(asked.Prerequisites), codes).Ok(out var prerequisites, out refusal)) return refusal;
        if (asked.Kinds.Find(k => !Enum.TryParse<PositionKind>(k, out _)) is { } kind) return Unknown(kind, nameof(asked.Kinds));
        if (asked.Employments.Find(e => !Enum.TryParse<EmploymentKind>(e, out _)) is { } employment) return Unknown(employment, nameof(asked.Employments));
        if (asked.Ranks.Find(r => !PositionRanks.All.Any(k => k.Code == r)) is { } rank) return Unknown(rank, nameof(asked.Ranks));
        var content = new ProgrammeContent(
            asked.Code.Trim(), asked.Name.Trim(), asked.Form, asked.Provider?.Trim() ?? "", asked.Jp!.Value, asked.DaysAway ?? 0,
            asked.CostPerHead ?? 0, asked.FixedCost ?? 0, asked.MinSeats ?? 1, asked.MaxSeats!.Value, asked.Online, raises,
            RowReading.Join(asked.Kinds.Select(Enum.Parse<PositionKind>).Distinct().Order().Select(k => k.ToString())),
            RowReading.Join(asked.Ranks.Distinct().OrderBy(PositionRanks.PlaceOf)),
            RowReading.Join(asked.Employments.Select(Enum.Parse<EmploymentKind>).Distinct().Order().Select(e => e.ToString())),
            prerequisites, asked.Retired);
        return content.Fault() is { } fault ? fault : content;
    }

    private static Refusal Unknown(string word, string field) => ProgrammeRefusals.UnknownAudience.With(word) with { Field = field };

    private static Result<string> Levels(List<LevelAsked> rows, string field, IReadOnlySet<string> codes)
    {
        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            var (given, at) = (rows[i].Competency?.Trim() ?? "", $"{field}[{i}].Competency");
            if (given.Length == 0 && rows[i].Level is null) continue;
            var code = codes.FirstOrDefault(c => string.Equals(c, given, StringComparison.OrdinalIgnoreCase));
            if (code is null) return ProgrammeRefusals.UnknownCompetency.With(given) with { Field = at };
            if (rows[i].Level is not { } level) return ProgrammeRefusals.LevelMissing with { Field = $"{field}[{i}].Level" };
            if (!found.TryAdd(code, level)) return ProgrammeRefusals.CompetencyTwice.With(code) with { Field = at };
        }

        return RowReading.Join(found.Select(f => new CompetencyLevel(f.Key, f.Value).ToString()));
    }
}
