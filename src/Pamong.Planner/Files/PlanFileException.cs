namespace Pamong.Planner;

/// <summary>A file of an instance or plan that can't be read, and where.</summary>
/// <param name="file">Name of the file within its folder.</param>
/// <param name="line">Line from 1, or 0 when the whole file is meant.</param>
/// <param name="column">Column from 1 in characters, or 0 when the whole line is meant.</param>
/// <param name="problem">What is wrong, in English.</param>
public sealed class PlanFileException(string file, int line, int column, string problem)
    : IOException($"{file}{(line > 0 ? $":{line}" : "")}{(column > 0 ? $":{column}" : "")}: {problem}")
{
    public string File { get; } = file;
    public int Line { get; } = line;
    public int Column { get; } = column;
    public string Problem { get; } = problem;
}
