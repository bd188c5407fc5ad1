package frontdesk.adapters.messages;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.request.Language;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AppointmentRequestMessagesTest {
    private static final String REFERENCE = "AR-7K3M-9QXTC";
    private static final List<String> STEPS = List.of(
            "send-request-received",
            "send-appointment-confirmation",
            "send-appointment-reminder",
            "send-appointment-cancellation",
            "send-no-appointment-needed",
            "ask-for-information",
            "send-answer-reminder",
            "send-request-closed",
            "send-withdrawal-confirmation");
    private static MessageTemplates templates;

    @BeforeAll
    static void readTheFiles() throws Exception {
        templates = new MessageTemplatesConfiguration().messageTemplates();
    }

    static Stream<RenderedText> everyMessage() {
        return STEPS.stream()
                .flatMap(step -> Stream.of(Language.values()).map(language -> rendered(step, language, "Ana Gómez")));
    }

    @ParameterizedTest
    @MethodSource("everyMessage")
    void everyMessageNamesTheRequestAndTheSenderAndLeavesNothingToFillIn(RenderedText text) {
        assertThat(text.subject()).contains(REFERENCE).doesNotContain("{", "}");
        assertThat(text.body())
                .contains("Ana Gómez", REFERENCE)
                .endsWith("Harbor Contact Center\n")
                .doesNotContain("{", "}");
    }

    @ParameterizedTest
    @MethodSource("everyMessage")
    void everyMessageSaysWhatHappensNextAndWhatToDo(RenderedText text) {
        String next = text.language() == Language.EN ? "\nWhat happens next\n" : "\nQué sigue\n";
        String todo = text.language() == Language.EN
                ? "\n(What you need to do|What to bring)\n"
                : "\n(Qué debe hacer|Qué debe traer)\n";

        assertThat(text.body()).contains(next).containsPattern(todo);
    }

    @Test
    void aCaseThatMustNotBeNamedIsNotNamed() {
        Map<String, Object> values = values("Ana Gómez");
        values.put("reasonName", "");

        String body = templates
                .of("appointment-request/send-request-received", Language.EN)
                .body(values);

        assertThat(body).doesNotContain("What you asked for").doesNotContain("\n\n\n");
    }

    @Test
    void anAppointmentIsToldInTheZoneOfItsOfficeInWords() {
        assertThat(rendered("send-appointment-reminder", Language.EN, "Ana").body())
                .contains("When: Tuesday, December 1, 2026, 9:00 AM EST\n")
                .contains("Where: Harbor Field Office, 12 Pier Road, Springfield, VA 22150\n")
                .contains("Help you asked for: Wheelchair access.");
        assertThat(rendered("send-appointment-reminder", Language.ES, "Ana").body())
                .contains("Cuándo: martes, 1 de diciembre de 2026, 9:00 a. m. EST\n");
    }

    @Test
    void whatAnOfficerWritesKeepsItsLines() {
        assertThat(rendered("send-no-appointment-needed", Language.EN, "Ana").body())
                .contains("\n\nWe can mail it.\nYou do not need to come & wait.\n\n");
    }

    @Test
    void aDeadlineIsADayInWordsAndATime() {
        assertThat(rendered("ask-for-information", Language.EN, "Ana").body())
                .contains("Please answer by Tuesday, December 8, 2026, 3:30 PM EST.");
        assertThat(rendered("ask-for-information", Language.ES, "Ana").body())
                .contains("a más tardar el martes, 8 de diciembre de 2026, 3:30 p. m. EST.");
    }

    private static RenderedText rendered(String step, Language language, String name) {
        MessageTemplate template = templates.of("appointment-request/" + step, language);
        return new RenderedText(step, language, template.subject(values(name)), template.body(values(name)));
    }

    private static Map<String, Object> values(String name) {
        Map<String, Object> values = new TreeMap<>();
        values.put("requesterName", name);
        values.put("referenceNumber", REFERENCE);
        values.put("contactCenter", "Harbor Contact Center");
        values.put("withFiles", true);
        values.put("reasonName", "ADIT stamp");
        values.put("appointmentOffice", "Harbor Field Office");
        values.put("officeAddress", "12 Pier Road, Springfield, VA 22150");
        values.put("appointmentAt", ZonedDateTime.of(2026, 12, 1, 9, 0, 0, 0, ZoneId.of("America/New_York")));
        values.put("accommodations", "Wheelchair access");
        values.put("messageToCustomer", "We can mail it.\r\nYou do not need to come & wait.");
        values.put("question", "Which\nform?");
        values.put("answerBy", ZonedDateTime.of(2026, 12, 8, 15, 30, 0, 0, ZoneId.of("America/New_York")));
        return values;
    }

    record RenderedText(String step, Language language, String subject, String body) {}
}
