package frontdesk.engine.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.ProcessStartHandler;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Prevents that a flow is drawn and deployed whose requests nobody takes in. */
class ProcessRegistryTest {

    @Test
    void aFlowThatNobodyCanStartStopsTheStartByName() {
        assertThatThrownBy(() -> registry(Map.of("visits", new Visits())).afterSingletonsInstantiated())
                .hasMessage("The flow 'visit-request' takes in no requests; let its controller be a"
                        + " ProcessStartHandler whose kind is 'visit-request'");
    }

    @Test
    void aFlowWhoseRequestsAreTakenInStarts() {
        assertThatCode(() -> registry(Map.of("visits", new Visits(), "desk", new VisitDesk()))
                        .afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }

    private static ProcessRegistry registry(Map<String, Object> beans) {
        var factory = new StaticListableBeanFactory(beans);
        return new ProcessRegistry(
                factory.getBeanProvider(ProcessVariables.class), factory.getBeanProvider(ProcessStartHandler.class));
    }

    private static final class Visits implements ProcessVariables {
        @Override
        public String processKey() {
            return "visit-request";
        }

        @Override
        public Map<Variable<?>, Object> knownAtStart(ReferenceNumber reference) {
            return Map.of();
        }
    }

    private static final class VisitDesk implements ProcessStartHandler {
        @Override
        public String kind() {
            return "visit-request";
        }

        @Override
        public ReferenceNumber receive(String json) {
            throw new UnsupportedOperationException("Nobody comes in this test");
        }
    }
}
