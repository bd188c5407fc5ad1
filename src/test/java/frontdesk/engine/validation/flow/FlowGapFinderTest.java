package frontdesk.engine.validation.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.process.Variable;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.engine.validation.flow.FlowGapFinder.Gap;
import frontdesk.ports.request.Requests;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Of a flow all must be there that a customer meets, and what is missing is said with what to write and where. */
class FlowGapFinderTest {
    private static final StaticListableBeanFactory TOURS = new StaticListableBeanFactory(Map.of("tours", new Tours()));

    @ParameterizedTest
    @MethodSource("frontdesk.support.fixture.ShippedFlows#keys")
    void aFlowThatWeBringAlongIsWhole(String flow) {
        assertThat(FlowGapFinder.ofThisVersion().gaps(flow)).isEmpty();
    }

    @Test
    void aFlowWithoutAnyCodeLacksEverything() {
        assertThat(FlowGapFinder.ofThisVersion().gaps("pay-a-fee"))
                .extracting(Gap::toString)
                .containsExactly(
                        "src/main/java/frontdesk/flows/payafee/process has no variables: write a component that"
                                + " implements ProcessVariables with the process key 'pay-a-fee'; 'new-flow' writes the"
                                + " whole code of a flow",
                        "src/main/resources/messages/pay-a-fee has no messages: write <step>.en.mustache and"
                                + " <step>.es.mustache for each step that sends",
                        "src/main/java/frontdesk/flows/payafee/process has no data contract: return a"
                                + " ProcessDataContract from dataContract() of its ProcessVariables, so that what models"
                                + " read is checked",
                        "src/main/java/frontdesk/flows/payafee/web has no start handler, so that nobody can ask for it,"
                                + " and no access rule: write a @RestController that extends RequestStartController with"
                                + " the process key 'pay-a-fee' and a method with @PostMapping",
                        "src/main/resources/timeline/pay-a-fee_en.properties is missing; write in it a sentence for each"
                                + " line of the timeline that the flow tells",
                        "src/main/resources/timeline/pay-a-fee_es.properties is missing; write in it a sentence for each"
                                + " line of the timeline that the flow tells");
    }

    @Test
    void whatTheCodeTellsNeedsASentenceInEachLanguage() {
        assertThat(TimelineLineVisitor.of(Tours.class.getPackageName()))
                .contains("tour-begun", "tour-over", "tour-left-out");
        assertThat(new FlowGapFinder(new CodeCatalog(TOURS)).gaps("text-ahead-callback"))
                .extracting(Gap::toString)
                .contains(
                        "src/main/resources/timeline/text-ahead-callback_en.properties has no sentence 'tour-begun',"
                                + " which the flow tells",
                        "src/main/resources/timeline/text-ahead-callback_es.properties has no sentence 'tour-over',"
                                + " which the flow tells")
                .noneMatch(gap -> gap.contains("'guide'") || gap.contains("'in-review'"));
    }

    @Test
    void aStartThatNothingCanBePostedToIsNoStart() {
        assertThat(FlowGapFinder.opensAnAddress(Posted.class)).isTrue();
        assertThat(FlowGapFinder.opensAnAddress(Read.class)).isFalse();
    }

    @Test
    void aNodeDoesNotStartWithAFlowOfWhichSomethingIsMissing() {
        assertThatThrownBy(() -> new FlowCompletenessCheck(TOURS).afterSingletonsInstantiated())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has no data contract")
                .hasMessageContaining("has no start handler")
                .hasMessageContaining("has no sentence 'tour-begun'");
    }

    /** Takes the key of a flow that has words, for others. */
    private static final class Tours implements ProcessVariables {
        @Override
        public String processKey() {
            return "text-ahead-callback";
        }

        @Override
        public Map<Variable<?>, Object> knownAtStart(ReferenceNumber reference) {
            return Map.of();
        }
    }

    private enum Outcome {
        LEFT_OUT
    }

    private record Guide(Requests requests, RequestConcluder outcomes) {
        void shows(ReferenceNumber reference, DelegateExecution execution, boolean isLate) {
            Map<String, String> told = Map.of("guide", reference.value());
            requests.tell(reference, "in-review", told);
            requests.tell(reference, isLate ? "tour-over" : "tour-begun", Map.of());
            outcomes.conclude(
                    reference, Outcome.LEFT_OUT, RequestStatus.CLOSED, "tour-left-out", Map.of("guide", "nobody"));
            outcomes.conclude(execution, Outcome.LEFT_OUT, RequestStatus.CLOSED, "withdrawn");
        }
    }

    private static final class Posted {
        @PostMapping("/tours")
        void ask() {}
    }

    private static final class Read {
        @GetMapping("/tours")
        void look() {}
    }
}
