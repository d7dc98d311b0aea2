package id.banua.dashboard.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The texts of one language, from {@code messages_id.properties} or {@code messages_en.properties}. */
public final class Messages {
    private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Messages(load("messages_" + language.tag() + ".properties")));
        }
    }

    private final Properties texts;

    private Messages(Properties texts) {
        this.texts = texts;
    }

    public static Messages of(Language language) {
        return ALL.getOrDefault(language, new Messages(new Properties()));
    }

    /** The text of a key, with {@code {0}}, {@code {1}} ... replaced. An unknown key is a bug and throws. */
    public String text(String key, Object... arguments) {
        String text = find(key).orElseThrow(() -> new IllegalArgumentException("No message has the key '" + key + "'"));
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** The text of a key that not every thing has, such as a phrase of an indicator. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /** Every key, for the test that both languages have the same ones. */
    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    private static Properties load(String file) {
        Properties properties = new Properties();
        try (InputStream bytes = Messages.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("The message file " + file + " is not on the class path");
            }
            Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
