package frontdesk.engine.expression;

import frontdesk.engine.process.ExpressionBean;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.function.Consumer;

/** How a parameter of a {@link ExpressionBean} is written in models, so that a typo is found before a case comes by. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface ArgumentFormat {
    Form value();

    /** The ways of writing a time down. */
    enum Form {
        DURATION("PT4H", "PT(\\d+H)?(\\d+M)?", Duration::parse),
        DAYS_OR_HOURS("P2D or PT4H", "P(\\d+D|T(\\d+H)?(\\d+M)?)", text -> {
            if (text.contains("T")) {
                Duration.parse(text);
            } else {
                Period.parse(text);
            }
        }),
        LIST_OF_DAYS("P7D,P1D", "P\\d+D(, ?P\\d+D)*", text -> {
            for (String days : text.split(",", -1)) {
                Period.parse(days.strip());
            }
        }),
        TIME_OF_DAY("09:00", "([01]\\d|2[0-3]):[0-5]\\d", LocalTime::parse);

        private final String example;
        private final String pattern;
        private final Consumer<String> reader;

        Form(String example, String pattern, Consumer<String> reader) {
            this.example = example;
            this.pattern = pattern;
            this.reader = reader;
        }

        public String example() {
            return example;
        }

        /** What an editor lets an analyst write: a regular expression, stricter than {@link #fits}. */
        public String pattern() {
            return pattern;
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
