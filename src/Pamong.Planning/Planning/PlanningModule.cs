using Pamong.Platform;

namespace Pamong.Planning;

/// <summary>The face of the module.</summary>
public sealed class PlanningModule : Module;
