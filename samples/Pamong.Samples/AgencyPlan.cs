namespace Pamong.Samples;

/// <summary>An agency as it is laid out: its parts and the functional positions that are at home in it.</summary>
internal sealed record AgencyPlan(string Name, string Kind, string Head, string[] Fields, string[] Experts);
