namespace LlmHub.Controllers;

public abstract class ControllerBase
{
    protected string Ok(object value) => $"200 {value}";

    protected string NotFound() => "404";

    protected string? User { get; set; }
}

public class ModelsController : ControllerBase
{
    private readonly IModels _models;

    public ModelsController(IModels models)
    {
        _models = models;
    }

    /// <summary>Lists the models.</summary>
    public async Task<string> List(int page = 0)
    {
        var models = await _models.PageAsync(page);
        return Ok(models);
    }

    /// <summary>One model.</summary>
    public string Get(string name)
    {
        var model = _models.Find(name);

        if (model is null)
        {
            return NotFound();
        }

        return Ok(model);
    }

    /// <summary>Deletes a model.</summary>
    public string Delete(string name)
    {
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
