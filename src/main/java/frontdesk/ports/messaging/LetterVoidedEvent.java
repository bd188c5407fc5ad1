package frontdesk.ports.messaging;

import frontdesk.domain.request.ReferenceNumber;

/**
 * A letter came back and the access code in it is void, so that its request is to be looked at again; told in the
 * transaction that voids the code.
 *
 * @param attempts how many notices the request has had
 */
public record LetterVoidedEvent(ReferenceNumber request, int attempts) {}
