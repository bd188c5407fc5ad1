package frontdesk.engine.validation.bpmn.loop;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.SequenceFlowGraph;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Node;

/** Which ways may be taken while a variable holds a text; what other variables hold is not known. */
record ConditionWithValue(BpmnDocument model, String variable, String value) {

    /** Whether a case may go this way. */
    boolean mayTake(XmlElement way) {
        Optional<XmlElement> gateway = model.graph()
                .source(way)
                .filter(source -> source.attribute("default").equals(way.id()));
        return gateway.map(source -> model.graph().out(source).stream()
                        .filter(other -> !other.equals(way))
                        .allMatch(other -> mayBe(other, false)))
                .orElseGet(() -> mayBe(way, true));
    }

    private boolean mayBe(XmlElement way, boolean so) {
        return truth(way).filter(known -> known != so).isEmpty();
    }

    private Optional<Boolean> truth(XmlElement way) {
        return JuelExpression.in(SequenceFlowGraph.condition(way)).flatMap(condition -> truth(condition.root()));
    }

    /** Empty where it depends on more than the variable. */
    private Optional<Boolean> truth(Node part) {
        if (part instanceof AstEval || part instanceof AstNested) {
            return truth(part.getChild(0));
        }
        if (part instanceof AstUnary unary && unary.getOperator() == AstUnary.NOT) {
            return truth(unary.getChild(0)).map(known -> !known);
        }
        return part instanceof AstBinary binary ? truth(binary) : Optional.empty();
    }

    private Optional<Boolean> truth(AstBinary binary) {
        if (binary.getOperator() == AstBinary.AND || binary.getOperator() == AstBinary.OR) {
            boolean decisive = binary.getOperator() == AstBinary.OR;
            Optional<Boolean> one = truth(binary.getChild(0));
            Optional<Boolean> other = truth(binary.getChild(1));
            return Stream.of(one, other).anyMatch(Optional.of(decisive)::equals)
                    ? Optional.of(decisive)
                    : one.flatMap(known -> other);
        }
        boolean isEquality = binary.getOperator() == AstBinary.EQ;
        return isEquality || binary.getOperator() == AstBinary.NE
                ? isEqual(binary.getChild(0), binary.getChild(1))
                        .or(() -> isEqual(binary.getChild(1), binary.getChild(0)))
                        .map(equal -> equal == isEquality)
                : Optional.empty();
    }

    private Optional<Boolean> isEqual(Node one, Node other) {
        return one instanceof AstIdentifier asked && asked.getName().equals(variable) && other instanceof AstString text
                ? Optional.of(value.equals(String.valueOf(text.eval(null, null))))
                : Optional.empty();
    }
}
