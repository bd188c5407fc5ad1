package frontdesk.engine.brief;

import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** Lists that a form shows, as JSON text; never as serialized Java. */
public final class JsonVariable {
    private JsonVariable() {}

    /** A JSON array with one object for each row. */
    public static JsonValue rows(List<Map<String, String>> rows) {
        return SpinValues.jsonValue(Spin.JSON(rows)).create();
    }
}
