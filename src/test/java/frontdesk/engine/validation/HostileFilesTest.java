package frontdesk.engine.validation;

import static frontdesk.engine.validation.PlantedFiles.FORM;
import static frontdesk.engine.validation.PlantedFiles.MODEL;
import static frontdesk.engine.validation.PlantedFiles.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.engine.validation.model.XmlElement;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prevents that a file which is made to exhaust whoever reads it takes a node down. */
@Timeout(10)
@Execution(ExecutionMode.CONCURRENT)
class HostileFilesTest {
    private static final int MANY = 100_000;

    @ParameterizedTest
    @ValueSource(strings = {MODEL, TABLE, FORM})
    void aHugeFileIsNotRead(String file) {
        assertThat(new PlantedFiles()
                        .with(file, " ".repeat(XmlElement.MOST_BYTES + 1))
                        .findings())
                .contains(file + ": has 1,000,001 bytes, and at most 1,000,000 are read; make it smaller");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("frontdesk.engine.validation.HostileFiles#all")
    void isRefusedInWordsThatNameTheFile(String kind, String file, PlantedFiles files) {
        assertThat(files.findings()).as(kind).anyMatch(finding -> finding.startsWith(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1"})
    void aFileInAnotherEncodingIsRefusedInOneSentence(String encoding) throws IOException {
        for (String file : List.of(MODEL, TABLE)) {
            var files = new PlantedFiles();
            String text = files.content(file).replace("encoding=\"UTF-8\"", "encoding=\"%s\"".formatted(encoding));

            assertThat(files.with(file, text.getBytes(encoding)).findings())
                    .as(file)
                    .anyMatch(finding -> finding.startsWith(file) && finding.endsWith("; save it in UTF-8")
                            || finding.equals(file + ": is not written in UTF-8; save it in that encoding"));
        }
    }

    @Test
    void aFileWithAFolderInItsNameIsRefusedWithTheNameToGiveIt() {
        assertThat(new PlantedFiles().rename(MODEL, "processes/visits/" + MODEL).findings())
                .contains(
                        "processes/visits/%1$s: has a folder in its name, so that the files of its flow do not find it; name it '%1$s'"
                                .formatted(MODEL));
    }

    @Test
    void elementsWithinElementsWithoutEndAreRefused() {
        String deep = "<bpmn:laneSet>".repeat(MANY / 10) + "</bpmn:laneSet>".repeat(MANY / 10);

        assertThat(new PlantedFiles()
                        .change(MODEL, "</bpmn:process>", deep + "</bpmn:process>")
                        .findings())
                .anyMatch(finding -> finding.startsWith(MODEL + ": is no well-formed XML"));
    }

    @Test
    void asManyMistakesAsAFileHoldsAreEachFoundAtTheirPlace() {
        String mistakes = IntStream.range(0, 9_000)
                .mapToObj("<bpmn:scriptTask id=\"mistake-%d\" name=\"A mistake\" />\n"::formatted)
                .collect(Collectors.joining());

        assertThat(new PlantedFiles()
                        .change(MODEL, "</bpmn:process>", mistakes + "</bpmn:process>")
                        .findings())
                .hasSizeGreaterThanOrEqualTo(9_000);
    }

    @Test
    void bracketsWithinBracketsWithoutEndAreRefusedInAnExpression() {
        String deep = "${" + "(".repeat(MANY) + "allSaid" + ")".repeat(MANY) + "}";

        assertThat(new PlantedFiles().change(MODEL, "${allSaid}", deep).findings())
                .anyMatch(finding -> finding.contains("is not well written; look at its character 500"));
    }

    @Test
    void bracketsWithinBracketsWithoutEndAreRefusedInATable() {
        String deep = "(".repeat(MANY) + "1" + ")".repeat(MANY);

        assertThat(new PlantedFiles().change(TABLE, "&lt;= 4", deep).findings())
                .anyMatch(finding -> finding.contains("…' is not well written in FEEL"));
    }

    @Test
    void aTableOfThousandsOfRowsIsLookedThrough() {
        String rows = IntStream.rangeClosed(0, 2_000)
                .mapToObj(guests -> "<rule id=\"row-%1$d\"><inputEntry id=\"in-%1$d\"><text>%2$s</text></inputEntry>"
                                .formatted(guests, guests == 0 ? "&lt; 1" : guests == 2_000 ? "&gt;= 2000" : guests)
                        + "<outputEntry id=\"out-%d\"><text>\"Blue\"</text></outputEntry></rule>".formatted(guests))
                .collect(Collectors.joining());
        String head = new PlantedFiles().content(TABLE).split("<rule", 2)[0];

        assertThat(new PlantedFiles()
                        .with(TABLE, head + rows + "</decisionTable></decision></definitions>")
                        .findings())
                .isEmpty();
    }

    @Test
    void partsWithinPartsWithoutEndAreRefusedInAForm() {
        String deep = "{\"components\": [".repeat(10_000) + "]}".repeat(10_000);

        assertThat(new PlantedFiles().with(FORM, deep).findings())
                .contains(FORM + ": is no JSON object; save it again with Camunda Modeler");
    }
}
