package frontdesk.engine.validation.bpmn.task;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table that code reads row by row, and no step asks, has a plain text in each cell: nobody evaluates it as FEEL. */
final class CodeTableRule implements BpmnRule {
    private static final Pattern PLAIN_TEXT = Pattern.compile("\"[^\"]+\"");

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.flow().stream()
                .flatMap(flow -> flow.tables().stream())
                .flatMap(
                        table -> model.bundle().decision(table).stream()
                                .flatMap(decision ->
                                        Stream.of("inputEntry", "outputEntry").flatMap(decision::descendants))
                                .filter(cell -> !PLAIN_TEXT.matcher(text(cell)).matches())
                                .map(
                                        cell -> new Finding(
                                                table + ".dmn",
                                                cell.id(),
                                                "",
                                                "must be one text in quotes, since the table is read row by row; each cell says something")));
    }

    private static String text(XmlElement cell) {
        return cell.children("text").map(XmlElement::text).findFirst().orElse("");
    }
}
