namespace Pamong.Samples;

/// <summary>One line of a position's technical standard.</summary>
/// <param name="Position">Whose.</param>
/// <param name="Competency">The competency's code.</param>
/// <param name="Level">Needed, 1 to 5.</param>
/// <param name="Weight">1 to 5.</param>
/// <param name="Critical">Whether work must not be done without it.</param>
internal sealed record Standard(Position Position, string Competency, int Level, int Weight, bool Critical);
