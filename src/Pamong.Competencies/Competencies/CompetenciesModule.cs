using Pamong.Platform;

namespace Pamong.Competencies;

/// <summary>The face of the module.</summary>
public sealed class CompetenciesModule : Module;
