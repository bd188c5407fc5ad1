package frontdesk.flows.textaheadcallback;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.domain.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The promises that are made to customers, held against what a player saw. */
final class Promises {
    private static final Map<String, ZoneId> ZONES = Map.of(
            "202", ZoneId.of("America/New_York"),
            "213", ZoneId.of("America/Los_Angeles"),
            "808", ZoneId.of("Pacific/Honolulu"),
            "787", ZoneId.of("America/Puerto_Rico"),
            "312", ZoneId.of("America/Chicago"));
    private static final Set<String> NOES = Set.of("no", "2", "not now");
    private static final LocalTime LAST_ASKING = LocalTime.of(17, 0);

    /** A text whose time has come is on its way for a moment. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(30);

    private final Player player;
    private final BusinessCalendar callbacks;
    private final List<JsonNode> texts;
    private final List<String> breaches = new ArrayList<>();

    private Promises(Player player, BusinessCalendar callbacks) {
        this.player = player;
        this.callbacks = callbacks;
        this.texts = player.texts();
    }

    /** Those that were not kept, in words. */
    static List<String> brokenTo(Player player, BusinessCalendar callbacks) {
        Promises promises = new Promises(player, callbacks);
        promises.breaches.addAll(player.oddities());
        player.requests().forEach(promises::hasEndedOnce);
        player.requests().forEach(promises::wasNotAskedTooOften);
        promises.keywordsWereAnsweredOnce();
        promises.texts.forEach(promises::wasTextedRightly);
        return List.copyOf(promises.breaches);
    }

    private void hasEndedOnce(String request) {
        Set<String> outcomes = player.outcomes(request);
        boolean once = outcomes.size() == 1
                && isFounded(request, outcomes.iterator().next())
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

    private void keywordsWereAnsweredOnce() {
        int wishes = wishes(Instant.MAX);
        boolean right = count("text/confirm-opt-out/") == (wishes + 1) / 2
                && count("text/confirm-opt-in/") == wishes / 2
                && count("text/answer-help/") == said(Set.of("HELP"));
        if (!right) {
            breaches.add("keywords were not answered once each: " + player.said());
        }
    }

    private long count(String reference) {
        return texts.stream()
                .filter(text -> reference(text).startsWith(reference))
                .count();
    }

    /** How often they stopped texts and began them again, in turn, before this moment. */
    private int wishes(Instant moment) {
        int wishes = 0;
        for (Player.Said said : player.said()) {
            if (said.at().isBefore(moment) && said.words().equals(wishes % 2 == 0 ? "STOP" : "START")) {
                wishes++;
            }
        }
        return wishes;
    }

    /** What answers a keyword may come at any hour, and after STOP; nothing else may. */
    private void wasTextedRightly(JsonNode text) {
        String reference = reference(text);
        Instant at = OffsetDateTime.parse(text.get("sentAt").asText()).toInstant();
        if (reference.startsWith("text/")) {
            return;
        }
        if (wishes(at) % 2 == 1) {
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
