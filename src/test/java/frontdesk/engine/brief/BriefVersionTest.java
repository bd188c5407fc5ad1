package frontdesk.engine.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BriefVersionTest {
    private static final Map<String, String> ASKED =
            Map.of("at", "Tue, Dec 1, 10:00 AM", "who", "Customer", "text", "I need a stamp.");
    private static final Map<String, String> WROTE_AGAIN =
            Map.of("at", "Tue, Dec 1, 10:14 AM", "who", "Customer", "text", "I leave\non the ninth.");

    @Test
    void theSameFactsAreTheSameStateInWhateverOrder() {
        String read = BriefVersion.of(brief("+12025550123", "Pending", ASKED));

        assertThat(BriefVersion.of(brief("+12025550123", "Pending", ASKED))).isEqualTo(read);
        assertThat(BriefVersion.changesSince(read, brief("+12025550123", "Pending", ASKED)))
                .isEmpty();
    }

    @Test
    void theSameRowIsTheSameStateInWhateverOrderItsColumnsCome() {
        Map<String, String> backwards = new LinkedHashMap<>();
        List.of("who", "text", "at").forEach(column -> backwards.put(column, ASKED.get(column)));
        Map<String, String> forwards = new LinkedHashMap<>();
        List.of("at", "text", "who").forEach(column -> forwards.put(column, ASKED.get(column)));

        assertThat(BriefVersion.of(brief("+12025550123", "Pending", backwards)))
                .isEqualTo(BriefVersion.of(brief("+12025550123", "Pending", forwards)));
    }

    @Test
    void whatWasSaidSinceIsToldWithWhoAndWhen() {
        String read = BriefVersion.of(brief("+12025550123", "Pending", ASKED));

        assertThat(BriefVersion.changesSince(read, brief("+12025550123", "Pending", ASKED, WROTE_AGAIN)))
                .containsExactly("Customer, Tue, Dec 1, 10:14 AM: \"I leave on the ninth.\"");
    }

    @Test
    void otherFactsAreToldByTheirNames() {
        String read = BriefVersion.of(brief("+12025550123", "Pending", ASKED));

        assertThat(BriefVersion.changesSince(read, brief("+13055550123", "Decided", ASKED)))
                .containsExactly("the case summary has changed", "the requester phone has changed");
    }

    @Test
    void aConversationThatReadsOtherwiseIsToldAsChanged() {
        String read = BriefVersion.of(brief("+12025550123", "Pending", ASKED));

        assertThat(BriefVersion.changesSince(read, brief("+12025550123", "Pending", WROTE_AGAIN)))
                .containsExactly("the conversation has changed");
    }

    @Test
    void aReadyTextIsNoFact() {
        String read = BriefVersion.of(Map.of("readyTexts", JsonVariable.rows(List.of(ASKED))));

        assertThat(BriefVersion.changesSince(read, Map.of("readyTexts", JsonVariable.rows(List.of()))))
                .isEmpty();
    }

    @Test
    void aStateThatNoBriefHadHoldsNobodyUp() {
        assertThat(BriefVersion.changesSince("", brief("+12025550123", "Pending", ASKED)))
                .isEmpty();
        assertThat(BriefVersion.changesSince("conversation=x", brief("+12025550123", "Pending", ASKED)))
                .isEmpty();
        assertThat(BriefVersion.changesSince(
                        "conversation=99999999999999999999-0", brief("+12025550123", "Pending", ASKED)))
                .isEmpty();
        assertThat(BriefVersion.changesSince("a".repeat(1 << 20), brief("+12025550123", "Pending", ASKED)))
                .as("without a search through a megabyte for each of its characters")
                .isEmpty();
    }

    @Test
    void everyFormCarriesTheStateThatWasRead() throws IOException {
        for (Path folder : List.of(Path.of("forms"), Path.of("src/main/resources/skeleton/forms"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                assertThat(files.filter(file -> file.toString().endsWith(".form")))
                        .isNotEmpty()
                        .allSatisfy(form -> assertThat(form)
                                .content()
                                .containsOnlyOnce("\"key\": \"briefVersion\"")
                                .contains("\"expression\": \"=briefVersion\""));
            }
        }
    }

    @SafeVarargs
    private static Map<String, Object> brief(String phone, String caseSummary, Map<String, String>... said) {
        return Map.of(
                "requesterPhone", phone,
                "caseSummary", caseSummary,
                "conversation", JsonVariable.rows(List.of(said)));
    }
}
