package frontdesk.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** All that is logged while it is open, as by {@code logging.level.root=trace}; the console is spared. */
public final class CapturedLog implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final List<Appender<ILoggingEvent>> spared = new ArrayList<>();
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Ear ear = new Ear();

    public CapturedLog() {
        root.iteratorForAppenders().forEachRemaining(spared::add);
        spared.forEach(root::detachAppender);
        ear.setContext(root.getLoggerContext());
        ear.start();
        root.addAppender(ear);
        root.setLevel(Level.TRACE);
    }

    /** What was logged with these words in it, each with the name of its logger. */
    public List<String> holding(String words) {
        return lines.stream().filter(line -> line.contains(words)).toList();
    }

    /** How much was logged. */
    public int size() {
        return lines.size();
    }

    @Override
    public void close() {
        root.setLevel(before);
        root.detachAppender(ear);
        spared.forEach(root::addAppender);
        ear.stop();
    }

    private final class Ear extends UnsynchronizedAppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            IThrowableProxy thrown = event.getThrowableProxy();
            lines.add(event.getLoggerName() + ": " + event.getFormattedMessage()
                    + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown)));
        }
    }
}
