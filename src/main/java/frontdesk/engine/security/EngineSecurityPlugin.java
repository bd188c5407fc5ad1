package frontdesk.engine.security;

import frontdesk.engine.migration.AddedVariableInitializer;
import frontdesk.engine.process.ExecutingFlow;
import frontdesk.engine.request.ProcessStarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shuts what the engine leaves open by default. In code, so that no property opens it again. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineSecurityPlugin extends AbstractCamundaConfiguration {
    /** Length is what makes a password hard to guess; rules on characters only make it hard to remember. */
    private static final int SHORTEST_PASSWORD = 12;

    private final ApplicationContext context;
    private final Pbkdf2PasswordEncryptor passwords;
    private final AddedVariableInitializer addedByMoves;
    private final ExecutingFlow executing;

    EngineSecurityPlugin(
            ApplicationContext context,
            Pbkdf2PasswordEncryptor passwords,
            AddedVariableInitializer addedByMoves,
            ExecutingFlow executing) {
        this.context = context;
        this.passwords = passwords;
        this.addedByMoves = addedByMoves;
        this.executing = executing;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        authorizations(engine);
        expressions(engine);
        passwords(engine);
        flowsAlone(engine);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        new RoleAuthorizationInstaller(engine).writeDown(configuration.getCommandExecutorTxRequired());
    }

    private void authorizations(SpringProcessEngineConfiguration engine) {
        engine.setAuthorizationEnabled(true);
        // To work on a task is not to change whom it belongs to, when it is due, or what its variables say.
        engine.setDefaultUserPermissionNameForTask(Permissions.TASK_WORK.getName());
        engine.setRuntimeService(
                new RestrictedRuntimeService(addedByMoves, () -> context.getBean(ProcessStarter.class)));
        // Cases of CMMN are not used, and the engine asks for no permission on them.
        engine.setCmmnEnabled(false);
        // Names as sign-on services give them: letters, digits, and an address's or a directory's punctuation.
        engine.setUserResourceWhitelistPattern("[a-zA-Z0-9._@+|:-]+");
    }

    private void expressions(SpringProcessEngineConfiguration engine) {
        engine.setExpressionManager(new RestrictedExpressionManager(context, engine.getBeans(), executing));
        engine.setEnableExpressionsInAdhocQueries(false);
        // On only for Tasklist's "my tasks" filters: RestrictedExpressionManager lets through nothing but the caller's
        // name.
        engine.setEnableExpressionsInStoredQueries(true);
    }

    private void passwords(SpringProcessEngineConfiguration engine) {
        engine.setIdentityProviderSessionFactory(new GenericManagerFactory(LocklessIdentityProvider.class));
        engine.setPasswordEncryptor(passwords);
        engine.setEnablePasswordPolicy(true);
        engine.setPasswordPolicy(() -> List.of(new PasswordPolicyLengthRuleImpl(SHORTEST_PASSWORD)));
    }

    private static void flowsAlone(SpringProcessEngineConfiguration engine) {
        List<CommandInterceptor> interceptors =
                new ArrayList<>(Optional.ofNullable(engine.getCustomPreCommandInterceptorsTxRequired())
                        .orElseGet(List::of));
        interceptors.add(new ForbiddenCommandInterceptor(engine.getIdentityService()));
        engine.setCustomPreCommandInterceptorsTxRequired(interceptors);
    }
}
