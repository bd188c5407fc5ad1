package frontdesk.engine.guard;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.Problem;

/**
 * Something to mend in a deployed file.
 *
 * @param elementId empty where it is about the whole file
 * @param label what the diagram calls the element, empty where it has no name
 * @param text what is wrong and how to mend it
 */
record Finding(String file, String elementId, String label, String text) implements Problem {

    static Finding of(String file, String text) {
        return new Finding(file, "", "", text);
    }

    @Override
    public String getMessage() {
        String name = label.isEmpty() ? "" : " (\"" + label + "\")";
        return elementId.isEmpty() ? file + ": " + text : file + ": " + elementId + name + ": " + text;
    }

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getColumn() {
        return 0;
    }

    @Override
    public String getMainElementId() {
        return elementId.isEmpty() ? null : elementId;
    }

    @Override
    public List<String> getElementIds() {
        return Stream.of(elementId).filter(id -> !id.isEmpty()).toList();
    }
}
