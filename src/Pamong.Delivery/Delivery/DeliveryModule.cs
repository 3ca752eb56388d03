using Pamong.Platform;

namespace Pamong.Delivery;

/// <summary>The face of the module.</summary>
public sealed class DeliveryModule : Module;
