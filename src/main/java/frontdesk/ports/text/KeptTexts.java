package frontdesk.ports.text;

import frontdesk.domain.request.ReferenceNumber;
import java.time.Instant;
import java.util.Optional;

/** Texts that are kept and have not had their effect yet; each has it once, whoever acts first. */
public interface KeptTexts {
    /**
     * Acts on a text, in the caller's transaction.
     *
     * @param key as {@link IncomingTexts} keeps it
     * @return when to try again, where the flow cannot take it now; empty where nothing is left to do
     */
    Optional<Instant> actOn(String key);

    /**
     * Tells the flow of a request that its customer wants no more texts, in the caller's transaction.
     *
     * @return when to try again, where the flow cannot take it now; empty where nothing is left to do
     */
    Optional<Instant> tellOfOptOut(ReferenceNumber request);
}
