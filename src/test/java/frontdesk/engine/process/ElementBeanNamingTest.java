package frontdesk.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The step is what a service task calls; the id is the analyst's own. */
class ElementBeanNamingTest {

    @ParameterizedTest
    @CsvSource({
        "send-reminder,       ${sendReminder}, send-reminder",
        "send-reminder-again, ${sendReminder}, send-reminder",
        "send-2-copies,       ${send2Copies},  send-2-copies",
        "send-reminder,       '',              send-reminder",
        "send-reminder,       ${a.b},          send-reminder"
    })
    void theStepIsNamedByWhatIsCalled(String element, String call, String step) {
        assertThat(ElementBeanNaming.stepOf(element, call)).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({"${sendReminder}, sendReminder", "sendReminder, ''", "${SendReminder}, ''", "'', ''", "${a.b()}, ''"})
    void onlyAPlainCallNamesABean(String call, String bean) {
        assertThat(ElementBeanNaming.beanIn(call).orElse("")).isEqualTo(bean);
    }
}
