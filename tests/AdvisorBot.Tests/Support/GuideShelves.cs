namespace AdvisorBot.Tests.Support;

/// <summary>Small guides of other domains than the shipped ones: a line each with what only the first step needs of them.</summary>
static class GuideShelves
{
    /// <summary>Id; topic; area; what people call it; tools with other names; choices of its question; a sentence of need.</summary>
    public static readonly string[] Lines =
    [
        "messaging; Message queues and events; Integration; message queue, message broker, queue, pub/sub, asynchronous messaging; Azure Service Bus = service bus, RabbitMQ = rabbit mq, Apache Kafka = kafka, Azure Queue Storage; JMS, MQTT; Our services should not wait for each other.",
        "ingestion; Real-time message ingestion; Data; event ingestion, telemetry ingestion, device messages; Azure Event Hubs = event hubs, Azure IoT Hub = iot hub, Kafka on HDInsight = kafka; Device management, Capture to storage; Millions of sensors send us readings every minute.",
        "streams; Stream processing; Data; stream processing, event stream, streaming; Azure Stream Analytics = stream analytics, Apache Flink = flink, Spark Streaming = spark; Windows over time, CEP; We want to react to clicks the moment they happen.",
        "batches; Batch processing; Data; batch processing, nightly jobs, data transformation; Azure Synapse Analytics = synapse, Apache Hive = hive, Azure Data Lake Analytics; Relational storage, Autoscaling; Every night we add up a day of sales.",
        "orchestration; Pipeline orchestration; Data; data pipeline, workflow scheduling, etl orchestration; Azure Data Factory = data factory, Apache Airflow = airflow, Oozie; Copies on premises data, Control flow; Steps of our import must run one after the other.",
        "warehouses; Analytical data stores; Data; data warehouse, analytical store, olap; Snowflake, Azure Analysis Services = analysis services, Azure Data Explorer = kusto; Cubes, Column storage; The board wants to slice five years of figures.",
        "search; Search data stores; Data; full text search, search engine, search index; Azure AI Search = cognitive search, Elasticsearch = elastic search, Apache Solr = solr; Fuzzy matching, Synonym lists; Customers cannot find products when they mistype.",
        "vectors; Vector search; AI; vector search, vector database, embeddings, semantic search; pgvector, Qdrant, Milvus; Hybrid queries, Filtering by metadata; Find pictures that look like this one.",
        "balancing; Load balancing; Networking; load balancer, load balancing, traffic routing; Azure Front Door = front door, Azure Application Gateway = app gateway, Azure Traffic Manager, HAProxy; Layer 7 rules, Anycast; One server cannot carry all our visitors.",
        "licences; Open source licences; Law; open source licence, software licence, copyleft; MIT License = mit, GNU GPL = gpl, Apache License, Mozilla Public License = mpl; May be sold closed, Patent grant; We publish our code and others may use it.",
        "containers; Container hosting; Compute; container orchestration, run containers, container platform; Kubernetes = k8s, Azure Container Apps = container apps, Azure Red Hat OpenShift = openshift; Scale to nothing, Own nodes; Our images should run somewhere without us minding machines.",
        "compute; Compute services; Compute; hosting, where to run, virtual machines; Azure App Service = app service, Azure Functions = functions, Azure Virtual Machines = vm; Serverless, Full control of the system; A small web site needs a home.",
        "storage; Storage; Data; file storage, object storage, blob; Azure Blob Storage = blob storage, Azure Files, Azure NetApp Files = netapp; Shared by SMB, Cold tier; Scans of old contracts have to lie somewhere cheap.",
        "databases; Operational databases; Data; operational database, oltp, transactional database, nosql; PostgreSQL = postgres, MongoDB = mongo, Azure Cosmos DB = cosmos; Joins, Schema free; Orders and customers have to be kept consistently.",
        "identity; Identity and sign in; Security; single sign on, identity provider, login; Microsoft Entra ID = azure ad, Keycloak, Auth0; Social accounts, Passkeys; Staff should sign in once for everything.",
        "secrets; Keys and secrets; Security; secret management, key management, certificates; Azure Key Vault = key vault, HashiCorp Vault, Managed HSM = hsm; Rotation, Hardware protection; Passwords stand in our configuration files.",
        "monitoring; Monitoring; Operations; observability, monitoring, logging; Prometheus, Grafana, Azure Monitor; Traces, Long retention; Nobody notices when our site is slow.",
        "delivery; Continuous delivery; Operations; ci/cd, build pipeline, continuous integration; GitHub Actions, Jenkins, Azure Pipelines; Self hosted runners, Approvals; Releases take us a whole day by hand.",
        "mobile; Mobile app frameworks; Apps; mobile app, cross platform app; Flutter, React Native, .NET MAUI = maui; Native look, One code base; We want the same app on two kinds of phones.",
        "gateways; API gateways; Integration; api gateway, api management, rate limiting; Azure API Management = apim, Kong, Tyk; Developer portal, Quotas; Partners should call our functions under control.",
    ];

