package frontdesk.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prevents that a model of the house, or a rule about models, is changed so that the node no longer starts. */
class RealModelsPassTest {

    @ParameterizedTest
    @MethodSource("slugs")
    void theFlowAsItLiesInTheHouseIsSound(String slug) {
        assertThat(new RealFlow(slug).findings())
                .extracting(Finding::getMessage)
                .isEmpty();
    }

    static List<String> slugs() {
        return RealFlow.slugs();
    }
}
