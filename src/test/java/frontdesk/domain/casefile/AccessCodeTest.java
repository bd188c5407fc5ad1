package frontdesk.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessCodeTest {
    private static final AccessCode CODE = new AccessCode("7K3M9QXT01");

    @Test
    void aNewCodeHasTenCharactersOfCrockfordsBase32AndIsNeverMadeTwice() {
        SecureRandom random = new SecureRandom();
        Set<String> made = new HashSet<>();
        for (int number = 0; number < 1000; number++) {
            made.add(AccessCode.next(random).characters());
        }

        assertThat(made).hasSize(1000).allSatisfy(code -> assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{10}"));
    }

    @Test
    void itIsShownInTwoGroupsOfFive() {
        assertThat(CODE.inGroups().characters()).isEqualTo("7K3M9-QXT01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K3M9-QXT01", "7k3m9qxt01", " 7K3M9 QXT01 ", "7K3M9-QXTO1", "7K3M9-QXTOI", "7k3m9-qxtol"})
    void whatAPersonTypesIsReadAsItWasMeant(String typed) {
        assertThat(AccessCode.read(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3M9", "7K3M9-QXT012", "7K3M9-QXTU1", "7K3M9-QXT0!", "٧K3M9-QXT01"})
    void whatIsNoCodeIsNotRead(String typed) {
        assertThat(AccessCode.read(typed)).isEmpty();
    }

    @Test
    void itShowsNothingOfItselfWhereItIsLogged() {
        assertThat(CODE.toString()).isEqualTo("AccessCode[masked]");
        assertThatThrownBy(() -> new AccessCode("7K3M9-QXT01")).hasMessageNotContaining("7K3M9");
    }
}
