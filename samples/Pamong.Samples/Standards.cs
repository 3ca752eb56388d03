namespace Pamong.Samples;

/// <summary>What each position needs technically.</summary>
internal sealed class Standards
{
    private readonly Dictionary<Position, List<Standard>> byPosition;

    internal Standards(Positions positions) => byPosition = positions.All.ToDictionary(position => position, Of);

    internal IEnumerable<Standard> All => byPosition.Values.SelectMany(standards => standards);

    internal IReadOnlyList<Standard> this[Position position] => byPosition[position];

    private static List<Standard> Of(Position position)
    {
        var first = position.Rank switch
        {
            "JF_AHLI_UTAMA" => 5,
            "JF_AHLI_MADYA" => 4,
            "JF_AHLI_MUDA" or "JF_PENYELIA" or "ADMINISTRATOR" or "JPT_PRATAMA" => 3,
            "PELAKSANA" when position.Class == 7 => 3,
            _ => 2,
        };
        return
        [
            .. Technical
                .For(position.Family)
                .Select(
                    (code, rank) =>
                        new Standard(
                            position,
                            code,
                            Math.Max(position.Class > 3 ? 2 : 1, rank < 2 ? first : first - 1),
                            Math.Max(1, 5 - rank),
                            rank == 0 && position.Class > 3
                        )
                ),
        ];
    }
}
