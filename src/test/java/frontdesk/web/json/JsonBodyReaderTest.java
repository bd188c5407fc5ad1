package frontdesk.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import frontdesk.domain.request.Language;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.ports.text.PhoneNumbers;
import frontdesk.web.requests.RequesterBody;
import frontdesk.web.validation.LongText;
import frontdesk.web.validation.ReachablePhoneNumber;
import frontdesk.web.validation.ShortText;
import frontdesk.web.validation.ValidANumber;
import frontdesk.web.validation.ValidReceiptNumber;
import frontdesk.web.validation.ValidZipCode;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonBodyReaderTest {
    private final JsonBodyReader bodies = new JsonBodyReader(
            Validation.byDefaultProvider()
                    .configure()
                    .constraintValidatorFactory(new WithTables())
                    .buildValidatorFactory()
                    .getValidator(),
            List.of());

    /** Gives the check of numbers what Spring gives it. */
    private static final class WithTables implements ConstraintValidatorFactory {
        private final ConstraintValidatorFactory others =
                Validation.buildDefaultValidatorFactory().getConstraintValidatorFactory();

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> check) {
            return check == ReachablePhoneNumber.Check.class
                    ? check.cast(new ReachablePhoneNumber.Check(new AllNumbers()))
                    : others.getInstance(check);
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> check) {
            others.releaseInstance(check);
        }
    }

    private static final class AllNumbers implements PhoneNumbers {
        @Override
        public Optional<PhoneNumber> read(String written) {
            return Optional.of(new PhoneNumber(written));
        }

        @Override
        public boolean isReachable(PhoneNumber phone) {
            return true;
        }
    }

    enum OrderSize {
        SMALL,
        LARGE
    }

    record Order(
            @NotNull RequesterBody requester,
            OrderSize size,
            int count,
            boolean gift,
            @Size(max = 2) List<LocalDate> dates,
            Optional<@ValidReceiptNumber String> receipt,
            @ValidANumber String aNumber,
            @ValidZipCode String zip,
            @LongText(max = 20) String details,
            List<@ShortText(max = 5) String> tags,
            OffsetDateTime at,
            Instant now,
            LocalTime opens,
            ZoneId zone) {}

    private static final String REQUESTER = "\"requester\":{\"name\":\" María \",\"email\":\"m@example.org\"}";
    private static final String LEAST = REQUESTER + ",\"count\":1,\"gift\":false";

    @Test
    void aCompleteBodyIsRead() {
        Order order = bodies.read("""
                {"requester": {"role": "REPRESENTATIVE", "name": "Ann", "email": "a@example.org",
                               "phone": "+12025550123", "language": "es"},
                 "size": "LARGE", "count": 3, "gift": true, "dates": ["2026-12-01"], "receipt": "ioe 0912345678",
                 "aNumber": "A12345678", "zip": "20001", "details": "two\\nlines", "tags": ["a"],
                 "at": "2026-12-01T09:00:00-05:00", "now": "2026-12-01T14:00:00Z", "opens": "08:00",
                 "zone": "America/New_York"}""", Order.class);

        assertThat(order.size()).isEqualTo(OrderSize.LARGE);
        assertThat(order.dates()).containsExactly(LocalDate.of(2026, 12, 1));
        assertThat(order.at().toInstant()).isEqualTo(order.now());
        assertThat(order.requester().toRequester().language()).isEqualTo(Language.ES);
    }

    @Test
    void whatIsAbsentIsEmptyAndTheRequesterHasDefaults() {
        Order order = bodies.read("{" + LEAST + ", \"receipt\": null}", Order.class);

        assertThat(order.dates()).isEmpty();
        assertThat(order.receipt()).isEmpty();
        assertThat(order.requester().toRequester().language()).isEqualTo(Language.EN);
        assertThat(order.requester().toRequester().name()).isEqualTo("María");
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        List<FieldProblem> errors = errorsOf("""
                {"requester": {"email": "nobody", "phone": 5, "language": "fr", "shoe": {"size": [1, {}]}},
                 "size": "MEDIUM", "count": "1", "gift": "true", "dates": ["2026-12-01", "01/12/2026", 7],
                 "receipt": "X", "aNumber": "B1", "zip": "2000", "tags": ["ok", "far too long", null]}""");

        assertThat(errors)
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder(
                        "requester.name",
                        "requester.email",
                        "requester.phone",
                        "requester.language",
                        "requester.shoe",
                        "size",
                        "count",
                        "gift",
                        "dates",
                        "dates[1]",
                        "dates[2]",
                        "receipt",
                        "aNumber",
                        "zip",
                        "tags[1]",
                        "tags[2]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"size\":\"BIG\" | size | must be one of: SMALL, LARGE",
                "\"size\":0 | size | must be one of: SMALL, LARGE",
                "\"details\":7 | details | must be text in quotes, without control characters",
                "\"details\":true | details | must be text in quotes, without control characters",
                "\"details\":{\"a\":[1]} | details | must be text in quotes, without control characters",
                "\"details\":\"a\\u0000b\" | details | must be text in quotes, without control characters",
                "\"details\":\"\\ud800\" | details | must be text in quotes, without control characters",
                "\"details\":\"  \" | details | must be text of 1 to 20 characters",
                "\"details\":\"123456789012345678901\" | details | must be text of 1 to 20 characters",
                "\"tags\":[\"a\\nb\"] | tags[0] | must be one line of 1 to 5 characters",
                "\"tags\":\"a\" | tags | must be a list, in square brackets",
                "\"tags\":[null] | tags[0] | must not be null",
                "\"dates\":[\"2026-02-30\"] | dates[0] | must be a date that exists, such as 2026-12-01",
                "\"dates\":[\"+12026-02-03\"] | dates[0] | must be a date that exists, such as 2026-12-01",
                "\"dates\":[20261201] | dates[0] | must be a date that exists, such as 2026-12-01",
                "\"opens\":\"8\" | opens | must be a time of day, such as 09:00",
                "\"zone\":\"Mars\" | zone | must be a time zone, such as America/New_York",
                "\"hat\":{} | hat | is not known here; the fields are: requester, size, count, gift, dates, receipt,"
                        + " aNumber, zip, details, tags, at, now, opens, zone",
                "\"zip\":\"20001\",\"zip\":\"20002\" | zip | is given more than once",
                "\"at\":\"2026-12-01T09:00\" | at | must be a date and time with its offset, such as"
                        + " 2026-12-01T09:00:00-05:00",
            })
    void oneWrongFieldIsExplained(String field, String path, String message) {
        assertThat(errorsOf("{" + LEAST + "," + field + "}")).containsExactly(new FieldProblem(path, message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"1\" | must be a whole number, without quotes",
                "1.5 | must be a whole number, without quotes",
                "1.0 | must be a whole number, without quotes",
                "99999999999 | must be a whole number, without quotes",
                "true | must be a whole number, without quotes",
                "null | is required",
            })
    void aNumberIsNotGuessed(String count, String message) {
        String body = "{" + REQUESTER + ",\"gift\":false,\"count\":" + count + "}";

        assertThat(errorsOf(body)).containsExactly(new FieldProblem("count", message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"count\": 1,} | line 1, column 13",
                "{\"count\": nope} | line 1, column",
                "{\"count\": | line 1, column",
                "{'count': 1} | line 1, column 2",
                "{\"count\": 01} | line 1, column",
                "`` | The body is empty",
                "[] | must be a JSON object",
                "null | must be a JSON object",
                "\"text\" | must be a JSON object",
            })
    void whatIsNoJsonObjectIsOneErrorOfTheWhole(String body, String message) {
        List<FieldProblem> errors = errorsOf(body);

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).field()).isEmpty();
        assertThat(errors.get(0).message()).contains(message).doesNotContain("jackson", "Json", "token");
    }

    @Test
    void somethingAfterTheObjectIsRefused() {
        assertThat(errorsOf("{" + LEAST + "} {}"))
                .extracting(FieldProblem::field)
                .containsExactly("");
    }

    @Test
    void anAbyssOfBracketsIsRefusedInPlainWords() {
        String abyss = "[".repeat(5000) + "]".repeat(5000);

        assertThat(errorsOf("{\"hat\": " + abyss + "}"))
                .extracting(FieldProblem::message)
                .allMatch(message -> message.contains("nested too deeply"));
    }

    private List<FieldProblem> errorsOf(String body) {
        return catchThrowableOfType(InvalidRequestException.class, () -> bodies.read(body, Order.class))
                .errors();
    }
}
