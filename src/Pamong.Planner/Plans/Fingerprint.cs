using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Pamong.Planner;

/// <summary>SHA-256 of instances and plans, so that an auditor can tell that the same input gave the same plan.</summary>
internal sealed class Fingerprint : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] buffer = new byte[8];

    public static string OfInput(Instance instance, SolveOptions options, int version)
    {
        using var print = new Fingerprint();
        print.Add(version, (int)options.Effort, options.Seed, instance.Weeks, instance.Positions, instance.NationalFund);
        var rules = instance.Rules;
        print.Add(rules.EntitlementJp, rules.EntitlementBonus, rules.MaxTrainings, rules.MaxDaysAway);
        print.Add(instance.People);
        print.Add(instance.Requirements.Competencies);
        print.Add<byte>(instance.Requirements.Levels);
        print.Add<ushort>(instance.Requirements.Weights);
        foreach (var u in instance.Units)
            print.Add(u.Region, u.Type, u.Online ? 1 : 0, u.MaxAwayPerWeek, (long)u.BlackoutWeeks, u.Budget, u.CentralCap);
        foreach (var r in instance.Regions)
        {
            print.Add(r.CentralFund, r.Donors.Count);
            foreach (var d in r.Donors) print.Add(d.Fund, (long)d.UnitTypes, d.IsCentral ? 1 : 0);
        }

        foreach (var p in instance.Programmes) print.Add(p);
        foreach (var b in instance.Batches) print.Add(b.Programme, (long)b.Weeks, b.MinSeats, b.MaxSeats, (int)b.State);
        foreach (var e in instance.Exclusions) print.Add(e.Person, e.Programme);
        foreach (var a in instance.Pins) print.Add(a.Person, a.Batch, a.Fund.Code);
        if (options.Start is { } start) print.Add(start);
        return print.Finish();
    }

    public static string OfResult(IReadOnlyList<Assignment> assignments, IReadOnlyList<OpenBatch> open)
    {
        using var print = new Fingerprint();
        foreach (var a in assignments) print.Add(a.Person, a.Batch, a.Fund.Code);
        foreach (var b in open) print.Add(b.Batch, b.FixedPaidBy.Code);
        return print.Finish();
    }

    public void Dispose() => hash.Dispose();

    private void Add(People people)
    {
        Add(people.Count);
        Add<int>(people.Units);
        Add<int>(people.Positions);
        Add<int>(people.RequirementRows ?? []);
        Add<byte>(people.Levels);
        Add<int>(people.HeldJp ?? []);
    }

    private void Add(Programme p)
    {
        Add(p.Region, p.NeedsOnline ? 1 : 0, p.Jp, p.DaysAway, p.CostPerHead, p.FixedCost, (long)p.FundsAllowed, p.Raises.Count);
        if (p.FixedFundsAllowed is { } payers && payers != p.FundsAllowed) Add((long)payers);
        foreach (var raise in p.Raises) Add(raise.Competency, raise.Level);
        Add(p.Positions.Words);
    }

    private void Add(Plan start)
    {
        foreach (var a in start.Assignments) Add(a.Person, a.Batch, a.Fund.Code);
        foreach (var b in start.OpenBatches) Add(b.Batch, b.FixedPaidBy.Code);
    }

    private void Add(params ReadOnlySpan<long> numbers)
    {
        foreach (var number in numbers)
        {
            BinaryPrimitives.WriteInt64LittleEndian(buffer, number);
            hash.AppendData(buffer);
        }
    }

    private void Add<T>(ReadOnlySpan<T> column) where T : unmanaged => hash.AppendData(MemoryMarshal.AsBytes(column));

    private string Finish() => Convert.ToHexStringLower(hash.GetHashAndReset());
}
