package frontdesk.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.support.fixture.OfficeFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierConvertersTest {

    @Nested
    class AReceiptNumber {
        @ParameterizedTest
        @ValueSource(strings = {"IOE0912345678", "ioe0912345678", "IOE-09-123-45678", " ioe 0912 345678 "})
        void isReadLeniently(String typed) {
            assertThat(ReceiptNumber.read(typed)).contains(new ReceiptNumber("IOE0912345678"));
        }

        @Test
        void mayHaveAPrefixThatNobodyKnowsYet() {
            assertThat(ReceiptNumber.read("XYZ0912345678")).isPresent();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "IOE091234567",
                    "IOE09123456789",
                    "IO00912345678",
                    "IOE091234567O",
                    "ÏOE0912345678",
                    "IOE٠٩١٢٣٤٥٦٧٨"
                })
        void isNothingElse(String typed) {
            assertThat(ReceiptNumber.read(typed)).isEmpty();
        }

        @Test
        void isMadeOfItsStrictFormOnly() {
            assertThatIllegalArgumentException().isThrownBy(() -> new ReceiptNumber("ioe0912345678"));
        }

        @Test
        void showsFourDigitsAtMost() {
            assertThat(new ReceiptNumber("IOE0912345678")).hasToString("…5678");
        }
    }

    @Nested
    class AnANumber {
        @ParameterizedTest
        @CsvSource({
            "A012345678, A012345678",
            "A12345678, A012345678",
            "A1234567, A001234567",
            "12345678, A012345678",
            "a 012-345-678, A012345678"
        })
        void isReadLenientlyAndPadded(String typed, String value) {
            assertThat(ANumber.read(typed)).map(ANumber::value).contains(value);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "A", "A123456", "A0123456789", "B012345678", "A01234567X", "AA12345678"})
        void isNothingElse(String typed) {
            assertThat(ANumber.read(typed)).isEmpty();
        }

        @Test
        void isMadeOfItsStrictFormOnly() {
            assertThatIllegalArgumentException().isThrownBy(() -> new ANumber("A12345678"));
        }

        @Test
        void showsFourDigitsAtMost() {
            assertThat(new ANumber("A012345678")).hasToString("…5678");
        }
    }

    @Nested
    class APhoneNumber {
        @ParameterizedTest
        @ValueSource(strings = {"+12025550123", "+525512345678", "+4930123456", "+123456789012345"})
        void isWhatE164Says(String number) {
            assertThat(new PhoneNumber(number).value()).isEqualTo(number);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "2025550123",
                    "+02025550123",
                    "+1 202 555 0123",
                    "+1234567890123456",
                    "+12345",
                    "+1202555012x"
                })
        void isNothingElse(String number) {
            assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(number));
        }

        @Test
        void showsFourDigitsAtMost() {
            assertThat(new PhoneNumber("+12025550123")).hasToString("…0123");
        }
    }

    @Nested
    class AZipCode {
        @ParameterizedTest
        @ValueSource(strings = {"20001", "00501", "20001-1234"})
        void hasFiveDigitsOrNine(String code) {
            assertThat(new ZipCode(code)).hasToString(code);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "2000", "200011", "20001-123", "200011234", "2000A", "20001 1234"})
        void isNothingElse(String code) {
            assertThatIllegalArgumentException().isThrownBy(() -> new ZipCode(code));
        }
    }

    @Nested
    class AnOffice {
        @ParameterizedTest
        @CsvSource({"20001, true", "20599-0001, true", "90001, false"})
        void servesTheZipCodesThatBeginLikeItsPrefixes(String zipCode, boolean served) {
            assertThat(OfficeFixture.washington().serves(new ZipCode(zipCode))).isEqualTo(served);
        }
    }
}
