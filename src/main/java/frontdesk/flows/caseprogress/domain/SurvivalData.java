package frontdesk.flows.caseprogress.domain;

import java.util.Arrays;

/**
 * How long things took, counted in whole days; of some it is known only that they took longer (right-censoring), and
 * some were watched only from a later day on (left truncation, or delayed entry: J. P. Klein and M. L. Moeschberger,
 * "Survival Analysis", 2nd ed. 2003, section 4.6). Counts are all that is kept, so any number of them takes as little
 * room as the longest has days.
 */
public final class SurvivalData {
    private static final int HANDFUL = 3;

    private int[] entered = new int[64];
    private int[] ended = new int[64];
    private int[] happened = new int[64];
    private int longest;
    private int events;

    /**
     * @param from how many days it had taken when it was first watched; 0 where it was from the beginning
     * @param until when it happened or was last seen not to have, more than {@code from}
     * @param hasHappened false where it was still waiting then
     */
    public void add(int from, int until, boolean hasHappened) {
        if (from < 0 || until <= from) {
            throw new IllegalArgumentException("Nothing can be watched from day " + from + " until day " + until);
        }
        makeRoomFor(until);
        entered[from]++;
        ended[until]++;
        longest = Math.max(longest, until);
        if (hasHappened) {
            happened[until]++;
            events++;
        }
    }

    /** Of how many it is known how long they took. */
    public int events() {
        return events;
    }

    /** Who is last seen on a day is taken to wait still while those happen that happen on that day. */
    public KaplanMeierCurve curve() {
        double[] waiting = new double[longest + 1];
        waiting[0] = 1;
        long watched = 0;
        int sureUntil = 0;
        for (int day = 1; day <= longest; day++) {
            watched += entered[day - 1];
            sureUntil = watched >= HANDFUL ? day : sureUntil;
            waiting[day] =
                    happened[day] == 0 ? waiting[day - 1] : waiting[day - 1] * (watched - happened[day]) / watched;
            watched -= ended[day];
        }
        return new KaplanMeierCurve(waiting, sureUntil);
    }

    private void makeRoomFor(int day) {
        if (day >= ended.length) {
            int room = Math.max(day + 1, 2 * ended.length);
            entered = Arrays.copyOf(entered, room);
            ended = Arrays.copyOf(ended, room);
            happened = Arrays.copyOf(happened, room);
        }
    }
}
