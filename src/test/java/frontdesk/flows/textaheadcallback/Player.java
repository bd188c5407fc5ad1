package frontdesk.flows.textaheadcallback;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.domain.BusinessCalendar;
import frontdesk.flows.textaheadcallback.Play.Kind;
import frontdesk.flows.textaheadcallback.Play.Step;
import frontdesk.ports.BusinessCalendars;
import frontdesk.support.Desk;
import frontdesk.support.PhoneCustomer;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;

/** A customer who plays a script, and the promises that were made to them. */
final class Player {
    private static final Map<String, ZoneId> ZONES = Map.of(
            "202", ZoneId.of("America/New_York"),
            "213", ZoneId.of("America/Los_Angeles"),
            "808", ZoneId.of("Pacific/Honolulu"),
            "787", ZoneId.of("America/Puerto_Rico"),
            "312", ZoneId.of("America/Chicago"));
    private static final Set<String> OUTCOMES =
            Set.of("CUSTOMER_REACHED", "CUSTOMER_NOT_REACHED", "NO_REPLY", "DECLINED", "WITHDRAWN");
    private static final LocalTime LAST_ASKING = LocalTime.of(17, 0, 30);

    private final Play play;
    private final BusinessCalendars calendars;
    private final PhoneCustomer customer;
    private final Desk officer;
    private final List<String> requests = new ArrayList<>();
    private final List<String> breaches = new ArrayList<>();
    private final List<Instant> wishes = new ArrayList<>();
    private String lastText = UUID.randomUUID().toString();
    private boolean wantsNoTexts;

    Player(Play play, int port, BusinessCalendars calendars) {
        this.play = play;
        this.calendars = calendars;
        this.officer = new Desk("officer", port);
        this.customer = new PhoneCustomer(
                port, "+1" + play.areaCode() + ThreadLocalRandom.current().nextInt(2_000_000, 5_550_000));
    }

    Play play() {
        return play;
    }

    void asks() {
        requests.add(customer.asksForTextAhead());
    }

    void plays(int round, ZonedDateTime now) {
        Step step = play.steps().get(round);
        if (step.kind() == Kind.REPLY) {
            lastText = UUID.randomUUID().toString();
            noteWish(step.words(), now.toInstant());
        }
        step.happen(customer, lastText, requests, officer);
        requests.forEach(this::hasOneTaskAtMost);
    }

    /** Somebody is there to call, and reaches them. */
    void isCalled() {
        requests.forEach(request -> Step.complete(officer, request, "REACHED"));
    }

    /** The promises that were broken, in words. */
    List<String> breaches() {
        requests.forEach(this::hasEnded);
        requests.forEach(this::wasNotAskedTooOften);
        StreamSupport.stream(customer.messages().spliterator(), false).forEach(this::wasTextedRightly);
        return breaches;
    }

    /** Moments at which they stopped texts and began them again, in turn. */
    private void noteWish(String words, Instant now) {
        boolean changes = words.equals("STOP") && !wantsNoTexts || words.equals("START") && wantsNoTexts;
        if (changes) {
            wantsNoTexts = !wantsNoTexts;
            wishes.add(now);
        }
    }

    private void hasOneTaskAtMost(String request) {
        if (officer.openTasks(request) > 1) {
            breaches.add(request + " has more than one open task");
        }
    }

    private void hasEnded(String request) {
        if (!OUTCOMES.contains(customer.outcome(request))
                || !Set.of("COMPLETED", "CLOSED").contains(customer.status(request))) {
            breaches.add("%s is %s with %s".formatted(request, customer.status(request), customer.outcome(request)));
        }
    }

    private void wasNotAskedTooOften(String request) {
        long asked = count(request + "/ask-by-text/");
        long askedAgain = count(request + "/ask-again/");
        if (asked > 2 || askedAgain > asked) {
            breaches.add("%s was asked %d times and once more %d times".formatted(request, asked, askedAgain));
        }
    }

    private long count(String reference) {
        return StreamSupport.stream(customer.messages().spliterator(), false)
                .filter(text -> text.get("reference").asText().startsWith(reference))
                .count();
    }

    /** What answers a keyword may come at any hour, and after STOP; nothing else may. */
    private void wasTextedRightly(JsonNode text) {
        String reference = text.get("reference").asText();
        Instant at = OffsetDateTime.parse(text.get("sentAt").asText()).toInstant();
        if (reference.startsWith("text/")) {
            return;
        }
        if (wishes.stream().filter(wish -> wish.isBefore(at)).count() % 2 == 1) {
            breaches.add(reference + " was sent although no texts were wanted");
        }
        BusinessCalendar callbacks = calendars.ofCallbacks();
        ZonedDateTime office = at.atZone(callbacks.zone());
        LocalTime there = at.atZone(ZONES.get(play.areaCode())).toLocalTime();
        boolean tooLate =
                reference.contains("/ask-by-text/") && office.toLocalTime().isAfter(LAST_ASKING);
        boolean atNight = there.isBefore(LocalTime.of(8, 0)) || !there.isBefore(LocalTime.of(21, 0));
        boolean officeShut = !callbacks.isBusinessDay(office.toLocalDate())
                || office.toLocalTime().isBefore(callbacks.opens());
        if (tooLate || atNight || officeShut) {
            breaches.add("%s was sent at %s, %s there".formatted(reference, office, there));
        }
    }
}
