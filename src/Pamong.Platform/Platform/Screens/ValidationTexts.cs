using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Pamong.Platform.Outcomes;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Screens;

/// <summary>Gives the framework's validation attributes our sentences in the language of the request.</summary>
internal sealed class ValidationTexts : IValidationMetadataProvider
{
    /// <summary>Gives what cannot be read at all our sentences too.</summary>
    public static void Say(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => Unreadable(value));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(Unreadable);
        messages.SetValueIsInvalidAccessor(Unreadable);
        messages.SetUnknownValueIsInvalidAccessor(_ => ValidationSentences.Shape);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => ValidationSentences.Shape);
        messages.SetValueMustBeANumberAccessor(_ => ValidationSentences.Number);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => ValidationSentences.Number);
        messages.SetValueMustNotBeNullAccessor(_ => ValidationSentences.Required);
        messages.SetMissingBindRequiredValueAccessor(_ => ValidationSentences.Required);
        messages.SetMissingKeyOrValueAccessor(() => ValidationSentences.Required);

        static string Unreadable(string value) => value.Length == 0
            ? ValidationSentences.Required
            : T("“{0}” tidak dapat dibaca di isian ini.", "“{0}” cannot be read in this field.").With(value);
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        // No date needs to ask for it, so that none can forget.
        if ((Nullable.GetUnderlyingType(context.Key.ModelType) ?? context.Key.ModelType) == typeof(DateOnly))
            context.ValidationMetadata.ValidatorMetadata.Add(new SensibleYearAttribute());
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (rule is SensibleYearAttribute || rule.ErrorMessage is not null || rule.ErrorMessageResourceName is not null) continue;
            rule.ErrorMessageResourceType = typeof(ValidationSentences);
            rule.ErrorMessageResourceName = rule switch
            {
                RequiredAttribute => nameof(ValidationSentences.Required),
                StringLengthAttribute => nameof(ValidationSentences.Length),
                RangeAttribute => nameof(ValidationSentences.Range),
                EmailAddressAttribute => nameof(ValidationSentences.Email),
                _ => nameof(ValidationSentences.Shape),
            };
        }
    }
}

/// <summary>The sentences of malformed input; {0} is the field, {1} and {2} are limits.</summary>
public static class ValidationSentences
{
    /// <summary>Nothing was filled in.</summary>
    public static string Required => T("Wajib diisi.", "This is required.");

    /// <summary>Too long or too short.</summary>
    public static string Length => T("Panjang teks harus antara {2} dan {1} karakter.", "The text must have between {2} and {1} characters.");

    /// <summary>No number.</summary>
    public static string Number => T("Isi dengan angka.", "Give a number.");

    /// <summary>Outside the range.</summary>
    public static string Range => T("Isi dengan angka antara {1} dan {2}.", "Give a number between {1} and {2}.");

    /// <summary>Not an address.</summary>
    public static string Email => T("Isi dengan alamat e-mail, misalnya nama@instansi.go.id.", "Give an e-mail address such as name@agency.go.id.");

    /// <summary>Not of the expected shape.</summary>
    public static string Shape => T("Isian ini tidak sesuai bentuk yang diminta.", "This does not have the form that is asked for.");
}
