package frontdesk.ports.text;

import frontdesk.domain.request.PhoneNumber;

/**
 * Who wants no texts. A person who said so gets none from any flow until they say otherwise; what they said is kept as
 * proof (47 CFR 64.1200).
 */
public interface TextConsents {
    /** Whether the person behind this number has asked for no more texts. */
    boolean isOptedOut(PhoneNumber phone);

    /** Writes down that the person wants no texts; false where that is known already. */
    boolean optOut(IncomingText text);

    /** Writes down that the person wants texts again; false where nobody has said otherwise. */
    boolean optIn(IncomingText text);
}
