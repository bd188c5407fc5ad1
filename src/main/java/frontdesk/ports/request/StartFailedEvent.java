package frontdesk.ports.request;

import frontdesk.domain.request.ReferenceNumber;

/** The flow of a new request could not be started; told in the transaction in which the request was written down. */
public record StartFailedEvent(ReferenceNumber request) {}
