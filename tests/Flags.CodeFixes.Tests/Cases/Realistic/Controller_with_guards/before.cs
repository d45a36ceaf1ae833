using LlmHub.Flagging;

namespace LlmHub.Controllers;

public abstract class ControllerBase
{
    protected string Ok(object value) => $"200 {value}";

    protected string NotFound() => "404";

    protected string? User { get; set; }
}

public class ModelsController : ControllerBase
{
    private readonly FeatureFlags _flags;
    private readonly ILegacyModels _legacy;
    private readonly IModels _models;

    public ModelsController(FeatureFlags flags, ILegacyModels legacy, IModels models)
    {
        _flags = flags;
        _legacy = legacy;
        _models = models;
    }

    private bool HubIsOn => _flags.IsUnifiedLlmHubEnabled(User);

    /// <summary>Lists the models.</summary>
    public async Task<string> List(int page = 0)
    {
        if (!HubIsOn)
            return Ok(_legacy.All());

        var models = await _models.PageAsync(page);
        return Ok(models);
    }

    /// <summary>One model.</summary>
    public string Get(string name)
    {
        var model = HubIsOn
            ? _models.Find(name)
            : _legacy.Find(name);

        if (model is null)
        {
            return NotFound();
        }

        return Ok(model);
    }

    /// <summary>Deletes a model.</summary>
    public string Delete(string name)
    {
        if (!HubIsOn)
        {
            return NotFound();
        }

        _models.Delete(name);
        return Ok(name);
    }
}

public interface ILegacyModels
{
    IReadOnlyList<string> All();

    string? Find(string name);
}

public interface IModels
{
    Task<IReadOnlyList<string>> PageAsync(int page);

    string? Find(string name);

    void Delete(string name);
}
