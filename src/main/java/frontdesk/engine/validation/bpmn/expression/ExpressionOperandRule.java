package frontdesk.engine.validation.bpmn.expression;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.bpmn.value.ExpressionTypes;
import frontdesk.engine.validation.bpmn.value.PossibleValues;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstChoice;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Node;
import org.w3c.dom.Attr;

/**
 * Expressions compare like with like, calculate with numbers, and ask for values that somebody writes; the engine would
 * fail at the first case, or never take a way.
 */
final class ExpressionOperandRule implements BpmnRule {
    private static final Set<Class<?>> NUMBERS = Set.of(Integer.class, Double.class);

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        ExpressionTypes types = ExpressionTypes.of(model);
        var values = new PossibleValues(model);
        return model.all()
                .flatMap(piece -> Stream.concat(
                                Stream.of(piece.text()), piece.attributes().map(Attr::getValue))
                        .flatMap(text -> JuelExpression.in(text).stream())
                        .flatMap(JuelExpression::parts)
                        .flatMap(part -> Stream.concat(operands(types, part), neverSo(values, part)))
                        .map(problem -> model.finding(piece, problem)));
    }

    private static Stream<String> operands(ExpressionTypes types, Node part) {
        if (part instanceof AstChoice) {
            return must(types, part.getChild(0), Set.of(Boolean.class), "yes or no");
        }
        if (part instanceof AstUnary unary) {
            return unary.getOperator() == AstUnary.EMPTY
                    ? Stream.empty()
                    : unary.getOperator() == AstUnary.NOT
                            ? must(types, part.getChild(0), Set.of(Boolean.class), "yes or no")
                            : must(types, part.getChild(0), NUMBERS, "a number");
        }
        if (!(part instanceof AstBinary binary)) {
            return Stream.empty();
        }
        if (ExpressionTypes.EQUALITY.contains(binary.getOperator())
                || ExpressionTypes.ORDER.contains(binary.getOperator())) {
            return unlike(types, binary).stream();
        }
        boolean isLogic = ExpressionTypes.LOGIC.contains(binary.getOperator());
        return IntStream.of(0, 1)
                .mapToObj(binary::getChild)
                .flatMap(side -> isLogic
                        ? must(types, side, Set.of(Boolean.class), "yes or no")
                        : must(types, side, NUMBERS, "a number"));
    }

    private static Stream<String> must(ExpressionTypes types, Node side, Set<Class<?>> needed, String inWords) {
        return types.of(side).stream()
                .filter(type -> !needed.contains(type))
                .map(type -> "%s is %s, but here must be %s; compare it with a value first"
                        .formatted(JuelExpression.written(side), ExpressionTypes.inWords(type), inWords));
    }

    private static Optional<String> unlike(ExpressionTypes types, AstBinary comparison) {
        boolean mayBeNothing = ExpressionTypes.EQUALITY.contains(comparison.getOperator());
        return types.of(comparison.getChild(0))
                .flatMap(left -> types.of(comparison.getChild(1))
                        .filter(right -> !isAlike(left, right, mayBeNothing))
                        .map(right -> "%s compares %s with %s; compare like with like"
                                .formatted(
                                        JuelExpression.written(comparison),
                                        ExpressionTypes.inWords(left),
                                        ExpressionTypes.inWords(right))));
    }

    private static boolean isAlike(Class<?> left, Class<?> right, boolean mayBeNothing) {
        boolean hasNothing = left == Void.class || right == Void.class;
        return hasNothing ? mayBeNothing : left == right || NUMBERS.contains(left) && NUMBERS.contains(right);
    }

    private static Stream<String> neverSo(PossibleValues values, Node part) {
        return part instanceof AstBinary comparison && ExpressionTypes.EQUALITY.contains(comparison.getOperator())
                ? Stream.concat(
                        neverSo(values, comparison.getChild(0), comparison.getChild(1)),
                        neverSo(values, comparison.getChild(1), comparison.getChild(0)))
                : Stream.empty();
    }

    private static Stream<String> neverSo(PossibleValues values, Node one, Node other) {
        if (!(one instanceof AstIdentifier variable) || !(other instanceof AstString text)) {
            return Stream.empty();
        }
        String asked = String.valueOf(text.eval(null, null));
        return values.everOf(variable.getName()).stream()
                .filter(known -> !known.contains(asked))
                .map(known ->
                        "'%s' is never '%s'; it can be %s".formatted(variable.getName(), asked, new TreeSet<>(known)));
    }
}
