package id.banua.dashboard.request;

import java.util.List;

/** The reader asked with a word that is not understood: status 400, and the words that would be. */
public final class WrongWordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String found;
    private final transient List<String> valid;

    /**
     * @param found empty where the word is missing
     * @param valid the right words, or one description of their form
     */
    public WrongWordException(String parameter, String found, List<String> valid) {
        super("The word '" + found + "' of '" + parameter + "' was not understood");
        this.parameter = parameter;
        this.found = found;
        this.valid = List.copyOf(valid);
    }

    WrongWordException(String parameter, String found, List<String> valid, Throwable cause) {
        this(parameter, found, valid);
        initCause(cause);
    }

    public String parameter() {
        return parameter;
    }

    public String found() {
        return found;
    }

    public List<String> valid() {
        return valid;
    }
}
