package frontdesk.engine.validation.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNode;
import org.camunda.bpm.impl.juel.AstProperty;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * An expression such as {@code ${businessTime.after(reviewWithin)}}, taken apart. It may read variables, compare, look
 * up an output of a decision, and call expression beans. No more: who may call a method on any value reaches every
 * class of the server.
 */
public record JuelExpression(AstNode root) {
    private static final Builder PARSER = new Builder(Builder.Feature.METHOD_INVOCATIONS);
    private static final int LONGEST = 500;
    private static final Pattern OUTPUT = Pattern.compile("decisionResult\\.getSingleResult\\(\\)\\.(\\w+)");
    private static final Pattern ASKS_FOR_VARIABLE = Pattern.compile("execution\\.hasVariable");

    /** Whether the engine would take the text, or a part of it, for an expression. */
    public static boolean isIn(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** @throws TreeBuilderException where it is not well written; the message says where */
    public static JuelExpression parse(String text) {
        if (text.length() > LONGEST) {
            throw new TreeBuilderException(
                    text, LONGEST, "a longer text", "the end", "at most %d characters".formatted(LONGEST));
        }
        return new JuelExpression((AstNode) PARSER.build(text).getRoot());
    }

    /** The expression that stands in a text; empty where it is none, or not well written, which a rule of its own reports. */
    public static Optional<JuelExpression> in(String text) {
        try {
            return isIn(text) ? Optional.of(parse(text)) : Optional.empty();
        } catch (TreeBuilderException reportedByTheRuleForExpressions) {
            return Optional.empty();
        }
    }

    /** The variable that the whole text is; none where it is more, or not well written. */
    public static Stream<String> variableIn(String text) {
        return in(text)
                .map(JuelExpression::root)
                .map(whole -> whole instanceof AstEval ? whole.getChild(0) : whole)
                .filter(AstIdentifier.class::isInstance)
                .map(variable -> ((AstIdentifier) variable).getName())
                .stream();
    }

    /** All its parts, itself included; of a method call and a property, what is called is one part with it. */
    public Stream<Node> parts() {
        return parts(root);
    }

    /** The variables that it reads. */
    public Set<String> variables() {
        return parts().filter(AstIdentifier.class::isInstance)
                .map(identifier -> ((AstIdentifier) identifier).getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The outputs of its decision that an expression takes; none where it is not well written. */
    public static Stream<String> decisionOutputsIn(String text) {
        return in(text).stream().flatMap(expression -> expression.decisionOutputs().stream());
    }

    /** The outputs of a decision that it looks up. */
    public Set<String> decisionOutputs() {
        return parts().map(part -> OUTPUT.matcher(written(part)))
                .filter(output -> output.matches())
                .map(output -> output.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A call such as {@code businessTime.after('PT4H')}, with what it is called with. */
    public record Call(String bean, String method, List<Node> arguments, Set<String> variables) {}

    /** Its calls of expression beans. */
    public List<Call> calls() {
        return parts().flatMap(part -> callOf(part).stream()).toList();
    }

    /** The call that it is as a whole; empty where it is something else. */
    public Optional<Call> asCall() {
        return callOf(root instanceof AstEval ? root.getChild(0) : root);
    }

    /** What a part of an expression calls; empty where it calls something else than a method of a bean. */
    public static Optional<Call> callOf(Node part) {
        return Optional.of(part)
                .filter(AstMethod.class::isInstance)
                .filter(call -> call.getChild(0) instanceof AstDot)
                .map(JuelExpression::call);
    }

    private static Call call(Node node) {
        Node property = node.getChild(0);
        Node arguments = node.getChild(1);
        String[] names = written(property).split("\\.");
        return new Call(
                written(property.getChild(0)),
                names[names.length - 1],
                IntStream.range(0, arguments.getCardinality())
                        .mapToObj(arguments::getChild)
                        .map(Node.class::cast)
                        .toList(),
                new JuelExpression((AstNode) arguments).variables());
    }

    /** What it does and must not, as written; methods of the expression beans may be called. */
    public Set<String> forbidden(Set<String> beans) {
        return parts().filter(part -> isForbidden(part, beans))
                .map(JuelExpression::written)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isForbidden(Node part, Set<String> beans) {
        if (part instanceof AstMethod call) {
            boolean allowed = beans.contains(written(call.getChild(0).getChild(0)))
                    || ASKS_FOR_VARIABLE.matcher(written(call.getChild(0))).matches();
            return !allowed || call.getChild(0) instanceof AstBracket;
        }
        return part instanceof AstFunction
                || part instanceof AstBracket
                || part instanceof AstDot && !OUTPUT.matcher(written(part)).matches();
    }

    /** The part and those below it; of a method call, what it is called with; of a property, nothing below. */
    private static Stream<Node> parts(Node node) {
        if (node instanceof AstProperty) {
            return Stream.of(node);
        }
        int first = node instanceof AstMethod ? 1 : 0;
        return Stream.concat(
                Stream.of(node),
                IntStream.range(first, node.getCardinality())
                        .mapToObj(node::getChild)
                        .flatMap(JuelExpression::parts));
    }

    /** A part of an expression as it is written. */
    public static String written(Node node) {
        return ((AstNode) node).getStructuralId(null);
    }
}
