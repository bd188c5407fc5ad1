package frontdesk.web.requests;

import frontdesk.web.json.InvalidRequestException;
import java.util.Optional;

/** How many of a list an answer may hold: as many as were asked for, and never all. */
public final class PageLimit {
    private static final int MOST = 1000;

    private PageLimit() {}

    /** @throws InvalidRequestException where more than 1,000 are asked for, or none */
    public static int of(Optional<Integer> asked, int otherwise) {
        int limit = asked.orElse(otherwise);
        if (limit < 1 || limit > MOST) {
            throw new InvalidRequestException("limit", "must be 1 to 1,000");
        }
        return limit;
    }
}
