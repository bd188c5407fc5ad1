package frontdesk.web.security.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

class CallerErrorClassifierTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TaskAlreadyClaimedException| Task 'x' is already claimed by someone else.       | 409
            TaskUnavailableException   | A colleague has a call to this number in hand.    | 409
            ProcessEngineException     | Password does not match policy                    | 400
            NullValueException         | Cannot find task with id x: task is null          | 404
            RestException              | execution x doesn't exist: execution is null      | 404
            """)
    void aMistakeOfTheCallerIsNoFaultOfTheServer(String type, String message, int status) {
        assertThat(CallerErrorClassifier.status(type, message, true))
                .map(HttpStatus::value)
                .hasValue(status);
    }

    @Test
    void aCollisionIsToldAlsoWhereAResourceOfTheEngineKeepsItsWordsAlone() {
        assertThat(CallerErrorClassifier.isCollision("OptimisticLockingException", ""))
                .isTrue();
        assertThat(CallerErrorClassifier.isCollision(
                        "RestException", "Cannot complete: ENGINE-03005 Execution of UPDATE"))
                .isTrue();
        assertThat(CallerErrorClassifier.isCollision("RestException", "Cannot complete"))
                .isFalse();
    }

    @Test
    void aFieldThatIsMissingIsABadRequestWhereNothingIsNamedByTheAddress() {
        assertThat(CallerErrorClassifier.status("NullValueException", "workerId is null", false))
                .hasValue(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aFaultOfTheServerStaysOne() {
        assertThat(CallerErrorClassifier.status(
                        "NullPointerException",
                        "Cannot invoke \"frontdesk.Office.name()\" because" + " \"office\" is null",
                        true))
                .isEmpty();
        assertThat(CallerErrorClassifier.status("IllegalStateException", "Cannot find the template", true))
                .isEmpty();
    }
}
