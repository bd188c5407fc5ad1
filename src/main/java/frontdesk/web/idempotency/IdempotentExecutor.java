package frontdesk.web.idempotency;

import frontdesk.ports.request.IdempotencyStore;
import frontdesk.ports.request.IdempotencyStore.Answer;
import frontdesk.ports.request.IdempotencyStore.Claim;
import frontdesk.ports.request.IdempotencyStore.Key;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Does what is asked under a key once. The claim, what is done and the answer are one transaction: either all of it
 * has happened, or nothing and the key is free again. Only successes are kept; a refusal (a conflict, too) leaves
 * nothing behind, since it did nothing, and repeating it later may succeed.
 */
@Component
class IdempotentExecutor {
    private final IdempotencyStore answers;

    IdempotentExecutor(IdempotencyStore answers) {
        this.answers = answers;
    }

    @Transactional(rollbackFor = Exception.class)
    public Claim perform(Key key, String fingerprint, Work work) throws IOException, ServletException {
        Claim claim = answers.claim(key, fingerprint);
        if (claim instanceof Claim.First) {
            Answer answer = work.perform();
            if (HttpStatusCode.valueOf(answer.status()).is2xxSuccessful()) {
                answers.keep(key, answer);
            } else {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            }
        }
        return claim;
    }

    /** What is asked for. */
    @FunctionalInterface
    interface Work {
        Answer perform() throws IOException, ServletException;
    }
}
