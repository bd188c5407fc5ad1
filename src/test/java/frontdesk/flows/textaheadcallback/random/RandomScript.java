package frontdesk.flows.textaheadcallback.random;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * One customer's script: what happens to them in each round, drawn by chance. The same script can be played again, with
 * steps left out, on another phone.
 */
record RandomScript(int number, String areaCode, List<Step> steps) {
    private static final List<String> AREA_CODES = List.of("202", "213", "808", "787", "312");
    private static final List<String> ANSWERS =
            List.of("yes", "YES!", "sí", "1", "no", "2", "not now", "ahora no", "who is this", "¿quién es?", "hm?", "");
    private static final List<String> KEYWORDS =
            List.of("STOP", "Parar", "unsubscribe", "START", "START", "HELP", "wrong number", "número equivocado");
    private static final List<String> RECEIPTS = List.of("DELIVERED", "TEMPORARY_FAILURE", "PERMANENT_FAILURE");
    private static final List<String> RESULTS = List.of("REACHED", "NO_ANSWER", "LEFT_MESSAGE");

    static RandomScript drawn(int number, int rounds, RandomGenerator random) {
        return new RandomScript(
                number,
                AREA_CODES.get(random.nextInt(AREA_CODES.size())),
                random.ints(rounds).mapToObj(any -> step(random)).toList());
    }

    /** Mostly replies, sometimes what makes trouble, often nothing. */
    private static Step step(RandomGenerator random) {
        int dice = random.nextInt(20);
        int which = random.nextInt(100);
        if (dice < 8) {
            boolean isKeyword = dice < 2;
            List<String> words = isKeyword ? KEYWORDS : ANSWERS;
            Kind kind = isKeyword || dice < 6 ? Kind.REPLY : Kind.LATE_REPLY;
            return new Step(kind, words.get(random.nextInt(words.size())), which);
        } else if (dice < 10) {
            return new Step(Kind.SAME_AGAIN, "", which);
        } else if (dice < 12) {
            return new Step(Kind.RECEIPT, RECEIPTS.get(random.nextInt(RECEIPTS.size())), which);
        } else if (dice < 14) {
            return new Step(Kind.CALL, RESULTS.get(random.nextInt(RESULTS.size())), which);
        } else if (dice < 15) {
            return new Step(Kind.ASKS, "", which);
        }
        return new Step(dice < 16 ? Kind.WITHDRAWS : dice < 18 ? Kind.PAUSES : Kind.NOTHING, "", which);
    }

    RandomScript without(int step) {
        List<Step> fewer = new ArrayList<>(steps);
        fewer.set(step, new Step(Kind.NOTHING, "", 0));
        return new RandomScript(number, areaCode, List.copyOf(fewer));
    }

    /** What happens. */
    enum Kind {
        /** The customer texts. */
        REPLY,
        /** The customer texts, and the gateway delivers it later, after what they write meanwhile. */
        LATE_REPLY,
        /** The gateway delivers a text of theirs again. */
        SAME_AGAIN,
        /** The gateway says, twice, what became of any text of ours: in any order, and differently each time. */
        RECEIPT,
        /** An officer submits the open calls. */
        CALL,
        ASKS,
        WITHDRAWS,
        /** An operator suspends one of their instances, or lets it go on. */
        PAUSES,
        NOTHING;

        /** Whether it is something that the customer wrote. */
        boolean isText() {
            return this == REPLY || this == LATE_REPLY || this == SAME_AGAIN;
        }
    }

    /**
     * Something that happens.
     *
     * @param words what is said, or the result
     * @param which one of the texts or requests that there are by then, counted around
     */
    record Step(Kind kind, String words, int which) {
        /** One of these, if there are any. */
        <T> List<T> oneOf(List<T> all) {
            return all.isEmpty() ? List.of() : List.of(all.get(which % all.size()));
        }
    }
}
