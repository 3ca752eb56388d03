namespace Pamong.Samples;

/// <summary>A person's managerial and socio-cultural levels as assessed once.</summary>
internal sealed record ManagerialResult(Person Person, DateOnly Day, string Assessor, string Method, int[] Levels);
