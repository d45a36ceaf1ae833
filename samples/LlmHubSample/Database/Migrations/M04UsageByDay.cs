using FluentMigrator;

namespace LlmHubSample.Database.Migrations;

[Migration(4, "What was used, by day, model and tier")]
public sealed class M04UsageByDay : Migration
{
    public override void Up() => Create.Table("usage_by_day")
        .WithColumn("day").AsString(10).PrimaryKey()
        .WithColumn("model_id").AsInt64().PrimaryKey().ForeignKey("models", "id")
        .WithColumn("tier").AsString(20).PrimaryKey().ForeignKey("tiers", "name")
        .WithColumn("requests").AsInt64().NotNullable()
        .WithColumn("errors").AsInt64().NotNullable()
        .WithColumn("input_tokens").AsInt64().NotNullable()
        .WithColumn("output_tokens").AsInt64().NotNullable()
        .WithColumn("milliseconds").AsInt64().NotNullable();

    public override void Down() => Delete.Table("usage_by_day");
}
