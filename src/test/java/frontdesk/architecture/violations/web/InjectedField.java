package frontdesk.architecture.violations.web;

import frontdesk.architecture.violations.domain.Apple;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks NO_FIELD_INJECTION. */
final class InjectedField {
    @Autowired
    private Apple apple;

    Apple apple() {
        return apple;
    }
}
