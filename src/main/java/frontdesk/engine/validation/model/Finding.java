package frontdesk.engine.validation.model;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.Problem;

/**
 * Something to fix in a deployed file.
 *
 * @param elementId empty where it is about the whole file
 * @param label what the diagram calls the element, empty where it has no name
 * @param text what is wrong and how to fix it
 * @param severity whether it keeps the files out
 * @param line where the element begins in the file, counted from 1; 0 where that is not known
 * @param column counted from 1; 0 where it is not known
 */
public record Finding(String file, String elementId, String label, String text, Severity severity, int line, int column)
        implements Problem {
    /** How much it matters. */
    public enum Severity {
        /** A case would fail or go astray: nothing is deployed. */
        ERROR,
        /** As an error, but it may be the effect of one in the same file, and go with that: to be read after it. */
        CONSEQUENCE,
        /** It works, and a reader or a later change may stumble: deployed all the same. */
        WARNING
    }

    /** An error at an element. */
    public Finding(String file, String elementId, String label, String text) {
        this(file, elementId, label, text, Severity.ERROR, 0, 0);
    }

    /** About a whole file. */
    public static Finding of(String file, String text) {
        return new Finding(file, "", "", text);
    }

    /** The same, deployed all the same. */
    public Finding asWarning() {
        return with(Severity.WARNING);
    }

    /** The same, where an error before it may be its cause. */
    public Finding asConsequence() {
        return isError() ? with(Severity.CONSEQUENCE) : this;
    }

    private Finding with(Severity other) {
        return new Finding(file, elementId, label, text, other, line, column);
    }

    /** The same, with the place at which its element begins. */
    Finding at(int knownLine, int knownColumn) {
        return new Finding(file, elementId, label, text, severity, knownLine, knownColumn);
    }

    /** Whether it keeps the files out. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Whether the files are taken all the same. */
    public boolean isWarning() {
        return severity == Severity.WARNING;
    }

    /** Whether an error before it may be its cause. */
    public boolean isConsequence() {
        return severity == Severity.CONSEQUENCE;
    }

    /** The element by its id and what the diagram calls it; empty where it is about the whole file. */
    public String element() {
        return label.isEmpty() || elementId.isEmpty() ? elementId : elementId + " (\"" + label + "\")";
    }

    @Override
    public String getMessage() {
        return elementId.isEmpty() ? file + ": " + text : file + ": " + element() + ": " + text;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return column;
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
