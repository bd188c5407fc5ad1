package frontdesk.engine.clock;

import java.time.Duration;
import java.time.Instant;

/** Where the offset of a moved clock over real time is kept, so that it outlives a restart. */
public interface ClockOffsetStore {
    /**
     * How far the clock runs ahead of real time; negative where it runs behind.
     *
     * @param realNow what the machine's own clock says, for a first start that asks for a certain moment
     */
    Duration offset(Instant realNow);
}
