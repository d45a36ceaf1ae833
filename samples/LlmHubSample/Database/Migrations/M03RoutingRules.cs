using FluentMigrator;

namespace LlmHubSample.Database.Migrations;

[Migration(3, "Which model answers which task of which tier")]
public sealed class M03RoutingRules : Migration
{
    public override void Up() => Create.Table("routing_rules")
        .WithColumn("tier").AsString(20).PrimaryKey().ForeignKey("tiers", "name")
        .WithColumn("task").AsString(40).PrimaryKey()
        .WithColumn("model_id").AsInt64().NotNullable().ForeignKey("models", "id")
        .WithColumn("fallback_model_id").AsInt64().Nullable().ForeignKey("models", "id");

    public override void Down() => Delete.Table("routing_rules");
}
