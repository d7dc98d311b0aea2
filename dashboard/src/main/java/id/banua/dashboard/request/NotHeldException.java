package id.banua.dashboard.request;

/** The words are right, but the marts hold no such thing: status 404. */
public final class NotHeldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient Object[] arguments;

    /** @param messageKey a text of the message files that says what is not held */
    public NotHeldException(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
