package frontdesk.engine.validation.bpmn.value;

import frontdesk.engine.process.ProcessDataContract;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.engine.validation.model.JuelExpression;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstBoolean;
import org.camunda.bpm.impl.juel.AstChoice;
import org.camunda.bpm.impl.juel.AstComposite;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstNull;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.AstText;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Node;

/**
 * The types of expressions: String, Boolean, Integer for every whole number, Double, Date, and Void for {@code null};
 * empty where a type cannot be told.
 *
 * @param variables the types of the flow's variables, by name; none for a draft
 */
public record ExpressionTypes(CodeCatalog code, Map<String, Class<?>> variables) {
    /** What compares numbers, texts or times by their order. */
    public static final Set<AstBinary.Operator> ORDER = Set.of(AstBinary.LT, AstBinary.LE, AstBinary.GT, AstBinary.GE);

    /** What compares anything with its like. */
    public static final Set<AstBinary.Operator> EQUALITY = Set.of(AstBinary.EQ, AstBinary.NE);

    /** What joins yes or no. */
    public static final Set<AstBinary.Operator> LOGIC = Set.of(AstBinary.AND, AstBinary.OR);

    private static final Map<Class<?>, Class<?>> BOXED =
            Map.of(boolean.class, Boolean.class, int.class, Integer.class, double.class, Double.class);

    /** Those of the diagram's flow. */
    public static ExpressionTypes of(BpmnDocument model) {
        return new ExpressionTypes(
                model.code(),
                model.flow()
                        .flatMap(flow -> flow.dataContract())
                        .map(ProcessDataContract::types)
                        .orElse(Map.of()));
    }

    /** The type of the whole expression. */
    public Optional<Class<?>> of(JuelExpression expression) {
        return of(expression.root());
    }

    /** The class of the objects of a type. */
    public static Class<?> boxed(Class<?> type) {
        return BOXED.getOrDefault(type, type);
    }

    /** What a person calls the type. */
    public static String inWords(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> "text";
            case "Boolean" -> "yes or no";
            case "Integer" -> "a whole number";
            case "Double" -> "a number";
            case "Date" -> "a point in time";
            case "Void" -> "nothing";
            default -> type.getSimpleName();
        };
    }

    /** The method that the call asks, where there is one. */
    public Optional<Method> method(JuelExpression.Call call) {
        return Optional.of(call.bean()).filter(code.expressionBeans()::contains).stream()
                .flatMap(this::methods)
                .filter(method -> method.getName().equals(call.method()))
                .filter(method -> method.getParameterCount() == call.arguments().size())
                .findFirst();
    }

    /** What a bean can be asked. */
    public Stream<Method> methods(String bean) {
        return Arrays.stream(code.typeOf(bean).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()));
    }

    /** The type of a part of an expression. */
    public Optional<Class<?>> of(Node part) {
        if (part instanceof AstEval || part instanceof AstNested) {
            return of(part.getChild(0));
        }
        if (part instanceof AstComposite) {
            return Optional.of(String.class);
        }
        if (part instanceof AstIdentifier variable) {
            return Optional.ofNullable(variables.get(variable.getName()));
        }
        if (part instanceof AstMethod call) {
            return returned(call);
        }
        if (part instanceof AstBinary binary) {
            return of(binary);
        }
        if (part instanceof AstUnary unary) {
            return unary.getOperator() == AstUnary.NEG ? of(unary.getChild(0)) : Optional.of(Boolean.class);
        }
        if (part instanceof AstChoice choice) {
            return of(choice.getChild(1)).filter(type -> of(choice.getChild(2)).equals(Optional.of(type)));
        }
        return literal(part);
    }

    private Optional<Class<?>> of(AstBinary binary) {
        if (ORDER.contains(binary.getOperator())
                || EQUALITY.contains(binary.getOperator())
                || LOGIC.contains(binary.getOperator())) {
            return Optional.of(Boolean.class);
        }
        boolean isWhole = binary.getOperator() != AstBinary.DIV
                && Stream.of(0, 1)
                        .allMatch(side -> of(binary.getChild(side))
                                .filter(Integer.class::equals)
                                .isPresent());
        return Optional.of(isWhole ? Integer.class : Double.class);
    }

    private Optional<Class<?>> returned(AstMethod call) {
        return JuelExpression.callOf(call)
                .flatMap(asked -> asked.bean().equals("execution")
                        ? Optional.of(Boolean.class)
                        : method(asked).map(Method::getReturnType).map(ExpressionTypes::boxed));
    }

    private static Optional<Class<?>> literal(Node part) {
        if (part instanceof AstNumber number) {
            return Optional.of(number.eval(null, null) instanceof Long ? Integer.class : Double.class);
        }
        if (part instanceof AstBoolean) {
            return Optional.of(Boolean.class);
        }
        if (part instanceof AstNull) {
            return Optional.of(Void.class);
        }
        return part instanceof AstString || part instanceof AstText || part instanceof AstComposite
                ? Optional.of(String.class)
                : Optional.empty();
    }
}
