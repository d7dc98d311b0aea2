package id.banua.dashboard.app;

import id.banua.dashboard.mart.UnusableMartsException;
import java.net.BindException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Turns what stopped a command into one clear line and an exit code. */
final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    static int explain(Exception fault, CommandLine command) {
        if (fault instanceof UnusableMartsException || fault instanceof TakenPortException) {
            command.getErr().println(fault.getMessage());
            return Main.USER_FAULT;
        }
        LOG.error("The dashboard stopped", fault);
        command.getErr().println("This is our fault, not yours: " + fault + "; the stack trace is in " + Home.log());
        return Main.OUR_FAULT;
    }

    /** Whether a failed start means that another program listens there. */
    static boolean isTakenPort(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }

    /** The port that was asked for cannot be had. The message is one line for people. */
    static final class TakenPortException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TakenPortException(DashboardConfig config, Throwable cause) {
            super(
                    "Cannot listen on " + config.host() + ":" + config.port()
                            + ": another program has that port, or the address is not this machine's;"
                            + " name another with --port",
                    cause);
        }
    }
}
