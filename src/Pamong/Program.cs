using Pamong.Commands;

return await CommandLine.RunAsync(args);

/// <summary>The program; public so that the tests can start it.</summary>
public partial class Program;
