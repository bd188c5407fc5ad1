package frontdesk.support;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.core.Ordered;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Closes the application of the test class before where the next one needs another. The engine that its REST API
 * answers with, the engine's clock and Camunda's web applications belong to the whole JVM: of two applications in one
 * JVM each would disturb the other.
 */
public final class SingleApplicationListener implements TestExecutionListener, Ordered {
    private static final AtomicReference<TestContext> LAST = new AtomicReference<>();

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void beforeTestClass(TestContext next) {
        if (!next.hasApplicationContext()) {
            closeLast();
        }
        LAST.set(next);
    }

    /** Closes the application of the test class before, for a test that starts applications itself. */
    public static void closeLast() {
        Optional.ofNullable(LAST.getAndSet(null))
                .filter(TestContext::hasApplicationContext)
                .ifPresent(last -> last.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE));
    }
}
