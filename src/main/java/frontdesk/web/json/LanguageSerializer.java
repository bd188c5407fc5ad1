package frontdesk.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import frontdesk.domain.request.Language;
import java.io.IOException;
import org.springframework.boot.jackson.JsonComponent;

/** Writes a language as the API reads it: by its code. */
@JsonComponent
class LanguageSerializer extends JsonSerializer<Language> {
    @Override
    public void serialize(Language language, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(language.code());
    }
}
