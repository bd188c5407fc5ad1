package frontdesk.web.officers;

import frontdesk.web.validation.ShortText;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * What somebody looks for.
 *
 * @param query as typed
 * @param after what the page before gave as next
 */
record SearchBody(@NotNull @ShortText(max = 254) String query, Optional<String> after) {
    /** Nothing of it, so that a log never shows whom somebody looks for. */
    @Override
    public String toString() {
        return "SearchBody[masked]";
    }
}
