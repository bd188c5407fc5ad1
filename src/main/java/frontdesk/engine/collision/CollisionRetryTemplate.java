package frontdesk.engine.collision;

import java.time.Duration;
import org.springframework.retry.RetryCallback;
import org.springframework.retry.RetryContext;
import org.springframework.retry.RetryListener;
import org.springframework.retry.backoff.ExponentialRandomBackOffPolicy;
import org.springframework.retry.policy.TimeoutRetryPolicy;
import org.springframework.retry.support.RetryTemplate;

/** Tries again what collided, after pauses that are random, so that two who collided do not meet again, and grow. */
final class CollisionRetryTemplate extends RetryTemplate {
    /** Pauses in milliseconds: 20 to 40, 40 to 80, … and never more than 400. */
    private static final long FIRST_PAUSE = 20;

    private static final long LONGEST_PAUSE = 400;

    /**
     * @param limit for how long it is tried again before the collision is thrown
     * @param onCollision called for each collision, before the pause
     */
    CollisionRetryTemplate(Duration limit, Runnable onCollision) {
        setRetryPolicy(new CollisionRetryPolicy(limit));
        setBackOffPolicy(pauses());
        registerListener(new RetryListener() {
            @Override
            public <T, E extends Throwable> void onError(
                    RetryContext context, RetryCallback<T, E> work, Throwable failure) {
                if (CollisionDetector.isCollision(failure)) {
                    onCollision.run();
                }
            }
        });
    }

    static ExponentialRandomBackOffPolicy pauses() {
        var pauses = new ExponentialRandomBackOffPolicy();
        pauses.setInitialInterval(FIRST_PAUSE);
        pauses.setMultiplier(2);
        pauses.setMaxInterval(LONGEST_PAUSE);
        return pauses;
    }

    private static final class CollisionRetryPolicy extends TimeoutRetryPolicy {
        private static final long serialVersionUID = 1L;

        CollisionRetryPolicy(Duration limit) {
            super(limit.toMillis());
        }

        @Override
        public boolean canRetry(RetryContext context) {
            Throwable failure = context.getLastThrowable();
            return failure == null || CollisionDetector.isCollision(failure) && super.canRetry(context);
        }
    }
}
