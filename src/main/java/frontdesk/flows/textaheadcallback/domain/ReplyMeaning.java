package frontdesk.flows.textaheadcallback.domain;

import java.util.Set;

public enum ReplyMeaning {
    YES,
    NO,
    UNCLEAR;

    public static ReplyMeaning of(String text) {
        String t = text.toLowerCase().replaceAll("[^a-z0-9í ]", "").strip();
        if (Set.of("yes", "y", "ok", "sí", "si", "1", "yes please").contains(t)) {
            return YES;
        }
        return Set.of("no", "n", "2", "no not now").contains(t) ? NO : UNCLEAR;
    }
}
