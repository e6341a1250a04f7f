using System.Reflection;

namespace BotFramework.Api.Tests;

/// <summary>Names types as the official list does: C# words for a few, no namespaces.</summary>
static class TypeName
{
    static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(void)] = "void",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(object)] = "object",
        [typeof(float)] = "float",
    };

    public static string Of(Type type)
    {
        if (Words.TryGetValue(type, out var word))
            return word;
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Of(value) + "?";
        if (type.IsArray)
            return Of(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter)
            return type.Name;

        var name = type.Name.Split('`')[0];
        if (type.IsNested && !type.IsGenericParameter)
            name = $"{Of(type.DeclaringType!)}.{name}";
        return type.IsGenericType ? name + List(type.GetGenericArguments()) : name;
    }

    public static string Arguments(MethodInfo method) =>
        method.IsGenericMethod ? List(method.GetGenericArguments()) : "";

    static string List(Type[] arguments) => $"<{string.Join(", ", arguments.Select(Of))}>";
}
