package id.banua.batch.source;

/** The user's files are not what they should be. The message says where, what was expected, what was found. */
public final class DataFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DataFault(String message) {
        super(message);
    }

    public DataFault(String message, Throwable cause) {
        super(message, cause);
    }
}
