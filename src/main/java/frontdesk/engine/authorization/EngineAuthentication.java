package frontdesk.engine.authorization;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Has the engine work for somebody, so that its own rules decide what they see and do, and its history names them. */
@Component
public class EngineAuthentication {
    private final IdentityService identities;

    EngineAuthentication(IdentityService identities) {
        this.identities = identities;
    }

    /**
     * Does this as the account, on the thread that calls.
     *
     * @param groups by which the engine's authorizations are looked up
     */
    public <T> T as(String account, List<String> groups, Supplier<T> work) {
        identities.setAuthentication(account, groups);
        try {
            return work.get();
        } finally {
            identities.clearAuthentication();
        }
    }
}
