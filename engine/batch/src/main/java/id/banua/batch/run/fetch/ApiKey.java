package id.banua.batch.run.fetch;

import id.banua.batch.source.DataFault;
import java.util.regex.Pattern;

/** The key of a user of the web API. It goes into requests and nowhere else: its text form says nothing. */
final class ApiKey {
    /** The environment variable that holds it. */
    static final String VARIABLE = "BANUA_BPS_KEY";

    private static final String SHOWN = "[key]";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,128}");

    private final String secret;

    private ApiKey(String secret) {
        this.secret = secret;
    }

    /** The key of that environment; refused where it has none or one that cannot be a key. */
    static ApiKey of(java.util.Map<String, String> environment) {
        String secret = environment.getOrDefault(VARIABLE, "").strip();
        if (!FORM.matcher(secret).matches()) {
            throw new DataFault(
                    "The environment variable " + VARIABLE + " was expected to hold the key of the BPS web API (letters"
                            + " and digits), found " + (secret.isEmpty() ? "nothing" : "something else")
                            + "; BPS gives one to everybody who registers");
        }
        return new ApiKey(secret);
    }

    /** For the request itself. */
    String secret() {
        return secret;
    }

    /** A text that somebody else wrote, without the key in it. */
    String hiddenIn(String text) {
        return text.replace(secret, SHOWN);
    }

    boolean isIn(String text) {
        return text.contains(secret);
    }

    @Override
    public String toString() {
        return SHOWN;
    }
}
