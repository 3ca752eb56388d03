using System.Security.Cryptography;
using System.Text;
using Pamong.Documents.Recognising;

namespace Pamong.People.Positions;

/// <summary>Codes for positions that the agency gives only by name.</summary>
internal static class PositionCodes
{
    /// <summary>What two spellings of the same name have in common.</summary>
    public static string Key(string name) => HeaderText.Normalise(name);

    /// <summary>A code that the same name always gets: "JAB-1A2B3C4D".</summary>
    public static string For(string name) =>
        "JAB-" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Key(name))).AsSpan(0, 4));
}
