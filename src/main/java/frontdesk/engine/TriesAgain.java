package frontdesk.engine;

import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does what an officer asked for again where a timer or an e-mail of the same case came in between: nothing of the
 * first try is left, and the officer need not know. A job of the engine tries again by itself.
 */
final class TriesAgain extends CommandInterceptor {
    private static final int TRIES = 5;
    private static final Set<Class<?>> OFFICERS_WORK =
            Set.of(CompleteTaskCmd.class, SubmitTaskFormCmd.class, ClaimTaskCmd.class);

    @Override
    public <T> T execute(Command<T> command) {
        boolean partOfMore = TransactionSynchronizationManager.isActualTransactionActive();
        int tries = OFFICERS_WORK.contains(command.getClass()) && !partOfMore ? TRIES : 1;
        for (int failed = 1; failed < tries; failed++) {
            try {
                return next.execute(command);
            } catch (OptimisticLockingException collision) {
                continue;
            }
        }
        return next.execute(command);
    }
}
