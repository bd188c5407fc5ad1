package frontdesk.flows.textaheadcallback.random;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.domain.appointment.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The promises that are made to customers, held against what a player saw. */
final class CallbackInvariants {
    private static final Map<String, ZoneId> ZONES = Map.of(
            "202", ZoneId.of("America/New_York"),
            "213", ZoneId.of("America/Los_Angeles"),
            "808", ZoneId.of("Pacific/Honolulu"),
            "787", ZoneId.of("America/Puerto_Rico"),
            "312", ZoneId.of("America/Chicago"));
    private static final Set<String> YESES = Set.of("yes", "YES!", "sí", "1");
    private static final Set<String> NOES = Set.of("no", "2", "not now", "ahora no");
    private static final Set<String> STOPS = Set.of("STOP", "Parar", "unsubscribe");
    private static final Set<String> WRONG_PERSON = Set.of("wrong number", "número equivocado");

    /** Automatic answers to a number in 24 hours. */
    private static final int ANSWERS_A_DAY = 3;

    /** What is written so soon after a question answers it, whenever it is delivered. */
    private static final Duration WAIT = Duration.ofHours(1);

    private static final LocalTime LAST_ASKING = LocalTime.of(17, 0);

    /** A text whose time has come is on its way for a moment. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(30);

    private final RandomScriptRunner player;
    private final BusinessCalendar callbacks;
    private final Function<String, Optional<Instant>> closedAsUnanswered;
    private final List<JsonNode> texts;
    private final List<String> breaches = new ArrayList<>();

    private CallbackInvariants(
            RandomScriptRunner player,
            BusinessCalendar callbacks,
            Function<String, Optional<Instant>> closedAsUnanswered) {
        this.player = player;
        this.callbacks = callbacks;
        this.closedAsUnanswered = closedAsUnanswered;
        this.texts = player.texts();
    }

    /**
     * Those that were not kept, in words.
     *
     * @param closedAsUnanswered when the request of this reference number was last closed so
     */
    static List<String> brokenTo(
            RandomScriptRunner player,
            BusinessCalendar callbacks,
            Function<String, Optional<Instant>> closedAsUnanswered) {
        CallbackInvariants promises = new CallbackInvariants(player, callbacks, closedAsUnanswered);
        promises.breaches.addAll(player.oddities());
        player.requests().forEach(promises::hasEndedOnce);
        player.requests().forEach(promises::wasNotAskedTooOften);
        promises.endsAsTheLastWordSays();
        promises.keywordsWereAnsweredOnce();
        promises.texts.forEach(promises::wasTextedRightly);
        return List.copyOf(promises.breaches);
    }

    private void hasEndedOnce(String request) {
        Set<String> outcomes = player.outcomes(request);
        // What was written in time and is delivered after the end takes up again what was closed as unanswered.
        List<String> last = outcomes.stream()
                .skip(outcomes.contains("NO_REPLY") ? outcomes.size() - 1L : 0)
                .toList();
        boolean once = last.size() == 1
                && isFounded(request, last.get(0))
                && Set.of("COMPLETED", "CLOSED").contains(player.status(request));
        if (!once) {
            breaches.add("%s is %s with %s".formatted(request, player.status(request), outcomes));
        }
    }

    /** Whether something was done or said that leads to this outcome. */
    private boolean isFounded(String request, String outcome) {
        return switch (outcome) {
            case "CUSTOMER_REACHED" -> player.hasSeen(request, "REACHED");
            case "CUSTOMER_NOT_REACHED" ->
                player.hasSeen(request, "NO_ANSWER") || player.hasSeen(request, "LEFT_MESSAGE");
            case "WITHDRAWN" -> player.hasSeen(request, "WITHDRAWN");
            // A no that is delivered twice is one no; a silent first hour counts as one.
            case "DECLINED" -> said(NOES) >= 1;
            default -> outcome.equals("NO_REPLY");
        };
    }

    private long said(Set<String> words) {
        return player.said().stream()
                .filter(said -> words.contains(said.words()))
                .count();
    }

    /** Where there is one request alone, so that it is known which question a word answers. */
    private void endsAsTheLastWordSays() {
        if (player.requests().size() != 1
                || texts.stream().noneMatch(text -> reference(text).contains("/ask-by-text/"))) {
            return;
        }
        String request = player.requests().get(0);
        Instant asked = lastAskedAt();
        // The text that says so may wait for the morning; what is written until then comes after the end.
        Instant closed = closedAsUnanswered
                .apply(request)
                .map(at -> Collections.max(List.of(at, asked.plus(WAIT))))
                .orElse(Instant.MAX);
        boolean isUnanswered = List.copyOf(player.outcomes(request)).indexOf("NO_REPLY")
                == player.outcomes(request).size() - 1;
        List<String> answers = player.said().stream()
                .filter(said -> said.at().isAfter(asked) && said.at().isBefore(closed))
                .map(RandomScriptRunner.Said::words)
                .filter(words -> YESES.contains(words) || NOES.contains(words))
                .toList();
        if (isUnanswered && closed.isBefore(Instant.MAX) && !answers.isEmpty()) {
            breaches.add("%s was closed as unanswered though they wrote %s".formatted(request, answers));
        }
    }

