using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.Planner;
using Pamong.Planning.Funding;
using Pamong.Platform.Data;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>A rule broken, with the names of those concerned, as it is shown and kept.</summary>
/// <param name="Amount">By how much, in the rule's own unit; at the same time the least that must give.</param>
/// <param name="Limit">What the rule allows, or null where it is no number.</param>
/// <param name="WeekFrom">The first day of the week concerned, or null.</param>
internal sealed record NamedBreach(
    PlanRule Rule, long Amount, long? Limit, Guid? PersonId, string Person, Guid? BatchId, string Batch, string Unit, Guid? FundId, string Fund, DateOnly? WeekFrom)
{
    /// <summary>Which rule is broken, where, and by how much.</summary>
    public Text What()
    {
        var who = string.Join(" · ", new[] { Unit, Person, Batch, Fund }.Where(n => n is { Length: > 0 }));
        var when = WeekFrom is { } day
            ? new Text($", minggu {Day(day, Language.Indonesian)} – {Day(day.AddDays(6), Language.Indonesian)}", $", week of {Day(day, Language.English)} – {Day(day.AddDays(6), Language.English)}")
            : T("", "");
        var name = Rule.Name();
        var limit = Limit is not { } most ? T("", "")
            : (Rule.IsMoney() ? T(" (batas Rp{0:N0})", " (limit Rp{0:N0})") : T(" (batas {0:N0})", " (limit {0:N0})")).With(most);
        return new Text($"{Lead(who)}{name.Id}{when.Id}{limit.Id}", $"{Lead(who)}{name.En}{when.En}{limit.En}");
    }

    /// <summary>The least that must give, with its unit.</summary>
    public Text Least() => Rule switch
    {
        PlanRule.FundOverspent or PlanRule.CentralCapOverspent or PlanRule.FixedCostUnpaid or PlanRule.FundMissing or PlanRule.FundNotAllowed =>
            T("{0:N0} rupiah", "{0:N0} rupiah").With(Amount),
        PlanRule.TooFewHeads or PlanRule.TooManyAway => T("{0:N0} orang", "{0:N0} people").With(Amount),
        PlanRule.TooManyHeads => T("{0:N0} kursi", "{0:N0} seats").With(Amount),
        PlanRule.TooManyDaysAway => T("{0:N0} hari", "{0:N0} days").With(Amount),
        PlanRule.WeeksClash or PlanRule.Blackout => T("{0:N0} minggu", "{0:N0} weeks").With(Amount),
        PlanRule.TooManyTrainings => T("{0:N0} program", "{0:N0} programmes").With(Amount),
        PlanRule.UnknownBatch or PlanRule.BatchNotOpen or PlanRule.BatchClosedByOrder or PlanRule.ForcedBatchNotOpen or PlanRule.AttendsTwice
            or PlanRule.PositionNotEligible or PlanRule.RegionNotEligible or PlanRule.NoConnection or PlanRule.Excluded or PlanRule.PinMissing =>
            T("satu di antaranya", "one of them"),
    };

    /// <summary>What can be done about it.</summary>
    public Text Way() => Rule switch
    {
        PlanRule.FundOverspent or PlanRule.FixedCostUnpaid or PlanRule.FundMissing => T("tambah pagu, atau lepas yang dikunci", "raise the ceiling, or unpin"),
        PlanRule.FundNotAllowed => T("ubah penggunaan dana, atau pilih dana lain", "change what the fund may pay, or choose another"),
        PlanRule.CentralCapOverspent => T("naikkan jatah unit, atau lepas yang dikunci", "raise the unit's share, or unpin"),
        PlanRule.TooManyAway => T("naikkan batas ketidakhadiran unit, atau lepas yang dikunci", "raise the unit's limit of absence, or unpin"),
        PlanRule.TooFewHeads => T("tambah peserta, turunkan batas minimum, atau tutup angkatan", "add people, lower the minimum, or close the batch"),
        PlanRule.TooManyHeads => T("keluarkan peserta, atau tambah kursi", "take people out, or add seats"),
        PlanRule.BatchNotOpen or PlanRule.ForcedBatchNotOpen => T("buka angkatan, atau keluarkan pesertanya", "open the batch, or take its people out"),
        PlanRule.BatchClosedByOrder => T("lepas larangan angkatan, atau lepas yang dikunci", "lift the ban on the batch, or unpin"),
        PlanRule.Blackout => T("buka minggu unit itu, atau pilih angkatan lain", "open the unit's week, or choose another batch"),
        PlanRule.UnknownBatch or PlanRule.AttendsTwice or PlanRule.TooManyTrainings or PlanRule.TooManyDaysAway or PlanRule.WeeksClash
            or PlanRule.PositionNotEligible or PlanRule.RegionNotEligible or PlanRule.NoConnection or PlanRule.Excluded or PlanRule.PinMissing =>
            T("keluarkan atau pindahkan pegawai itu", "take that person out, or move them"),
    };

    private static string Lead(string who) => who.Length == 0 ? "" : who + ": ";

    private static string Day(DateOnly day, System.Globalization.CultureInfo language) => day.ToString("d MMM yyyy", language);
}

