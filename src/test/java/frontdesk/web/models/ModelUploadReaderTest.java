package frontdesk.web.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.web.json.InvalidRequestException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class ModelUploadReaderTest {
    @Test
    void aModelIsNamedByItsProcess() {
        assertThat(ModelUploadReader.in(
                        bytes("<bpmn:process isExecutable=\"true\" id=\"a-flow\">"), MediaType.APPLICATION_XML))
                .containsOnlyKeys("a-flow.bpmn");
    }

    @Test
    void aFormOfEndlessFilesIsRefused() {
        String part = "--cut\r\nContent-Disposition: form-data; name=\"%1$d\"; filename=\"%1$d.form\"\r\n\r\n{}\r\n";
        StringBuilder form = new StringBuilder();
        for (int number = 0; number <= 100; number++) {
            form.append(part.formatted(number));
        }

        assertThatThrownBy(() -> ModelUploadReader.in(
                        bytes(form + "--cut--\r\n"), MediaType.parseMediaType("multipart/form-data; boundary=cut")))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("more than 100 files");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
