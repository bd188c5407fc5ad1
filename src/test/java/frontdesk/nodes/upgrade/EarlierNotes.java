package frontdesk.nodes.upgrade;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;

/** What has to be known of an earlier version's database: reference numbers and what was said to people, by names. */
record EarlierNotes(Properties properties) {

    static EarlierNotes of(String database) throws IOException {
        try (InputStream file = EarlierNotes.class.getResourceAsStream("/upgrade/" + database + ".properties")) {
            var properties = new Properties();
            properties.load(file);
            return new EarlierNotes(properties);
        }
    }

    String value(String name) {
        return Optional.ofNullable(properties.getProperty(name)).orElseThrow();
    }

    /** Whether this is the value of a name. */
    boolean isNamed(String value) {
        return properties.containsValue(value);
    }
}
