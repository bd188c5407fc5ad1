package frontdesk.flows.appointmentrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards the table of reasons: an edit in one row must not move requests to another queue, due time or duty. */
@DisplayName("The table of reasons for an appointment")
class AppointmentReasonTest {
    private static final Path TABLE = Path.of("processes/appointment-request/appointment-reason.dmn");

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private static final DmnDecision REASONS = read();

    @ParameterizedTest(name = "{0}: {1}, {2}, within {3}")
    @CsvSource({
        "ADIT_STAMP,                     ROUTINE,   contact-center-officer, P2D,  50, 60",
        "EMERGENCY_ADVANCE_PAROLE,       EMERGENCY, contact-center-officer, PT4H, 90, 95",
        "IMMIGRATION_JUDGE_GRANT,        ROUTINE,   contact-center-officer, P2D,  50, 60",
        "AFGHAN_SPECIAL_IMMIGRANT,       ROUTINE,   contact-center-officer, P2D,  50, 60",
        "AMERICAN_INDIAN_BORN_IN_CANADA, ROUTINE,   contact-center-officer, P2D,  50, 60",
        "CERTIFIED_NATURALIZATION_COPY,  ROUTINE,   contact-center-officer, P2D,  50, 60",
        "DEFERRED_ACTION,                ROUTINE,   contact-center-officer, P2D,  50, 60",
        "T_U_VAWA_INQUIRY,               ROUTINE,   protected-cases,        P2D,  50, 60",
        "CUBAN_PAROLE,                   ROUTINE,   contact-center-officer, P2D,  50, 60",
        "LOST_IMMIGRANT_PACKET,          ROUTINE,   contact-center-officer, P2D,  50, 60",
        "PAROLE_IN_PLACE,                ROUTINE,   contact-center-officer, P2D,  50, 60",
        "LOCAL_RECEIPTING,               ROUTINE,   contact-center-officer, P2D,  50, 60",
        "A_NUMBER_REQUEST,               ROUTINE,   contact-center-officer, P2D,  50, 60"
    })
    void saysHowSoonAndByWhomAReasonIsReviewed(
            String reason, String urgency, String queue, String within, int priority, int overduePriority) {
        assertThat(decide(reason))
                .containsEntry("urgency", urgency)
                .containsEntry("queue", queue)
                .containsEntry("reviewWithin", within)
                .containsEntry("priority", priority)
                .containsEntry("overduePriority", overduePriority);
    }

