using Microsoft.AspNetCore.Mvc.ModelBinding;
using Pamong.Documents.Recognising;
using Pamong.Planning.Importing;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Contract;

/// <summary>Takes money in a form as people write it: 1450000, 1.450.000, "Rp 1.450.000". Only whole rupiah; whether it may be below 0 a range says.</summary>
public sealed class RupiahBinder : IModelBinder
{
    /// <inheritdoc />
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        var text = given.FirstValue;
        if (string.IsNullOrWhiteSpace(text))
        {
            bindingContext.Result = ModelBindingResult.Success(bindingContext.ModelMetadata.IsReferenceOrNullableType ? null : 0L);
            return Task.CompletedTask;
        }

        if (NumberText.Read(text).Value is { } amount && amount == Math.Floor(amount) && amount is >= -RowReading.MostRupiah and <= RowReading.MostRupiah)
            bindingContext.Result = ModelBindingResult.Success((long)amount);
        else
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName,
                T("Tulis rupiah bulat, misalnya 1.450.000.", "Write whole rupiah, such as 1.450.000."));
        return Task.CompletedTask;
    }
}
