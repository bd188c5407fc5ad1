package frontdesk.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceNumberTest {
    private static final int DRAWN_PER_FLOW = 50;

    static Stream<ReferenceNumber> drawn() {
        RandomGenerator random = new Random(20261123);
        return Stream.of("AR", "AC", "BR", "CB")
                .flatMap(prefix ->
                        IntStream.range(0, DRAWN_PER_FLOW).mapToObj(i -> ReferenceNumber.next(prefix, random)));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void everySingleMistypedCharacterIsNoticed(ReferenceNumber reference) {
        List<String> mistyped = IntStream.range(0, reference.value().length())
                .filter(position -> reference.value().charAt(position) != '-')
                .boxed()
                .flatMap(position -> CrockfordBase32.ALPHABET
                        .chars()
                        .filter(character -> character != reference.value().charAt(position))
                        .mapToObj(character -> withCharacter(reference.value(), position, (char) character)))
                .toList();

        assertThat(mistyped)
                .hasSize(11 * 31)
                .allMatch(input -> ReferenceNumber.read(input).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void everySwapOfTwoNeighboursIsNoticed(ReferenceNumber reference) {
        String characters = reference.value().replace("-", "");
        List<String> swapped = IntStream.range(1, characters.length())
                .filter(position -> characters.charAt(position - 1) != characters.charAt(position))
                .mapToObj(position -> swapped(characters, position))
                .toList();

        assertThat(swapped)
                .isNotEmpty()
                .allMatch(input -> ReferenceNumber.read(input).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void itIsReadBackAsItIsWritten(ReferenceNumber reference) {
        assertThat(reference.value()).matches("[A-Z]{2}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(ReferenceNumber.read(reference.value())).contains(reference);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void itIsReadLeniently(ReferenceNumber reference) {
        String sloppy = " "
                + reference
                        .value()
                        .toLowerCase()
                        .replace("-", "")
                        .replace('0', 'o')
                        .replace('1', 'l');

        assertThat(ReferenceNumber.read(sloppy)).contains(reference);
        assertThat(ReferenceNumber.read(sloppy.replace('l', 'I'))).contains(reference);
    }

    @Test
    void theCheckCharacterDependsOnThePrefix() {
        ReferenceNumber reference = ReferenceNumber.next("AR", new Random(1));

        assertThat(ReferenceNumber.read(reference.value().replace("AR-", "BR-")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "AR", "AR-7K3M-9QXT", "AR-7K3M-9QXTCC", "AR-7K3M-9Q!TC", "ÄR-7K3M-9QXTC", "AR-7U3M-9QXTC"})
    void whatIsNoReferenceNumberIsNotRead(String input) {
        assertThat(ReferenceNumber.read(input)).isEmpty();
    }

    @Test
    void itCannotBeMadeOfAnythingElse() {
        ReferenceNumber reference = ReferenceNumber.next("AR", new Random(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReferenceNumber(reference.value().toLowerCase()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReferenceNumber("AR-0000-00000"));
    }

    @Test
    void itKnowsItsFlow() {
        assertThat(ReferenceNumber.next("CB", new Random(1)).prefix()).isEqualTo("CB");
    }

    private static String withCharacter(String text, int position, char character) {
        return text.substring(0, position) + character + text.substring(position + 1);
    }

    private static String swapped(String text, int position) {
        return text.substring(0, position - 1)
                + text.charAt(position)
                + text.charAt(position - 1)
                + text.substring(position + 1);
    }
}
