package frontdesk.domain.officer;

import frontdesk.domain.request.Language;
import java.util.Set;

/**
 * What somebody can do of all that their rights let them do.
 *
 * @param languages of the people whom they can talk and write to; none: every one
 * @param kinds of requests, by their process keys; none: every one
 */
public record Skills(Set<Language> languages, Set<String> kinds) {
    /** Of somebody of whom nothing is recorded, and who may do all. */
    public static final Skills UNRECORDED = new Skills(Set.of(), Set.of());

    public Skills {
        languages = Set.copyOf(languages);
        kinds = Set.copyOf(kinds);
    }
}
