package frontdesk.domain.appointment;

import java.time.ZoneId;
import java.util.Set;
import java.util.TimeZone;

/** Names of time zones as the tz database has them, such as {@code America/New_York}. */
public final class TimeZoneName {
    /** Names of the Java library alone, long out of use: no other program knows them. */
    private static final String JAVA_ONLY = "SystemV/";

    /** Java's own: libraries add zones with made-up names to those that {@link ZoneId} knows. */
    private static final Set<String> OF_JAVA = Set.of(TimeZone.getAvailableIDs());

    private TimeZoneName() {}

    public static boolean isKnown(String name) {
        return OF_JAVA.contains(name)
                && !name.startsWith(JAVA_ONLY)
                && ZoneId.getAvailableZoneIds().contains(name);
    }
}
