package frontdesk.engine.validation.bpmn.controlflow;

import frontdesk.engine.validation.model.XmlElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a case stands.
 *
 * @param moving the tokens that go on by themselves, each once; the last of them is moved first
 * @param waiting what waits for other tokens: the flow into a parallel join, or an inclusive join
 */
record TokenPosition(List<Token> moving, Set<XmlElement> waiting) {
    private static final int FIXED_WEIGHT = 20;

    /**
     * A step at work.
     *
     * @param events those at its edge that may still happen beside it
     */
    record Token(XmlElement step, List<XmlElement> events) {
        Token withoutFirstEvent() {
            return new Token(step, events.subList(1, events.size()));
        }
    }

    static TokenPosition at(Token token) {
        return new TokenPosition(List.of(token), Set.of());
    }

    Optional<Token> last() {
        return moving.isEmpty() ? Optional.empty() : Optional.of(moving.get(moving.size() - 1));
    }

    TokenPosition withoutLast() {
        return new TokenPosition(moving.subList(0, moving.size() - 1), waiting);
    }

    TokenPosition with(Token token) {
        if (moving.contains(token)) {
            return this;
        }
        var more = new ArrayList<Token>(moving.size() + 1);
        more.addAll(moving);
        more.add(token);
        return new TokenPosition(more, waiting);
    }

    TokenPosition withWaiting(XmlElement place) {
        var more = new HashSet<>(waiting);
        more.add(place);
        return new TokenPosition(moving, Set.copyOf(more));
    }

    TokenPosition withoutWaiting(Set<XmlElement> places) {
        var fewer = new HashSet<>(waiting);
        fewer.removeAll(places);
        return new TokenPosition(moving, Set.copyOf(fewer));
    }

    /** How much room and time it takes: a fixed part, and one for each token. */
    int weight() {
        return FIXED_WEIGHT + moving.size() + waiting.size();
    }
}
