package frontdesk.scenarios.steps;

import io.cucumber.core.backend.Snippet;
import java.lang.reflect.Type;
import java.text.MessageFormat;
import java.util.Map;

/** An analyst who has written a sentence that is not known is told so, and not which Java would make it known. */
final class EmptySnippet implements Snippet {
    @Override
    public MessageFormat template() {
        return new MessageFormat("");
    }

    @Override
    public String tableHint() {
        return "";
    }

    @Override
    public String arguments(Map<String, Type> arguments) {
        return "";
    }

    @Override
    public String escapePattern(String pattern) {
        return pattern;
    }
}