    private Instant lastAskedAt() {
        return texts.stream()
                .filter(text -> reference(text).contains("/ask-by-text/"))
                .map(text -> OffsetDateTime.parse(text.get("sentAt").asText()).toInstant())
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    private void wasNotAskedTooOften(String request) {
        int asked = 0;
        int askedAgain = 0;
        for (JsonNode text : texts) {
            if (reference(text).startsWith(request + "/ask-by-text/")) {
                asked++;
                askedAgain = 0;
            } else if (reference(text).startsWith(request + "/ask-again/")) {
                askedAgain++;
            }
            if (asked > 2 || askedAgain > 1 || askedAgain > asked) {
                breaches.add("%s got %s too often".formatted(request, reference(text)));
            }
        }
    }

    /** Each once, unless there were more automatic answers than go to a number in a day: then as many or fewer. */
    private void keywordsWereAnsweredOnce() {
        Keywords heard = heard(Instant.MAX);
        List<Long> expected = List.of(heard.stops(), heard.starts(), said(Set.of("HELP")));
        List<Long> got =
                List.of(count("text/confirm-opt-out/"), count("text/confirm-opt-in/"), count("text/answer-help/"));
        boolean isBounded = expected.stream().mapToLong(Long::longValue).sum() + closings() > ANSWERS_A_DAY;
        boolean right = isBounded
                ? IntStream.range(0, 3).allMatch(kind -> got.get(kind) <= expected.get(kind))
                : got.equals(expected);
        if (!right) {
            breaches.add("keywords were answered %s times, not %s: %s".formatted(got, expected, player.said()));
        }
    }

    /** How often they may have been told that their request is closed: once for each, where a yes came after its end. */
    private long closings() {
        return Math.min(said(YESES), player.requests().size());
    }

    private long count(String reference) {
        return texts.stream()
                .filter(text -> reference(text).startsWith(reference))
                .count();
    }

    /** What they wished before this moment: keywords are delivered as they are written. */
    private Keywords heard(Instant moment) {
        Keywords heard = new Keywords(true, 0, 0);
        for (RandomScriptRunner.Said said : player.said()) {
            heard = said.at().isBefore(moment) ? heard.after(said.words()) : heard;
        }
        return heard;
    }

    /**
     * Keywords, as they change something.
     *
     * @param wants whether texts are wanted after them
     */
    private record Keywords(boolean wants, long stops, long starts) {
        Keywords after(String words) {
            if (STOPS.contains(words) && wants) {
                return new Keywords(false, stops + 1, starts);
            }
            if (words.equals("START") && !wants) {
                return new Keywords(true, stops, starts + 1);
            }
            return WRONG_PERSON.contains(words) ? new Keywords(false, stops, starts) : this;
        }
    }

    /** What answers a keyword may come at any hour, and after STOP; nothing else may. */
    private void wasTextedRightly(JsonNode text) {
        String reference = reference(text);
        Instant at = OffsetDateTime.parse(text.get("sentAt").asText()).toInstant();
        if (reference.startsWith("text/")) {
            return;
        }
        if (!heard(at).wants()) {
            breaches.add(reference + " was sent although no texts were wanted");
        }
        ZonedDateTime office = at.atZone(callbacks.zone());
        ZonedDateTime there = at.atZone(ZONES.get(player.play().areaCode()));
        LocalTime last = reference.contains("/ask-by-text/") ? LAST_ASKING : callbacks.closes();
        boolean officeShut = !callbacks.isBusinessDay(office.toLocalDate())
                || !isWithin(office.toLocalTime(), callbacks.opens(), last);
        if (officeShut || !isWithin(there.toLocalTime(), LocalTime.of(8, 0), LocalTime.of(21, 0))) {
            breaches.add("%s was sent at %s, %s there".formatted(reference, office, there));
        }
    }

    private static boolean isWithin(LocalTime time, LocalTime first, LocalTime last) {
        return !time.isBefore(first) && !time.isAfter(last.plus(ON_ITS_WAY));
    }

    private static String reference(JsonNode text) {
        return text.get("reference").asText();
    }
}
