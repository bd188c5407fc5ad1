package frontdesk.engine.process;

import java.util.regex.Pattern;

/**
 * Whole numbers between two, both included.
 *
 * @param lowest at least
 * @param highest at most
 */
public record NumberRange(int lowest, int highest) {
    /** A task's place in the officers' list; the tables of all flows keep to it. */
    public static final NumberRange PRIORITY = new NumberRange(0, 100);

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,10}");

    /** Whether this is such a number, written in digits. */
    public boolean holds(String number) {
        return WHOLE.matcher(number).matches() && Long.parseLong(number) >= lowest && Long.parseLong(number) <= highest;
    }
}