    @ParameterizedTest(name = "{0}: receipt number {1}, A-number {2}, details {3}")
    @CsvSource({
        "ADIT_STAMP,                     false, true,  false",
        "EMERGENCY_ADVANCE_PAROLE,       true,  false, true",
        "IMMIGRATION_JUDGE_GRANT,        false, true,  false",
        "AFGHAN_SPECIAL_IMMIGRANT,       false, true,  false",
        "AMERICAN_INDIAN_BORN_IN_CANADA, false, false, false",
        "CERTIFIED_NATURALIZATION_COPY,  false, true,  false",
        "DEFERRED_ACTION,                false, false, false",
        "T_U_VAWA_INQUIRY,               false, false, false",
        "CUBAN_PAROLE,                   false, true,  false",
        "LOST_IMMIGRANT_PACKET,          false, true,  false",
        "PAROLE_IN_PLACE,                false, false, false",
        "LOCAL_RECEIPTING,               true,  false, false",
        "A_NUMBER_REQUEST,               false, false, false"
    })
    void saysWhatMustBeGiven(String reason, boolean receiptNumber, boolean aNumber, boolean details) {
        assertThat(decide(reason))
                .containsEntry("needsReceiptNumber", receiptNumber)
                .containsEntry("needsANumber", aNumber)
                .containsEntry("needsDetails", details);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ADIT_STAMP|ADIT (I-551) stamp|Sello ADIT (I-551)",
                "EMERGENCY_ADVANCE_PAROLE|Emergency advance parole"
                        + "|Permiso anticipado de viaje por emergencia (advance parole)",
                "IMMIGRATION_JUDGE_GRANT|Status granted by an immigration judge"
                        + "|Estatus concedido por un juez de inmigración",
                "AFGHAN_SPECIAL_IMMIGRANT|Afghan special immigrant, conditional permanent resident"
                        + "|Inmigrante especial afgano, residente permanente condicional",
                "AMERICAN_INDIAN_BORN_IN_CANADA|Record of admission for an American Indian born in Canada"
                        + "|Registro de admisión para un indígena americano nacido en Canadá",
                "CERTIFIED_NATURALIZATION_COPY|Certified copy of a naturalization certificate"
                        + "|Copia certificada de un certificado de naturalización",
                "DEFERRED_ACTION|Deferred action|Acción diferida",
                "T_U_VAWA_INQUIRY|Confidential inquiry|Consulta confidencial",
                "CUBAN_PAROLE|Cuban parole or re-parole"
                        + "|Permiso de permanencia (parole) para cubanos, o su renovación",
                "LOST_IMMIGRANT_PACKET|Admitted as an immigrant, card not received"
                        + "|Admitido como inmigrante, tarjeta no recibida",
                "PAROLE_IN_PLACE|Parole in place for a military family"
                        + "|Permiso de permanencia (parole in place) para familias militares",
                "LOCAL_RECEIPTING|Form to be receipted at a local office"
                        + "|Formulario que debe recibirse en una oficina local",
                "A_NUMBER_REQUEST|Request for an A-number|Solicitud de un número A"
            })
    void namesTheReasonInBothLanguages(String reason, String english, String spanish) {
        assertThat(decide(reason)).containsEntry("nameEn", english).containsEntry("nameEs", spanish);
    }

    @Test
    void givesTheOfficerAChecklistForEveryReason() {
        assertThat(codes())
                .hasSize(13)
                .allSatisfy(reason -> assertThat(checklist(reason))
                        .hasSizeGreaterThanOrEqualTo(2)
                        .allSatisfy(line -> assertThat(line).isNotBlank().endsWith(".")));
    }

    @Test
    void tellsWhenAnAditStampCannotBeMailed() {
        assertThat(checklist("ADIT_STAMP"))
                .containsExactly(
                        "The stamp can be mailed and is valid up to a year: then no appointment is needed.",
                        "Give an appointment if the need is urgent.",
                        "Give an appointment if there is no usable photo.",
                        "Give an appointment if identity or mailing address is not confirmed.");
    }

    @Test
    void keepsTheChecklistShortEnoughForAVariableOfTheEngine() {
        assertThat(codes())
                .allSatisfy(reason ->
                        assertThat((String) decide(reason).get("checklist")).hasSizeLessThan(4000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PASSPORT", "adit_stamp", "ADIT_STAMP ", ""})
    void knowsNoOtherReason(String reason) {
        assertThat(evaluate(reason)).isEmpty();
    }

    private static Map<String, Object> decide(String reason) {
        return evaluate(reason).getSingleResult().getEntryMap();
    }

    private static DmnDecisionResult evaluate(String reason) {
        return ENGINE.evaluateDecision(REASONS, Map.of("reason", reason));
    }

    private static List<String> checklist(String reason) {
        return ((String) decide(reason).get("checklist")).lines().toList();
    }

    /** The codes in the table itself, so that a row that is added without a test is noticed. */
    private static Set<String> codes() {
        return ((DmnDecisionTableImpl) REASONS.getDecisionLogic())
                .getRules().stream()
                        .map(rule -> rule.getConditions().get(0).getExpression().replace("\"", ""))
                        .collect(Collectors.toSet());
    }

    private static DmnDecision read() {
        try (InputStream table = Files.newInputStream(TABLE)) {
            return ENGINE.parseDecision("appointment-reason", table);
        } catch (IOException missing) {
            throw new IllegalStateException("There is no table of reasons at " + TABLE, missing);
        }
    }
}
