using System.CommandLine;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Commands;

/// <summary>The option that says which agency a command works in.</summary>
internal static class TenantOption
{
    public static Option<string> Make() => new("--tenant")
    {
        Description = T("nama pendek instansi, misalnya ambon", "the agency's short name, such as ambon"),
        Required = true,
    };

    /// <summary>Says that there is no such agency.</summary>
    public static int Unknown(string slug)
    {
        Console.Error.WriteLine(T("Tidak ada instansi bernama pendek '{0}'.", "There is no agency of the short name '{0}'.").With(slug).ToString());
        return 1;
    }
}
