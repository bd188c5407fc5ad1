package frontdesk.flows.textaheadcallback.domain;

import frontdesk.domain.TypedWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a customer answers to the question whether they are available now. Only what consists of nothing but clear words
 * is clear; any other word makes a reply unclear, since "yes, but in an hour" is no yes and "no problem" no no.
 */
public enum ReplyMeaning {
    YES,
    NO,
    UNCLEAR;

    /** Reads the words of a reply, in English or Spanish, in any case, with whatever punctuation or emoji. */
    public static ReplyMeaning of(String reply) {
        List<String> words = TypedWords.of(reply);
        Set<ReplyWords> said = EnumSet.noneOf(ReplyWords.class);
        for (int next = 0; next < words.size(); ) {
            ReplyWords.Phrase phrase = ReplyWords.at(words.subList(next, words.size()));
            said.add(phrase.kind());
            next += phrase.length();
        }
        return meaning(said);
    }

    private static ReplyMeaning meaning(Set<ReplyWords> said) {
        said.remove(ReplyWords.POLITE);
        if (said.equals(Set.of(ReplyWords.NO))) {
            return NO;
        }
        said.remove(ReplyWords.AND_NOW);
        return said.equals(Set.of(ReplyWords.YES)) ? YES : UNCLEAR;
    }
}
