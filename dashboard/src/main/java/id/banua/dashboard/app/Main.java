package id.banua.dashboard.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line of the dashboard. Exit codes: 0 done, 1 the data have findings, 2 the user's words or files are wrong, 3 our fault. */
@Command(
        name = "banua",
        description = "The dashboard on the marts.",
        mixinStandardHelpOptions = true,
        subcommands = {ServeCommand.class, TraceCommand.class})
public final class Main implements Runnable {
    static final int FINDINGS = 1;
    static final int USER_FAULT = 2;
    static final int OUR_FAULT = 3;

    private Main() {}

    public static void main(String[] arguments) {
        // Before the first logger is made: the configuration asks for the place of the log file.
        System.setProperty("banua.log", Home.log().toString());
        System.exit(run(arguments));
    }

    /** Runs a command to its end; the server's end is the end of the process. */
    static int run(String... arguments) {
        return line().execute(arguments);
    }

    static CommandLine line() {
        return new CommandLine(new Main())
                .setParameterExceptionHandler((wrong, given) -> {
                    wrong.getCommandLine().getErr().println(wrong.getMessage());
                    return USER_FAULT;
                })
                .setExecutionExceptionHandler((fault, command, parsed) -> Faults.explain(fault, command));
    }

    @Override
    public void run() {
        throw new ParameterException(
                new CommandLine(this), "Name a command: serve or trace. --help lists its options.");
    }
}
