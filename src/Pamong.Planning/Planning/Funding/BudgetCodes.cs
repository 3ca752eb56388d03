using System.Text.Json;

namespace Pamong.Planning.Funding;

/// <summary>Account codes of the regional budget that are usual for developing people; only suggested.</summary>
/// <remarks>Versioned by decree of the Minister of Home Affairs; see Reference/README.md.</remarks>
internal static class BudgetCodes
{
    /// <summary>A code with its name; names of accounts are Indonesian by law.</summary>
    public sealed record Account(string Code, string NameId);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Account> All { get; } = Read();

    private static List<Account> Read()
    {
        using var stream = typeof(BudgetCodes).Assembly.GetManifestResourceStream("planning.budget-codes.json")!;
        return JsonSerializer.Deserialize<File>(stream, Json)!.Accounts;
    }

    private sealed record File(List<Account> Accounts);
}
