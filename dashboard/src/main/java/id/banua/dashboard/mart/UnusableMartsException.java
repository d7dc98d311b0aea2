package id.banua.dashboard.mart;

/** There are no marts, or not such as this program can read. The message is one line for people. */
public final class UnusableMartsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableMartsException(String message) {
        super(message);
    }

    UnusableMartsException(String message, Throwable cause) {
        super(message, cause);
    }
}
