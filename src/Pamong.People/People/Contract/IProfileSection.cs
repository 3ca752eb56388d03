namespace Pamong.People.Contract;

/// <summary>A slot on the employee's page that a module above fills; People never learns what is in it.</summary>
public interface IProfileSection
{
    /// <summary>The name of the view component, invoked with <c>employeeId</c>. It checks the user's reach itself.</summary>
    string ViewComponent { get; }

    /// <summary>Its place on the page; modules leave gaps of 100.</summary>
    int Order { get; }

    /// <summary>Shown to those who hold it in any reach; null for everyone who may open the page.</summary>
    string? Permission { get; }
}
