package id.banua.batch.run;

import id.banua.batch.run.fetch.FetchCommand;
import id.banua.batch.source.DataFault;
import java.io.PrintWriter;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The engine's commands. Exit codes: 0 done, 1 findings, 2 the user's words or files are wrong, 3 our fault. */
@Command(
        name = "banua",
        mixinStandardHelpOptions = true,
        version = "banua 0.1.0",
        description = "Published figures in, checked marts out.",
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            DiffCommand.class,
            SimulateCommand.class,
            BenchCommand.class,
            FetchCommand.class
        })
public final class Main {
    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int USER_FAULT = 2;
    static final int OUR_FAULT = 3;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        System.setProperty("banua.log", Home.log().toString());
        CommandLine line = new CommandLine(new Main());
        line.setExecutionExceptionHandler(Main::explain);
        line.setParameterExceptionHandler(Main::refuse);
        return line.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    }

    private static int refuse(CommandLine.ParameterException fault, String[] arguments) {
        CommandLine line = fault.getCommandLine();
        line.getErr()
                .printf(
                        "%s; see %s --help%n",
                        fault.getMessage(), line.getCommandSpec().qualifiedName());
        return USER_FAULT;
    }

    private static int explain(Exception fault, CommandLine line, CommandLine.ParseResult parsed) {
        PrintWriter err = line.getErr();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataFault) {
                err.println(cause.getMessage());
                return USER_FAULT;
            }
        }
        LoggerFactory.getLogger(Main.class).error("the command failed", fault);
        err.println("This is our fault, not yours: " + fault + "; the stack trace is in " + Home.log());
        return OUR_FAULT;
    }
}
