using FluentMigrator;

namespace LlmHubSample.Database.Migrations;

[Migration(2, "Providers, their keys and their models")]
public sealed class M02ProvidersKeysAndModels : Migration
{
    public override void Up()
    {
        Create.Table("providers")
            .WithColumn("id").AsInt64().PrimaryKey().Identity()
            .WithColumn("name").AsString(50).NotNullable().Unique()
            .WithColumn("base_url").AsString(500).NotNullable();
        Create.Table("provider_keys")
            .WithColumn("id").AsInt64().PrimaryKey().Identity()
            .WithColumn("provider_id").AsInt64().NotNullable().ForeignKey("providers", "id")
            .WithColumn("label").AsString(100).NotNullable()
            .WithColumn("encrypted_key").AsString(int.MaxValue).NotNullable()
            .WithColumn("last_four").AsString(4).NotNullable()
            .WithColumn("created_on").AsString(10).NotNullable()
            .WithColumn("created_by").AsString(320).NotNullable();
        Create.Table("models")
            .WithColumn("id").AsInt64().PrimaryKey().Identity()
            .WithColumn("provider_id").AsInt64().NotNullable().ForeignKey("providers", "id")
            .WithColumn("name").AsString(100).NotNullable().Unique()
            .WithColumn("context_tokens").AsInt32().NotNullable()
            .WithColumn("input_price").AsDecimal(12, 4).NotNullable()
            .WithColumn("output_price").AsDecimal(12, 4).NotNullable()
            .WithColumn("is_enabled").AsBoolean().NotNullable();
    }

    public override void Down()
    {
        Delete.Table("models");
        Delete.Table("provider_keys");
        Delete.Table("providers");
    }
}
