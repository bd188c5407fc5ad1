package frontdesk.scenarios.steps;

import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** The running Frontdesk on which scenarios play, and what belongs to the one that plays now. */
public final class ScenarioContext {
    private final int port;
    private final Predicate<ZonedDateTime> businessDay;
    private final Set<String> references = new HashSet<>();

    /**
     * @param port where it listens on this machine
     * @param businessDay whether the contact centre works on a day
     */
    public ScenarioContext(int port, Predicate<ZonedDateTime> businessDay) {
        this.port = port;
        this.businessDay = businessDay;
    }

    /** Where it listens on this machine. */
    public int port() {
        return port;
    }

    /** Whether the contact centre works on a day. */
    public Predicate<ZonedDateTime> businessDay() {
        return businessDay;
    }

    /** Notes a request that was made in the scenario that plays now. */
    public void belongsToScenario(String reference) {
        references.add(reference);
    }

    /** The requests of the scenario that has just ended; the next one begins. */
    public Set<String> scenarioEnds() {
        Set<String> ended = Set.copyOf(references);
        references.clear();
        return ended;
    }
}
