namespace Pamong.People.Contract;

/// <summary>A part that another module adds to an employee's profile: competencies, hours, performance.</summary>
public interface IProfileSection
{
    /// <summary>Its place; modules leave gaps of 100.</summary>
    int Order { get; }

    /// <summary>The permission that one needs on that employee, or null when seeing the profile is enough.</summary>
    string? Permission { get; }

    /// <summary>The name of the view component that draws it; called with the argument <c>employeeId</c> (Guid).</summary>
    string ViewComponent { get; }
}

/// <summary>A part that another module adds to a position's page: its competency standard.</summary>
public interface IPositionSection
{
    /// <summary>Its place; modules leave gaps of 100.</summary>
    int Order { get; }

    /// <summary>The permission that one needs, or null when seeing the position is enough.</summary>
    string? Permission { get; }

    /// <summary>The name of the view component that draws it; called with the argument <c>positionId</c> (Guid).</summary>
    string ViewComponent { get; }
}
