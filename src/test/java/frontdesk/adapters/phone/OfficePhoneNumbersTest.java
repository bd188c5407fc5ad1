package frontdesk.adapters.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import frontdesk.adapters.phone.OfficePhoneNumbers.OfficeRegion;
import frontdesk.domain.request.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficePhoneNumbersTest {
    private final OfficePhoneNumbers numbers = new OfficePhoneNumbers(new OfficeRegion("US"));

    @ParameterizedTest
    @CsvSource({
        "+12025550123, +12025550123",
        "2025550123, +12025550123",
        "12025550123, +12025550123",
        "(202) 555-0123, +12025550123",
        "202.555.0123, +12025550123",
        "tel:+12025550123, +12025550123",
        "tel:2025550123, +12025550123",
        "tel:+1-202-555-0123;ext=4, +12025550123",
        "0012025550123, +12025550123",
        "01112025550123, +12025550123",
        "447911123456, +447911123456",
        "+44 7911 123456, +447911123456",
        "00447911123456, +447911123456",
        "33612345678, +33612345678"
    })
    void aSendersNumberIsReadAsTheOfficeDialsIt(String written, String meant) {
        assertThat(numbers.read(written)).contains(new PhoneNumber(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "HM-REV", "1-800-FLOWERS", "40604", "+10000000000", "anonymous", "tel:", "+1202555012345"})
    void whatIsNoNumberIsNotAnswered(String written) {
        assertThat(numbers.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+10000000000",
                "+11115550123",
                "+12021550123",
                "+1202555012345",
                "+120255501",
                "+9991234567",
                "+19005550123",
                "+979123456789",
                "+449098790000"
            })
    void nobodyIsCalledOrTextedAtANumberThatCannotExistOrCostsAPremium(String number) {
        assertThat(numbers.isReachable(new PhoneNumber(number))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+12025550123", "+16712000123", "+16702000123", "+18005550123", "+447911123456", "+4930123456"})
    void aNumberWhoseExchangeTheTablesLackIsTaken(String number) {
        assertThat(numbers.isReachable(new PhoneNumber(number))).isTrue();
    }

    @Test
    void theOfficeIsSomewhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficeRegion("Washington"))
                .withMessageContaining("frontdesk.texting.region");
    }
}
