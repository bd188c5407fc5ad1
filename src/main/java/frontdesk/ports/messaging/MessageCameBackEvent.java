package frontdesk.ports.messaging;

import frontdesk.domain.request.ReferenceNumber;

/** A message of this request will never arrive; told in the transaction that notes it, once for each message. */
public record MessageCameBackEvent(ReferenceNumber request) {}
