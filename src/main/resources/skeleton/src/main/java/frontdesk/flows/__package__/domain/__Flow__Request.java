package frontdesk.flows.__package__.domain;

import frontdesk.domain.request.Requester;

/**
 * What a person asks for.
 *
 * @param details in their own words
 */
public record __Flow__Request(Requester requester, String details) {
    /** Nothing of it, so that a log shows nobody's words. */
    @Override
    public String toString() {
        return "__Flow__Request[masked]";
    }
}
