using System.Numerics.Tensors;
using System.Security.Cryptography;
using FastBertTokenizer;
using Microsoft.ML.OnnxRuntime;
using SessionOptions = Microsoft.ML.OnnxRuntime.SessionOptions;

namespace AdvisorBot.Understanding.Similarity.MiniLm;

/// <summary>all-MiniLM-L6-v2 on ONNX Runtime, on the thread that asks: 384 dimensions, made for English.</summary>
public sealed class MiniLmEncoder : ISentenceModel
{
    // A clause; what is longer is cut, as the price grows with the length.
    const int MostTokens = 64;
    const int Dimensions = 384;

    static readonly string[] Inputs = ["input_ids", "attention_mask", "token_type_ids"];
    static readonly string[] Outputs = ["last_hidden_state"];

    readonly InferenceSession _session;
    readonly BertTokenizer _tokenizer = new();
    readonly RunOptions _run = new();

    MiniLmEncoder(InferenceSession session, StreamReader vocabulary, string id)
    {
        _session = session;
        _tokenizer.LoadVocabulary(vocabulary, convertInputToLowercase: true);
        Id = id;
    }

    public string Id { get; }

    /// <summary>Reads "model.onnx" and "vocab.txt" of a folder; takes a second or two of one processor.</summary>
    /// <returns>Null if the folder does not hold them.</returns>
    public static MiniLmEncoder? Load(string folder)
    {
        var (model, words) = (Path.Combine(folder, "model.onnx"), Path.Combine(folder, "vocab.txt"));
        if (!File.Exists(model) || !File.Exists(words))
            return null;
        // Turns run side by side already: one thread each, and no arena that keeps what the longest phrase ever needed.
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            EnableCpuMemArena = false,
            EnableMemoryPattern = false,
        };
        using var vocabulary = new StreamReader(words);
        return new(new(model, options), vocabulary, Hash(model));
    }

    public float[] Encode(string text)
    {
        var (ids, mask, types) = (new long[MostTokens], new long[MostTokens], new long[MostTokens]);
        _tokenizer.Encode(text, ids, mask, types);
        var length = mask.AsSpan().IndexOf(0) is >= 0 and var end ? end : MostTokens;
        long[] shape = [1, length];
        using var idTensor = Tensor(ids, length, shape);
        using var maskTensor = Tensor(mask, length, shape);
        using var typeTensor = Tensor(types, length, shape);
        using var results = _session.Run(_run, Inputs, [idTensor, maskTensor, typeTensor], Outputs);
        return Mean(results[0].GetTensorDataAsSpan<float>(), length);
    }

    public void Dispose()
    {
        _session.Dispose();
        _run.Dispose();
    }

    static OrtValue Tensor(long[] values, int length, long[] shape) =>
        OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, values.AsMemory(0, length), shape);

    // The model's authors take the mean over all tokens, brought to length 1.
    static float[] Mean(ReadOnlySpan<float> states, int tokens)
    {
        var sum = new float[Dimensions];
        for (var token = 0; token < tokens; token++)
            TensorPrimitives.Add(states.Slice(token * Dimensions, Dimensions), sum, sum);
        return Vectors.Normalize(sum);
    }

    static string Hash(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
