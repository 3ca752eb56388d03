using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Routing;

namespace Pamong.Platform.Outcomes;

/// <summary>Checks what a program asks for by the same validator as forms, so that both are told the same.</summary>
public sealed class AskedChecking(IObjectModelValidator validator)
{
    /// <summary>What is malformed by field; null when nothing is.</summary>
    public IDictionary<string, string[]>? Faults(HttpContext http, object asked)
    {
        var action = new ActionContext(http, new RouteData(), new ActionDescriptor(), new ModelStateDictionary());
        validator.Validate(action, null, "", asked);
        if (action.ModelState.IsValid) return null;
        return action.ModelState.Where(s => s.Value!.Errors.Count > 0)
            .ToDictionary(s => s.Key, s => s.Value!.Errors.Select(e => e.ErrorMessage).ToArray(), StringComparer.Ordinal);
    }
}
