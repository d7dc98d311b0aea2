package id.banua.dashboard.request;

import java.util.List;

/** The words are right, but the marts hold no such thing: status 404, and what they hold instead. */
public final class NotHeldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient Object[] arguments;
    private final transient List<Held> instead;

    /** Something near to what was asked for, by its words and its address. */
    public record Held(String text, String href) {}

    /** @param messageKey a text of the message files that says what is not held */
    public NotHeldException(String messageKey, Object... arguments) {
        this(List.of(), messageKey, arguments);
    }

    /** @param instead what is held, the nearest first */
    public NotHeldException(List<Held> instead, String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
        this.instead = List.copyOf(instead);
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    public List<Held> instead() {
        return instead;
    }
}
