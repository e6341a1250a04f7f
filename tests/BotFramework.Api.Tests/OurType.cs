using System.Reflection;
using System.Runtime.CompilerServices;

namespace BotFramework.Api.Tests;

/// <summary>One public type of ours, told in the words of the official list.</summary>
static class OurType
{
    const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Kind(Type type) =>
        type switch
        {
            { IsEnum: true } => "enum",
            { IsValueType: true } => "struct",
            { IsInterface: true } => "interface",
            { BaseType.FullName: "System.MulticastDelegate" } => "delegate",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };

    public static string FullName(Type type) =>
        type.IsNested ? $"{FullName(type.DeclaringType!)}.{type.Name}" : type.FullName!;

    public static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type);

        if (Kind(type) == "delegate")
            return [Delegate(type)];

        return Fields(type).Concat(Constructors(type)).Concat(Properties(type)).Concat(Methods(type));
    }

    static string Delegate(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        return $"{TypeName.Of(invoke.ReturnType)} {TypeName.Of(type)}({Parameters(invoke)})";
    }

    static IEnumerable<string> Fields(Type type) =>
        from field in type.GetFields(Declared)
        where IsSeen(field.IsPublic, field.IsFamily, field.IsFamilyOrAssembly)
        let access = Access(field.IsPublic)
        let name = $"{TypeName.Of(field.FieldType)} {field.Name}"
        select field.IsLiteral
            ? $"{access}const {name} = {Constant(field)}"
            : $"{access}{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{name}";

    static string Constant(FieldInfo field) =>
        Convert.ToString(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture) ?? "default";

    static IEnumerable<string> Constructors(Type type) =>
        from constructor in type.GetConstructors(Declared)
        where !constructor.IsStatic && IsSeen(constructor)
        select $"{Access(constructor.IsPublic)}ctor({Parameters(constructor)})";

    static IEnumerable<string> Properties(Type type)
    {
        foreach (var property in type.GetProperties(Declared))
        {
            var get = property.GetMethod is { } getter && IsSeen(getter) ? getter : null;
            var set = property.SetMethod is { } setter && IsSeen(setter) ? setter : null;
            if ((get ?? set) is not { } shown)
                continue;

            var isPublic = (get?.IsPublic ?? false) || (set?.IsPublic ?? false);
            var accessors = Accessor(get, "get", isPublic) + Accessor(set, "set", isPublic);
            yield return $"{Access(isPublic)}{Modifiers(shown)}{TypeName.Of(property.PropertyType)} {property.Name}{Index(property)} {{ {accessors}}}";
        }
    }

    // An accessor says how it is seen only where that is less than its property.
    static string Accessor(MethodInfo? accessor, string name, bool isPublic) =>
        accessor is null ? "" : $"{(accessor.IsPublic == isPublic ? "" : Access(accessor.IsPublic))}{name}; ";

    static string Index(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } index ? $"[{string.Join(", ", index.Select(Parameter))}]" : "";

    static IEnumerable<string> Methods(Type type) =>
        from method in type.GetMethods(Declared)
        where IsSeen(method) && !method.Name.Contains('<', StringComparison.Ordinal)
        where !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)
        let extends = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : ""
        select $"{Access(method.IsPublic)}{Modifiers(method)}{TypeName.Of(method.ReturnType)} "
            + $"{method.Name}{TypeName.Arguments(method)}({extends}{Parameters(method)})";

    static bool IsSeen(MethodBase method) => IsSeen(method.IsPublic, method.IsFamily, method.IsFamilyOrAssembly);

    static bool IsSeen(bool isPublic, bool isFamily, bool isFamilyOrAssembly) =>
        isPublic || isFamily || isFamilyOrAssembly;

    static string Access(bool isPublic) => isPublic ? "" : "protected ";

    static string Modifiers(MethodInfo method) =>
        method switch
        {
            { IsStatic: true } => "static ",
            { DeclaringType.IsInterface: true } => "",
            { IsAbstract: true } => "abstract ",
            { IsVirtual: true, IsFinal: false } when method.GetBaseDefinition() != method => "override ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            { IsVirtual: true } when method.GetBaseDefinition() != method => "override ",
            _ => "",
        };

    static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(Parameter));

    static string Parameter(ParameterInfo parameter)
    {
        var prefix = parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        var type = parameter.ParameterType.IsByRef
            ? $"ref {TypeName.Of(parameter.ParameterType.GetElementType()!)}"
            : TypeName.Of(parameter.ParameterType);
        return $"{prefix}{type} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Default(parameter)}" : "")}";
    }

    static string Default(ParameterInfo parameter) =>
        parameter.DefaultValue switch
        {
            null => "default",
            string text => $"\"{text}\"",
            bool flag => flag ? "true" : "false",
            Enum choice => choice.ToString("D"),
            IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            var other => other.ToString()!,
        };
}
