package frontdesk.flows.__package__.web;

import frontdesk.flows.__package__.domain.__Flow__Request;
import frontdesk.web.requests.RequesterBody;
import frontdesk.web.validation.LongText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A request as it comes in at either endpoint.
 *
 * @param details what the person wants, in their own words
 */
record __Flow__Body(
        @NotNull @Valid RequesterBody requester,
        @NotNull @LongText String details) {
    __Flow__Request toRequest() {
        return new __Flow__Request(requester.toRequester(), details.strip());
    }

    /** Nothing of it, so that a log shows nobody's words. */
    @Override
    public String toString() {
        return "__Flow__Body[masked]";
    }
}
