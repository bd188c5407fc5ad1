package frontdesk.adapters.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewayErrorMaskerTest {
    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 <ana@example.org> unknown, 550 5.1.1 <…> unknown",
        "550 5.1.1 ana... User unknown, 550 5.1.1 …... User unknown",
        "550 ANA@Example.ORG unknown, 550 … unknown",
        "550 bounced to other.person@example.net, 550 bounced to …",
        "550 5.7.606 Access denied, 550 5.7.606 Access denied",
        "Banana is no number, Banana is no number",
        "'+1 (202) 555-0199 is no number', … is no number",
        "202-555-0199 is no number, … is no number",
        "2025550199 is no number, … is no number"
    })
    void addressesAndNumbersAreMasked(String said, String heard) {
        assertThat(GatewayErrorMasker.masked(said, "ana@example.org")).isEqualTo(heard);
    }

    @Test
    void itIsOneLineAndNotTooLong() {
        assertThat(GatewayErrorMasker.masked("550-No\r\n550 way", "+12025550123"))
                .isEqualTo("550-No 550 way");
        assertThat(GatewayErrorMasker.masked("no ".repeat(100), ""))
                .hasSize(201)
                .endsWith("…");
    }
}
