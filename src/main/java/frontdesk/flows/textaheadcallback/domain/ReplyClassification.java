package frontdesk.flows.textaheadcallback.domain;

import frontdesk.domain.messaging.TextPhrase.Meaning;
import frontdesk.domain.messaging.TextPhrases;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a customer answers to the question whether they are available now. Only what consists of nothing but clear words
 * is clear; any other word makes a reply unclear, since "yes, but in an hour" is no yes and "no problem" no no.
 */
public enum ReplyClassification {
    YES,
    NO,
    UNCLEAR;

    /** Reads the words of a reply, in English or Spanish, in any case, with whatever punctuation or emoji. */
    public static ReplyClassification of(String reply, TextPhrases phrases) {
        Set<Meaning> said = EnumSet.noneOf(Meaning.class);
        said.addAll(phrases.parts(reply));
        said.remove(Meaning.POLITE);
        if (said.equals(Set.of(Meaning.NO))) {
            return NO;
        }
        said.remove(Meaning.NOW);
        return said.equals(Set.of(Meaning.YES)) ? YES : UNCLEAR;
    }
}
