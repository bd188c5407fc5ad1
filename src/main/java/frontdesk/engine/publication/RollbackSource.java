package frontdesk.engine.publication;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source of a deployment that brings an earlier version back, which names that version. */
public final class RollbackSource {
    private static final String PREFIX = "frontdesk-rollback:";
    private static final Pattern SOURCE = Pattern.compile(PREFIX + "(\\d{1,9})");

    private RollbackSource() {}

    static String to(int version) {
        return PREFIX + version;
    }

    /**
     * The version that a deployment brought back; empty where it brought back none.
     *
     * @param source of the deployment
     */
    public static Optional<Integer> version(String source) {
        Matcher rollback = SOURCE.matcher(source);
        return rollback.matches() ? Optional.of(Integer.valueOf(rollback.group(1))) : Optional.empty();
    }
}
