package frontdesk.engine.officer;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Has the engine work for an officer, so that its own rules decide what they see and take, and its history names them. */
@Component
class OfficerAuthentication {
    private final IdentityService identities;

    OfficerAuthentication(IdentityService identities) {
        this.identities = identities;
    }

    <T> T as(Officer officer, Supplier<T> work) {
        identities.setAuthentication(officer.account(), officer.groups());
        try {
            return work.get();
        } finally {
            identities.clearAuthentication();
        }
    }
}
