package frontdesk.web.texts;

import frontdesk.ports.failure.RedactedException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells operators of texts that came in with something amiss, in the log and as a metric: no gateway says it twice. */
@Component
class OddTextMetrics {
    private static final Logger LOG = LoggerFactory.getLogger(OddTextMetrics.class);
    private static final String NAME = "frontdesk.texts.odd";

    private final Map<Oddity, Counter> counters = new EnumMap<>(Oddity.class);

    OddTextMetrics(MeterRegistry registry) {
        for (Oddity oddity : Oddity.values()) {
            counters.put(
                    oddity,
                    Counter.builder(NAME)
                            .description("Texts that came in with something amiss, and were kept all the same")
                            .tag("what", oddity.name().toLowerCase(Locale.ROOT))
                            .register(registry));
        }
    }

    void count(Oddity oddity) {
        LOG.warn("A text came in: {}", oddity.sentence);
        counters.get(oddity).increment();
    }

    /** The same with what a person has to look for. */
    void count(Oddity oddity, Throwable failure) {
        LOG.error("A text came in: {}", oddity.sentence, RedactedException.of(failure));
        counters.get(oddity).increment();
    }

    /** What may be amiss with a text. */
    enum Oddity {
        BODY("what the gateway sent cannot be read; it is kept, and nobody can be answered"),
        ENCODING("it is not in UTF-8 and was read as ISO 8859-1"),
        SENDER("its sender is no number that can be texted; it is kept, and nobody is answered"),
        WORDS("it has no words; it is kept and has no effect"),
        LENGTH("it is too long to be kept whole; its beginning is"),
        MOMENT("when it was written cannot be read, or not believed; when it came counts"),
        POSTPONED("its flow cannot take it now; it is kept and tried again"),
        FAILURE("acting on it failed; it is kept and tried again");

        private final String sentence;

        Oddity(String sentence) {
            this.sentence = sentence;
        }
    }
}
