using AdvisorBot.Endurance;
using AdvisorBot.Endurance.Comparison;

switch (args.FirstOrDefault())
{
    case "crash":
        return await CrashCommand.RunAsync(args[1..]);
    case "crowd":
        return await CrowdCommand.RunAsync(args[1..]);
    case "turn":
        return await TurnCommand.RunAsync(args[1..]);
    case "load":
        return await LoadCommand.RunAsync(args[1..]);
    case "streams":
        return await StreamsCommand.RunAsync(args[1..]);
    case "compare":
        return await CompareCommand.RunAsync(args[1..]);
    case "slow":
        return await SlowCommand.RunAsync(args[1..]);
    default:
        await Console.Error.WriteLineAsync("""
            crash [--kills 200] [--replicas 1] [--speakers 16] [--failures 0.2] [--store sqlite|redis] [--seed 1] [--gently false] [--peace 1]
                Kills the service (or, gently, asks it to stop) again and again under load and counts what became of every message.
            load [--connections 16] [--seconds 10] [--rounds 3] [--mode expectReplies|deliver] [--service adviser|counter] [--durability PowerLoss|ProcessKill] [--authentication on|off] [--store sqlite|redis] [--core 0]
                Turns per second over loopback, with the store on disk; expected replies with tokens checked.
            turn [--turns 5000] [--rounds 6] [--telemetry false]
                What a turn of the adviser costs in processor time and memory, without HTTP; with telemetry, made and prepared for sending.
            crowd [--people 10000] [--rate 500] [--minutes 10]
                Many open conversations: memory for each, and latencies under a steady trickle of messages.
            streams [--count 5000]
                Many open streams: memory for each, whether every one shows its own conversation, and a stop among them.
            compare --service AdvisorBot.dll --official AdvisorBot.OfficialBot.dll [--seconds 5] [--keep bench/last.json] [--vectors FILE]
                One table of start, turns, memory and page beside a small bot on the official SDK, both as published; says what is worse than the table kept last.
            slow [--bodies 600]
                Requests whose bodies never come: what they are answered, what is logged, and how others fare meanwhile.
            """);
        return 2;
}
