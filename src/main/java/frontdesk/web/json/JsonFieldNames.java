package frontdesk.web.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/** What a component of a record is called in JSON: its own name, unless {@link JsonProperty} gives it another. */
public final class JsonFieldNames {
    private JsonFieldNames() {}

    public static String of(RecordComponent component) {
        return Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
                .map(JsonProperty::value)
                .orElseGet(component::getName);
    }
}
