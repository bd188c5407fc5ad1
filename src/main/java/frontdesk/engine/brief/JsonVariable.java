package frontdesk.engine.brief;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** Lists that a form shows, as JSON text; never as serialized Java. */
public final class JsonVariable {
    private JsonVariable() {}

    /** A JSON array with one object for each row; the same rows are the same text on every node, at every start. */
    public static JsonValue rows(List<Map<String, String>> rows) {
        List<Map<String, String>> inOrder =
                rows.stream().<Map<String, String>>map(TreeMap::new).toList();
        return SpinValues.jsonValue(Spin.JSON(inOrder)).create();
    }
}
