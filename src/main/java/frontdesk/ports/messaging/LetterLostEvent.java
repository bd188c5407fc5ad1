package frontdesk.ports.messaging;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.messaging.Notification.Occasion;

/**
 * A letter of a request came back, or will never arrive. Told in the transaction that notes it, once for each letter.
 *
 * @param isLatest whether the request has had no other letter from the same step since
 * @param isTold whether the step that sent it has gone on; else it learns this by its own next look
 */
public record LetterLostEvent(ReferenceNumber request, Occasion occasion, boolean isLatest, boolean isTold) {}
