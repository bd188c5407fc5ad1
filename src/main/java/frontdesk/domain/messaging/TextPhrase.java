package frontdesk.domain.messaging;

import frontdesk.domain.request.Language;
import java.util.List;

/**
 * Words by which people say something in a text, as analysts keep them in a table.
 *
 * @param words in small letters without accents, as {@link TextNormalizer} gives them
 * @param where they must stand to mean it
 */
public record TextPhrase(List<String> words, Where where, Language language, Meaning meaning) {
    public TextPhrase {
        words = List.copyOf(words);
    }

    /** Where in a text a phrase means what it says. */
    public enum Where {
        /** The whole text. */
        ALONE,
        /** The whole text but for polite words around it. */
        POLITELY,
        /** The first words, polite ones aside. */
        BEGINNING,
        ANYWHERE,
        /** A text that consists of such phrases alone is understood. */
        PART
    }

    /** What a phrase says. */
    public enum Meaning {
        STOP,
        /** The number is not the requester's, or they never asked. */
        WRONG_PERSON,
        /** Perhaps one of the two: somebody has to read it. */
        IN_DOUBT,
        /** Takes its words out of a doubt: "stop by". */
        HARMLESS,
        HELP,
        START,
        YES,
        NO,
        /** Goes with a yes and says nothing alone. */
        NOW,
        POLITE,
        /** Words that no row has. */
        OTHER
    }
}
