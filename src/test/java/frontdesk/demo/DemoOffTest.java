package frontdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.env.MockEnvironment;

/** The demo's endpoints and its clock must not be there in earnest, whatever is added to them later. */
class DemoOffTest {

    @ParameterizedTest
    @ValueSource(strings = {"frontdesk.demo", "frontdesk.adapters.local"})
    void withoutTheDemoNothingOfItIsThere(String room) {
        assertThat(components(room, new MockEnvironment())).isEmpty();
        assertThat(components(room, new MockEnvironment().withProperty("frontdesk.demo.enabled", "false")))
                .isEmpty();
        assertThat(components(room, new MockEnvironment().withProperty("frontdesk.demo.enabled", "true")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EngineClockOffset", "DueJobMonitor", "ClockOrderingPlugin"})
    void withoutTheDemoNothingMovesTheClock(String component) {
        assertThat(components("frontdesk.engine.clock", new MockEnvironment()))
                .extracting(BeanDefinition::getBeanClassName)
                .doesNotContain("frontdesk.engine.clock." + component);
        assertThat(components(
                        "frontdesk.engine.clock", new MockEnvironment().withProperty("frontdesk.demo.enabled", "true")))
                .extracting(BeanDefinition::getBeanClassName)
                .contains("frontdesk.engine.clock." + component);
    }

    private static Set<BeanDefinition> components(String room, MockEnvironment environment) {
        var scan = new ClassPathScanningCandidateComponentProvider(true, environment);
        scan.addExcludeFilter(new AnnotationTypeFilter(TestConfiguration.class));
        return scan.findCandidateComponents(room);
    }
}
