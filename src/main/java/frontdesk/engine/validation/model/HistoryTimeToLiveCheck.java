package frontdesk.engine.validation.model;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.util.ParseUtil;

/** How long the history of a process or decision is kept; without it the engine would keep it for ever. */
public final class HistoryTimeToLiveCheck {
    private HistoryTimeToLiveCheck() {}

    /** What is wrong with it, and how to fix it. */
    public static Optional<String> problem(String written) {
        if (written.isEmpty()) {
            return Optional.of("has no time to live; say after how many days its history goes, like P500D");
        }
        return isReadable(written)
                ? Optional.empty()
                : Optional.of("its time to live '%s' cannot be read; write it like P500D".formatted(written));
    }

    private static boolean isReadable(String written) {
        try {
            return ParseUtil.parseHistoryTimeToLive(written) >= 0;
        } catch (ProcessEngineException | NumberFormatException unreadable) {
            return false;
        }
    }
}
