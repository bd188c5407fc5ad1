package frontdesk.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.request.ReferenceNumber;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a flow need not say of its variables: it declares them, and says what is known at the start. */
class ProcessVariablesTest {
    private final ProcessVariables flow = new BoatVariables();

    @Test
    void everyPublicConstantIsAVariableOfTheFlowAndTheReferenceNumberIsOne() {
        assertThat(flow.names()).containsExactlyInAnyOrder("referenceNumber", "boatName", "seats");
    }

    @Test
    void everyVariableIsSetAtTheStartWhatIsNotKnownToNull() {
        Map<String, Object> expected = new HashMap<>();
        expected.put("referenceNumber", "AR-7K3M-9QXTC");
        expected.put("boatName", null);
        expected.put("seats", 4);

        assertThat(flow.atStart(new ReferenceNumber("AR-7K3M-9QXTC"))).isEqualTo(expected);
    }

    @Test
    void theConstantsOfOtherClassesAreAddedByNamingThem() {
        assertThat(Variable.declaredBy(BoatVariables.class, WeatherVariables.class))
                .containsExactlyInAnyOrder(
                        BoatVariables.BOAT_NAME,
                        BoatVariables.SEATS,
                        ProcessVariables.REFERENCE_NUMBER,
                        WeatherVariables.IS_CALM);
    }

    /** The variables of a flow of boats. */
    static final class BoatVariables implements ProcessVariables {
        public static final Variable<String> BOAT_NAME = Variable.text("boatName");
        public static final Variable<Integer> SEATS = Variable.number("seats");
        private static final Variable<String> NOT_DECLARED = Variable.text("notDeclared");

        @Override
        public String processKey() {
            return NOT_DECLARED.name();
        }

        @Override
        public Map<Variable<?>, Object> knownAtStart(ReferenceNumber reference) {
            return Map.of(SEATS, 4);
        }
    }

    /** Its variables in another class. */
    static final class WeatherVariables {
        public static final Variable<Boolean> IS_CALM = Variable.yesOrNo("isCalm");

        private WeatherVariables() {}
    }
}
