package frontdesk.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.function.Consumer;

/** How a parameter of a {@link ModelWord} is written in models, so that a typo is found before a case comes by. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Written {
    Form value();

    /** The ways of writing a time down. */
    enum Form {
        DURATION("PT4H", Duration::parse),
        DAYS_OR_HOURS("P2D or PT4H", text -> {
            if (text.contains("T")) {
                Duration.parse(text);
            } else {
                Period.parse(text);
            }
        }),
        LIST_OF_DAYS("P7D,P1D", text -> {
            for (String days : text.split(",", -1)) {
                Period.parse(days.strip());
            }
        }),
        TIME_OF_DAY("09:00", LocalTime::parse);

        private final String example;
        private final Consumer<String> reader;

        Form(String example, Consumer<String> reader) {
            this.example = example;
            this.reader = reader;
        }

        public String example() {
            return example;
        }

        /** Whether the text is written so. */
        public boolean fits(String text) {
            try {
                reader.accept(text);
                return true;
            } catch (DateTimeException unreadable) {
                return false;
            }
        }
    }
}
