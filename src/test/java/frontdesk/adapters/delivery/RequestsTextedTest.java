package frontdesk.adapters.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.request.Language;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.domain.request.Requester;
import frontdesk.ports.request.Requests;
import frontdesk.ports.text.SentTexts;
import frontdesk.support.RunningFrontdesk;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which request a text from a number answers. */
@RunningFrontdesk
class RequestsTextedTest {
    private static final PhoneNumber PHONE = new PhoneNumber("+12025550191");
    private static final Instant FIRST = Instant.parse("2026-11-30T15:00:00Z");

    @Autowired
    private Requests requests;

    @Autowired
    private SentTexts sent;

    @Autowired
    private JdbcClient database;

    @Test
    void manyClosedRequestsDoNotHideTheOpenOneFromAStop() {
        ReferenceNumber open = texted(0);
        ReferenceNumber lastClosed = IntStream.rangeClosed(1, 25)
                .mapToObj(this::texted)
                .peek(closed -> requests.moveTo(closed, RequestStatus.CLOSED))
                .reduce((earlier, later) -> later)
                .orElseThrow();

        assertThat(sent.openRequestsTexted(PHONE, FIRST.plus(1, ChronoUnit.DAYS)))
                .containsExactly(open);
        assertThat(sent.requestTextedLast(PHONE, FIRST.plus(1, ChronoUnit.DAYS)))
                .contains(lastClosed);
    }

    private ReferenceNumber texted(int minute) {
        Requester somebody =
                new Requester(Requester.Role.APPLICANT, "Somebody", Optional.empty(), Optional.of(PHONE), Language.EN);
        ReferenceNumber reference = ((Requests.Receipt.Received) requests.receive(
                        new Requests.NewRequest("text-ahead-callback", "CB", somebody, Map.of(), Set.of())))
                .reference();
        database.sql("""
                        insert into notification (reference, request, step, attempt, channel, address, template,
                            language, state, tries, written_at, tried_at)
                        values (:reference, :request, 'ask-by-text', 1, 'TEXT', :phone, 'ask', 'en', 'DELIVERED', 1,
                            :at, :at)""")
                .param("reference", reference.value() + "/ask-by-text/1")
                .param("request", reference.value())
                .param("phone", PHONE.value())
                .param("at", FIRST.plusSeconds(60L * minute).atOffset(ZoneOffset.UTC))
                .update();
        return reference;
    }
}
