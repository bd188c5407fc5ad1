package frontdesk.engine.brief;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * What colleagues call the people at the centre.
 *
 * @param engine knows the accounts
 */
@Component
public record OfficerNames(ProcessEngineConfigurationImpl engine) {
    /** First and last name of the account, whoever asks; the account itself where it has none. */
    public String of(String account) {
        return engine.getCommandExecutorTxRequired()
                .execute(context ->
                        context.runWithoutAuthorization(() -> Optional.ofNullable(engine.getIdentityService()
                                        .createUserQuery()
                                        .userId(account)
                                        .singleResult())
                                .map(user -> Stream.of(user.getFirstName(), user.getLastName())
                                        .filter(part -> part != null && !part.isBlank())
                                        .collect(Collectors.joining(" ")))
                                .filter(name -> !name.isEmpty())
                                .orElse(account)));
    }
}
