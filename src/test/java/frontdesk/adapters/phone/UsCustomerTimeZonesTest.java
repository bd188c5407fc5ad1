package frontdesk.adapters.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import frontdesk.adapters.phone.UsCustomerTimeZones.TextingZonesProperties;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.domain.request.PhoneNumber;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsCustomerTimeZonesTest {
    private static final Set<ZoneId> ANYWHERE = zones("America/New_York Pacific/Honolulu");

    private final UsCustomerTimeZones customers = new UsCustomerTimeZones(
            new PhoneNumberTimeZones(), new ZipCodeTimeZones(), new TextingZonesProperties(ANYWHERE));

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "20001, Washington, America/New_York",
        "00501, Holtsville, America/New_York",
        "10001, New York, America/New_York",
        "33101, Miami, America/New_York",
        "34102, Naples, America/New_York",
        "32301, Tallahassee, America/New_York",
        "32401, Panama City, America/New_York America/Chicago",
        "32501, Pensacola, America/Chicago",
        "37201, Nashville, America/Chicago",
        "37902, Knoxville, America/New_York",
        "37321, Dayton in Tennessee, America/New_York America/Chicago",
        "37402, Chattanooga, America/New_York",
        "38103, Memphis, America/Chicago",
        "40202, Louisville, America/New_York",
        "42101, Bowling Green, America/Chicago",
        "42701, Elizabethtown, America/New_York America/Chicago",
        "46201, Indianapolis, America/New_York",
        "46402, Gary, America/Chicago",
        "46534, Knox in Indiana, America/New_York America/Chicago",
        "47708, Evansville, America/Chicago",
        "48201, Detroit, America/New_York",
        "49801, Iron Mountain, America/New_York America/Chicago",
        "57501, Pierre, America/Chicago America/Denver",
        "57701, Rapid City, America/Denver",
        "58601, Dickinson, America/Chicago America/Denver",
        "60601, Chicago, America/Chicago",
        "60601-1234, Chicago with ZIP+4, America/Chicago",
        "67735, Goodland, America/Chicago America/Denver",
        "69301, Alliance, America/Denver",
        "79901, El Paso, America/Denver",
        "79830, Alpine, America/Chicago America/Denver",
        "88510, El Paso's other digits, America/Denver",
        "80202, Denver, America/Denver",
        "83501, Lewiston, America/Los_Angeles America/Denver",
        "83702, Boise, America/Denver",
        "83814, Coeur d'Alene, America/Los_Angeles",
        "84101, Salt Lake City, America/Denver",
        "85001, Phoenix, America/Phoenix",
        "86515, Window Rock, America/Phoenix America/Denver",
        "87501, Santa Fe, America/Denver",
        "89101, Las Vegas, America/Los_Angeles",
        "89883, West Wendover, America/Los_Angeles America/Denver",
        "90001, Los Angeles, America/Los_Angeles",
        "97201, Portland, America/Los_Angeles",
        "97914, Ontario in Oregon, America/Los_Angeles America/Denver",
        "98101, Seattle, America/Los_Angeles",
        "99501, Anchorage, America/Anchorage",
        "99546, Adak, America/Adak",
        "96813, Honolulu, Pacific/Honolulu",
        "00901, San Juan, America/Puerto_Rico",
        "00802, Saint Thomas, America/Puerto_Rico",
        "96910, Hagåtña, Pacific/Guam",
        "96950, Saipan, Pacific/Saipan",
        "96799, Pago Pago, Pacific/Pago_Pago"
    })
    void aZipCodeTellsTheZones(String zipCode, String place, String expected) {
        assertThat(customers.of(Optional.empty(), Optional.of(new ZipCode(zipCode))))
                .isEqualTo(zones(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"09012", "34002", "96201", "00100", "86801"})
    void militaryPostAndDigitsOfNoPlaceTellNothing(String zipCode) {
        assertThat(customers.of(Optional.empty(), Optional.of(new ZipCode(zipCode))))
                .isEqualTo(ANYWHERE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "+12025550123, America/New_York",
        "+13125550123, America/Chicago",
        "+16025550123, America/Phoenix",
        "+18085550123, Pacific/Honolulu",
        "+17875550123, America/Puerto_Rico",
        "+19075550123, America/Anchorage America/Adak",
        "+12085550123, America/Boise America/Los_Angeles",
        "+16715550123, Pacific/Guam",
        "+16847331234, Pacific/Pago_Pago",
        // Exchanges that the tables do not have: the area code decides, so that nobody is texted at 4 a.m.
        "+16702000123, Pacific/Saipan",
        "+16845550123, Pacific/Pago_Pago",
        "+6921230123, Pacific/Majuro",
        "+12021110123, America/New_York",
        // One area code, two zones: Pensacola and Tallahassee.
        "+18504321234, America/Chicago",
        "+18502221234, America/New_York",
        "+442079460018, Europe/London"
    })
    void aPhoneNumberTellsTheZones(String phone, String expected) {
        assertThat(customers.of(Optional.of(new PhoneNumber(phone)), Optional.empty()))
                .isEqualTo(zones(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+18005550123", "+18886880123", "+15005550006", "+15555550123", "+881612345678", "+9991234567"})
    void aNumberThatRingsAnywhereTellsNothing(String phone) {
        assertThat(customers.of(Optional.of(new PhoneNumber(phone)), Optional.empty()))
                .isEqualTo(ANYWHERE);
    }

    @Test
    void whatBothTellCountsTogether() {
        assertThat(customers.of(Optional.of(new PhoneNumber("+12025550123")), Optional.of(new ZipCode("90001"))))
                .isEqualTo(zones("America/New_York America/Los_Angeles"));
    }

    @Test
    void whatOneTellsIsEnough() {
        assertThat(customers.of(Optional.of(new PhoneNumber("+18005550123")), Optional.of(new ZipCode("90001"))))
                .isEqualTo(zones("America/Los_Angeles"));
    }

    @Test
    void ofWhomNothingIsKnownMayBeAnywhere() {
        assertThat(customers.of(Optional.empty(), Optional.empty())).isEqualTo(ANYWHERE);
    }

    @Test
    void anywhereHasToBeSomewhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextingZonesProperties(Set.of()))
                .withMessageContaining("frontdesk.texting.unknown-zones");
    }

    private static Set<ZoneId> zones(String names) {
        return Stream.of(names.split(" ")).map(ZoneId::of).collect(Collectors.toSet());
    }
}
