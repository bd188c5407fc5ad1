package frontdesk.benchmarks;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says how many of something were done in a second. */
final class Stopwatch {
    private static final Logger LOG = LoggerFactory.getLogger("benchmark");

    private Stopwatch() {}

    /** Does the work and says its rate; gives the rate. */
    static double time(String what, int count, Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        double rate = count / seconds;
        LOG.info(String.format(Locale.ROOT, "%-44s %,7d in %7.1f s: %,8.1f/s", what, count, seconds, rate));
        return rate;
    }

    static void say(String line) {
        LOG.info(line);
    }

    /** What is measured. */
    interface Work {
        void run() throws Exception;
    }
}
