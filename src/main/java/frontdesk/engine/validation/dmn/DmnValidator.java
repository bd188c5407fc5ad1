package frontdesk.engine.validation.dmn;

import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.FileValidator;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.HistoryTimeToLiveCheck;
import frontdesk.engine.validation.model.XmlElement;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.impl.transform.DefaultDmnTransformer;
import org.camunda.bpm.dmn.engine.impl.transform.DmnTransformException;
import org.camunda.bpm.model.dmn.impl.DmnParser;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.xml.sax.SAXException;

/**
 * A decision table is written in FEEL, which only reads, and every cell of it can be understood; the engine would try
 * a cell only when a case comes by.
 */
public final class DmnValidator implements FileValidator {
    private static final Set<String> FEEL_NAMES = Set.of(
            "feel",
            "http://www.omg.org/spec/FEEL/20140401",
            "http://www.omg.org/spec/DMN/20180521/FEEL/",
            "https://www.omg.org/spec/DMN/20191111/FEEL/");

    private final boolean asksEngine;

    /** @param asksEngine whether the engine's own reader is asked about what all rules find sound */
    public DmnValidator(boolean asksEngine) {
        this.asksEngine = asksEngine;
    }

    @Override
    public Stream<Finding> check(String file, byte[] content, DeploymentFiles bundle) {
        try {
            XmlElement root = XmlElement.read(content);
            List<Finding> unreadable = Stream.of(languages(file, root), cells(file, root), inputs(file, root))
                    .flatMap(findings -> findings)
                    .toList();
            List<Finding> found = Stream.of(
                            names(file, root),
                            ids(file, root),
                            withoutId(file, root),
                            schema(file, root),
                            unreadable.stream(),
                            unreadable.isEmpty() ? values(file, root) : Stream.<Finding>empty(),
                            root.descendants("decision")
                                    .flatMap(decision -> new DecisionTableRule(decision)
                                            .problems()
                                            .map(problem -> finding(file, problem.where(), problem.text()))))
                    .flatMap(findings -> findings)
                    .toList();
            return asksEngine && found.stream().noneMatch(Finding::isError)
                    ? Stream.concat(found.stream(), refused(file, content))
                    : found.stream();
        } catch (SAXException unreadable) {
            return Stream.of(Finding.of(file, "is no well-formed XML: " + unreadable.getMessage()));
        }
    }

    private static Stream<Finding> refused(String file, byte[] content) {
        return engineProblem(content)
                .map(problem -> Finding.of(file, "the engine does not take it: " + problem))
                .stream();
    }

    /** Why the engine would refuse the table at a deployment; empty where it takes it. */
    private static Optional<String> engineProblem(byte[] content) {
        try {
            new DefaultDmnTransformer()
                    .createTransform()
                    .modelInstance(new ParserWithoutSchema().parseModelFromStream(new ByteArrayInputStream(content)))
                    .transformDecisionRequirementsGraph();
            return Optional.empty();
        } catch (DmnTransformException refused) {
            return Optional.of(refused.getMessage());
        }
    }

    private static Stream<Finding> names(String file, XmlElement root) {
        String name = DeploymentFiles.baseName(file);
        List<String> ids = root.children("decision").map(XmlElement::id).toList();
        return Stream.concat(
                Stream.of(Finding.of(
                                file,
                                "holds the decisions %s; it must hold '%s' alone, as its file is named"
                                        .formatted(ids, name)))
                        .filter(finding -> !ids.equals(List.of(name))),
                root.children("decision")
                        .flatMap(decision ->
                                HistoryTimeToLiveCheck.problem(decision.camunda("historyTimeToLive")).stream()
                                        .map(problem -> finding(file, decision, problem))));
    }

    private static Stream<Finding> ids(String file, XmlElement root) {
        Set<String> met = new HashSet<>();
        return root.withDescendants()
                .filter(piece -> !piece.id().isEmpty() && !met.add(piece.id()))
                .map(piece -> finding(file, piece, "has the id of another part of the table; give it one of its own"));
    }

    /** Cases are told apart by them in the history of decisions, and the engine insists on them. */
    private static Stream<Finding> withoutId(String file, XmlElement root) {
        return Stream.of("input", "output", "rule")
                .flatMap(root::descendants)
                .filter(piece -> piece.id().isEmpty())
                .map(piece -> finding(
                        file,
                        piece,
                        "has no id; give it one, as Camunda Modeler does for each column and row that is drawn anew"));
    }

    /** What the schema does not allow, of all that the rules here do not name better. */
    private static Stream<Finding> schema(String file, XmlElement root) {
        return DmnSchema.violation(root).stream()
                .filter(violation -> ids(file, root).findAny().isEmpty())
                .map(violation -> Finding.of(
                        file,
                        "is no table as DMN wants it; draw it anew with Camunda Modeler (%s)".formatted(violation)));
    }

    private static Stream<Finding> values(String file, XmlElement root) {
        return root.descendants("decisionTable").flatMap(table -> {
            var cells = new CellValueRule(table);
            var rows = RowMatchRule.of(table);
            return Stream.concat(
                    Stream.concat(cells.problems(), rows.problems())
                            .map(problem -> finding(file, problem.where(), problem.text())),
                    Stream.concat(cells.warnings(), rows.warnings())
                            .map(problem -> finding(file, problem.where(), problem.text())
                                    .asWarning()));
        });
    }

    private static Stream<Finding> languages(String file, XmlElement root) {
        return root.withDescendants()
                .filter(piece -> piece.dom().hasAttribute("expressionLanguage"))
                .filter(piece -> !FEEL_NAMES.contains(piece.attribute("expressionLanguage")))
                .map(piece -> finding(
                        file,
                        piece,
                        "is written in '%s', which could run code; write it in FEEL"
                                .formatted(piece.attribute("expressionLanguage"))));
    }

    private static Stream<Finding> cells(String file, XmlElement root) {
        return Stream.of("inputEntry", "outputEntry", "inputExpression", "literalExpression")
                .flatMap(root::descendants)
                .flatMap(cell -> cell.children("text")
                        .map(XmlElement::text)
                        .filter(text -> !text.isEmpty() && !isReadable(cell.kind(), text))
                        .map(text -> finding(
                                file,
                                cell,
                                "'%s' is not well written in FEEL; texts stand in quotes, numbers and names do not"
                                        .formatted(shortened(text)))));
    }

    /** A column that reads nothing finds every case alike. */
    private static Stream<Finding> inputs(String file, XmlElement root) {
        return root.descendants("inputExpression")
                .filter(input ->
                        input.children("text").allMatch(text -> text.text().isBlank()))
                .map(input -> finding(file, input, "reads nothing; name a variable, or remove the column"));
    }

    private static boolean isReadable(String kind, String text) {
        return kind.equals("inputEntry") ? FeelCellReader.isCondition(text) : FeelCellReader.isExpression(text);
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    private static Finding finding(String file, XmlElement piece, String text) {
        XmlElement decision = piece.nearest(around -> around.kind().equals("decision"));
        return new Finding(file, piece.id().isEmpty() ? decision.id() : piece.id(), decision.label(), text);
    }

    /** The schema has been asked already; Camunda's parser would read all its versions anew for each table. */
    private static final class ParserWithoutSchema extends DmnParser {
        @Override
        public void validateModel(DomDocument document) {
            // Nothing is left to be validated.
        }
    }
}