/// <summary>Finds the names behind the indices of broken rules.</summary>
internal sealed class BreachNaming(PamongDb db, IPeople people)
{
    /// <summary>The breaches with names, as a plan keeps them; empty for none.</summary>
    public async Task<string> WriteAsync(PlanInput input, IEnumerable<Breach> breaches, CancellationToken ct)
    {
        var named = await OfAsync(input, breaches, ct);
        return named.Count == 0 ? "" : JsonSerializer.Serialize(named);
    }

    /// <summary>The breaches with names, in the order given.</summary>
    public async Task<IReadOnlyList<NamedBreach>> OfAsync(PlanInput input, IEnumerable<Breach> breaches, CancellationToken ct)
    {
        var all = breaches.ToList();
        if (all.Count == 0) return [];
        var persons = all.Where(b => b.Person >= 0).Select(b => input.People[b.Person]).Distinct().ToList();
        var batches = all.Where(b => b.Batch >= 0).Select(b => input.Batches[b.Batch]).Distinct().ToList();
        var units = all.Select(b => UnitOf(input, b)).OfType<Guid>().Distinct().ToList();
        var funds = all.Select(b => FundOf(input, b)).OfType<Guid>().Distinct().ToList();
        var personNames = await people.All().Where(p => persons.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var batchNames = await (
            from batch in db.Set<Programmes.Batch>().AsNoTracking()
            where batches.Contains(batch.Id)
            join programme in db.Set<Programmes.Programme>() on batch.ProgrammeId equals programme.Id
            select new { batch.Id, Name = programme.Name + " (" + batch.Number + ")", batch.StartsOn }).ToDictionaryAsync(b => b.Id, ct);
        var unitNames = await people.Units().Where(u => units.Contains(u.Id)).Select(u => new { u.Id, u.Name }).ToDictionaryAsync(u => u.Id, u => u.Name, ct);
        var fundNames = await db.Set<Fund>().AsNoTracking().Where(f => funds.Contains(f.Id)).Select(f => new { f.Id, f.Name, f.Year }).ToDictionaryAsync(f => f.Id, ct);
        return [.. all.Select(b =>
        {
            var (unit, fund) = (UnitOf(input, b), FundOf(input, b));
            Guid? person = b.Person >= 0 ? input.People[b.Person] : null;
            Guid? batch = b.Batch >= 0 ? input.Batches[b.Batch] : null;
            return new NamedBreach(
                b.Rule, b.Amount, LimitOf(input, b), person, person is { } p ? personNames.GetValueOrDefault(p, "?") : "",
                batch, batch is { } id && batchNames.TryGetValue(id, out var found) ? found.Name : "",
                unit is { } u && b.Person < 0 ? unitNames.GetValueOrDefault(u, "?") : "",
                fund, fund is { } f && fundNames.TryGetValue(f, out var named) ? named.Name : "",
                b.Week >= 0 ? new DateOnly(input.Year, 1, 1).AddDays(b.Week * 7) : null);
        })];
    }

    private static Guid? UnitOf(PlanInput input, Breach b) => b.Unit >= 0 ? input.Units[b.Unit] : null;

    private static Guid? FundOf(PlanInput input, Breach b) =>
        b.Fund is not { } slot ? null : slot == FundSlot.Unit ? b.Unit >= 0 ? input.Purses.UnitFunds[b.Unit] : null : input.Purses.Shared(slot);

    private static long? LimitOf(PlanInput input, Breach b) => b.Rule switch
    {
        PlanRule.TooManyAway => input.Instance.Units[b.Unit].MaxAwayPerWeek,
        PlanRule.CentralCapOverspent => input.Instance.Units[b.Unit].CentralCap,
        PlanRule.FundOverspent when b.Fund is { } slot => slot == FundSlot.Unit ? input.Instance.Units[b.Unit].Budget
            : slot == FundSlot.Central ? input.Instance.Regions[0].CentralFund
            : slot.DonorIndex >= 0 ? input.Instance.Regions[0].Donors[slot.DonorIndex].Fund : null,
        PlanRule.TooFewHeads => input.Instance.Batches[b.Batch].MinSeats,
        PlanRule.TooManyHeads => input.Instance.Batches[b.Batch].MaxSeats,
        PlanRule.TooManyDaysAway => input.Instance.Rules.MaxDaysAway,
        PlanRule.TooManyTrainings => input.Instance.Rules.MaxTrainings,
        _ => null,
    };
}
