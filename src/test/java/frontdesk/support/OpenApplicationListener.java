package frontdesk.support;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Closes what tests share and leave open, the newest first: applications, then the database below them. Left to the
 * JVM's shutdown hooks, which run side by side, the database goes first, and the applications wait half a minute for
 * connections.
 */
public final class OpenApplicationListener
        implements LauncherSessionListener, ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Deque<AutoCloseable> APPLICATIONS = new ConcurrentLinkedDeque<>();
    private static final Deque<AutoCloseable> SERVERS = new ConcurrentLinkedDeque<>();

    /** Has a server closed once all applications are. */
    static void closeAfterwards(AutoCloseable server) {
        SERVERS.push(server);
    }

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        APPLICATIONS.push(application);
        application.addApplicationListener((ApplicationListener<ContextClosedEvent>)
                closed -> APPLICATIONS.remove(closed.getApplicationContext()));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        closeAll(APPLICATIONS);
        closeAll(SERVERS);
    }

    private static void closeAll(Deque<AutoCloseable> open) {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
