package frontdesk.domain.appointment;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** An office as it was and as it is now: what of it people with an appointment there have been told otherwise. */
public record OfficeChange(Office before, Office after) {
    /** Whether somebody who has an appointment then was told something that no longer holds. */
    public boolean touches(ZonedDateTime appointment) {
        LocalTime at = appointment.withZoneSameInstant(after.timeZone()).toLocalTime();
        boolean isWithinHours = !at.isBefore(after.opens()) && !at.isAfter(lastBegin());
        return isElsewhere() || areHoursShorter() && !isWithinHours;
    }

    /** What was changed, for officers. */
    public String inWords() {
        List<String> changes = new ArrayList<>();
        note(changes, "its name is now \"%s\"", before.name(), after.name());
        note(changes, "its address is now \"%s\"", before.address(), after.address());
        note(changes, "its time zone is now %s", before.timeZone(), after.timeZone());
        if (areHoursShorter()) {
            changes.add("it is open from %s to %s now".formatted(after.opens(), after.closes()));
        }
        return "The office \"%s\" has changed: %s.".formatted(before.name(), String.join("; ", changes));
    }

    private static void note(List<String> changes, String words, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(words.formatted(after));
        }
    }

    private boolean isElsewhere() {
        return !before.name().equals(after.name())
                || !before.address().equals(after.address())
                || !before.timeZone().equals(after.timeZone());
    }

    private boolean areHoursShorter() {
        return after.opens().isAfter(before.opens()) || after.closes().isBefore(before.closes());
    }

    /** Given places are as long as slots were when they were given. */
    private LocalTime lastBegin() {
        return after.closes().minus(before.slotLength());
    }
}
