package frontdesk.engine.publication;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.engine.publication.ModelParts.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Prevents that a change of a diagram, table or form is overlooked, or one is seen where nothing has changed. */
class ModelPartsTest {
    private static final Path MODEL = Path.of("processes/text-ahead-callback/text-ahead-callback.bpmn");
    private static final Path TABLE = Path.of("processes/text-ahead-callback/call-urgency.dmn");
    private static final Path FORM = Path.of("forms/text-ahead-callback/call-customer.form");

    @Test
    void aTimerIsAPartOfItsEvent() throws IOException {
        assertThat(differences(MODEL, ">PT1H<", ">PT2H<")).hasSize(1);
    }

    @Test
    void aRowOfATableIsAPart() throws IOException {
        assertThat(differences(TABLE, "<text>\"PT30M\"", "<text>\"PT20M\"")).hasSize(1);
    }

    @Test
    void aFieldOfAFormIsAPart() throws IOException {
        assertThat(differences(FORM, "How did the call go?", "How was the call?"))
                .hasSize(1);
    }

    @Test
    void whereThingsAreDrawnIsNone() throws IOException {
        String before = Files.readString(MODEL);
        String moved = before.replaceAll("<dc:Bounds x=\"\\d+\"", "<dc:Bounds x=\"5\"");

        assertThat(moved).isNotEqualTo(before);
        assertThat(parts(MODEL, before).differences(parts(MODEL, moved))).isEmpty();
    }

    private static Set<Place> differences(Path file, String text, String otherText) throws IOException {
        String before = Files.readString(file);
        assertThat(before).contains(text);
        return parts(file, before).differences(parts(file, before.replaceFirst(Pattern.quote(text), otherText)));
    }

    private static ModelParts parts(Path file, String content) {
        return ModelParts.of(
                new TreeMap<>(Map.of(file.getFileName().toString(), content.getBytes(StandardCharsets.UTF_8))),
                name -> true);
    }
}