    /// <summary>Writes catalogue and interview of each line into the folders "catalog" and "dialogs" of the folder.</summary>
    public static void Write(string folder, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var parts = line.Split(';', StringSplitOptions.TrimEntries);
            Put(Path.Combine(folder, "catalog", $"{parts[0]}.yaml"), Catalogue(parts));
            Put(Path.Combine(folder, "dialogs", $"{parts[0]}.yaml"), Interview(parts));
        }
    }

    static string Catalogue(string[] parts)
    {
        var tools = parts[4].Split(',', StringSplitOptions.TrimEntries).Select(tool => tool.Split('=', StringSplitOptions.TrimEntries)).ToArray();
        return $"""
            id: {parts[0]}
            language: en
            title: Choosing {parts[1].ToLowerInvariant()}
            as-of: 2026-05-01
            interview: {parts[0]}
            serves: For who chooses {parts[1].ToLowerInvariant()}.
            topic: {Brace($"id: {parts[0]}-topic, name: {parts[1]}, area: {parts[2]}, words: [{parts[3]}]")}
            examples: [{parts[6]}]
            document: {Brace("title: A page, author: Somebody, date: 2026-05-01")}
            stages: [{Brace("id: choose, name: Choosing")}]
            sections: [{Brace("id: page, title: The page")}]
            tools:
            {string.Join('\n', tools.Select((tool, at) => Tool(tool, at, parts[0])))}
            """;
    }

    static string Tool(string[] names, int at, string guide) => $"""
          - id: tool-{at}
            name: "{names[0]}"
            aliases: [{string.Join(", ", names.Skip(1))}]
            stage: choose
            section: page
            summary: Number {at + 1} of the page.
            points:
              - id: {guide}-{at}
                kind: statement
                text: The page names it.
                source: {Brace($"list: text, item: {at + 1}")}
                effects: [{Brace($"question: wish, any-of: [{(at % 2 == 0 ? "first" : "second")}], effect: for")}, {Brace($"question: team, any-of: [{(at == 0 ? "nobody" : "sre")}], effect: for")}]
        """;

    static string Interview(string[] parts)
    {
        var choices = parts[5].Split(',', StringSplitOptions.TrimEntries);
        return $"""
            id: {parts[0]}
            language: en
            questions:
              - id: wish
                kind: one
                label: Wish
                prompt: What do you need most of {parts[1].ToLowerInvariant()}?
                why: The page tells tools apart by it.
                choices:
                  - {Brace($"id: first, label: {choices[0]}")}
                  - {Brace($"id: second, label: {choices[1]}")}
              - id: team
                kind: one
                label: Team
                prompt: Who will run it?
                why: Some tools need people.
                choices:
                  - {Brace("id: sre, label: SREs")}
                  - {Brace("id: nobody, label: Nobody")}
            """;
    }

    static string Brace(string text) => "{" + text + "}";

    static void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.ReplaceLineEndings("\n"));
    }
}
