package frontdesk.engine.brief;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.engine.usertask.UserTaskHandler;
import frontdesk.engine.validation.code.CodeCatalog;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the flow: an officer sees who asks, since when, and what was said. */
class RequestBriefTest {
    private static final CodeCatalog CODE = CodeCatalog.onClassPath();

    @ParameterizedTest
    @MethodSource("tasks")
    void everyTaskLaysOutWhoAsksAndWhatWasSaid(String task) {
        assertThat(CODE.beans().getBean(task, UserTaskHandler.class).briefVariables())
                .containsAll(RequestBrief.NAMES);
    }

    @Test
    void aFlowAddsItsOwnNames() {
        assertThat(RequestBrief.with(Set.of("roomName")))
                .contains("roomName")
                .containsAll(RequestBrief.NAMES)
                .hasSize(RequestBrief.NAMES.size() + 1);
    }

    private static Stream<String> tasks() {
        return CODE.userTaskHandlers().stream();
    }
}
