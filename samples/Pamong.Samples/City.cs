namespace Pamong.Samples;

/// <summary>One of the five governments.</summary>
/// <param name="Slug">The folder's name.</param>
/// <param name="Index">Its place in every list of words by city.</param>
/// <param name="Name">As in "Kota Surabaya".</param>
/// <param name="Code">Of its region.</param>
/// <param name="People">How many civil servants it has here.</param>
/// <param name="Need">The code of its needs in the product description.</param>
internal sealed record City(string Slug, int Index, string Name, string Code, int People, string Need)
{
    internal static readonly IReadOnlyList<City> All =
    [
        new("surabaya", 0, "Surabaya", "35.78", 15_000, "GAY"),
        new("langsa", 1, "Langsa", "11.74", 4_000, "LSA"),
        new("surakarta", 2, "Surakarta", "33.72", 6_000, "SKA"),
        new("ambon", 3, "Ambon", "81.71", 5_000, "AMB"),
        new("padang", 4, "Padang", "13.71", 9_000, "PAU"),
    ];

    /// <summary>The day for which everything is true.</summary>
    internal static readonly DateOnly Today = new(2026, 11, 22);

    internal bool IsAceh => Slug == "langsa";

    internal string MailDomain => $"contoh.{Slug}.demo.id";
}
