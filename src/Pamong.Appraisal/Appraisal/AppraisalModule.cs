using Pamong.Platform;

namespace Pamong.Appraisal;

/// <summary>The face of the module.</summary>
public sealed class AppraisalModule : Module;
