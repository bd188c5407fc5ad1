package frontdesk.web.officers;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.RequestFinder.Place;
import frontdesk.web.json.InvalidRequestException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a page's last request, as callers hand it back to get the next page: letters that say nothing to them.
 *
 * @param byName whether requests are ordered by name there; by the moment at which they came in else
 */
record PageToken(boolean byName, Place place) {
    static final String FIELD = "after";
    private static final String NAME = "name";
    private static final Pattern FORM = Pattern.compile("(name|moment)\n(\\S+)\n(.+)");

    /** @throws InvalidRequestException where it is none that {@link #text} has given */
    static PageToken read(String text) {
        try {
            Matcher parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            if (!parts.matches()) {
                throw refused();
            }
            boolean byName = parts.group(1).equals(NAME);
            String rank =
                    byName ? parts.group(3) : Instant.parse(parts.group(3)).toString();
            return new PageToken(byName, new Place(rank, new ReferenceNumber(parts.group(2)).value()));
        } catch (IllegalArgumentException | DateTimeException noToken) {
            throw refused();
        }
    }

    String text() {
        String text = String.join("\n", byName ? NAME : "moment", place.reference(), place.rank());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InvalidRequestException refused() {
        return new InvalidRequestException(FIELD, "must be what the page before gave as next");
    }
}
