package frontdesk.engine.validation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards analysts against being led to another element than the one that is wrong. */
class ElementLocationsTest {
    private static final String FILE = """
            <process id="flow">
              <!-- <task id="call" name="as it was"/>
                   <task id="gone"/> -->
              <task name="Call"
                    id='call'/><task id="next"/>
              <formField id="call"/>
            </process>
            """;

    @ParameterizedTest
    @CsvSource({"flow, 1, 1", "call, 4, 3", "next, 5, 20", "gone, 0, 0", "nowhere, 0, 0"})
    void anElementIsFoundWhereItsTagBegins(String id, int line, int column) {
        Finding found = ElementLocations.in(FILE.getBytes(StandardCharsets.UTF_8))
                .locate(new Finding("flow.bpmn", id, "", "is wrong"));

        assertThat(found.getLine()).isEqualTo(line);
        assertThat(found.getColumn()).isEqualTo(column);
    }

    @Test
    void whatIsAboutTheWholeFileHasNoPlace() {
        assertThat(ElementLocations.in(FILE.getBytes(StandardCharsets.UTF_8))
                        .locate(Finding.of("flow.bpmn", "is wrong"))
                        .getLine())
                .isZero();
    }
}
