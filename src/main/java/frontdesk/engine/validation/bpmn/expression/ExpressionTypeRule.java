package frontdesk.engine.validation.bpmn.expression;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.bpmn.value.ExpressionTypes;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.Namespaces;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An expression gives what its place needs: a condition yes or no, a timer a time, a priority a whole number. */
final class ExpressionTypeRule implements BpmnRule {
    private static final Place TIME = new Place(Date.class, "ask a calendar, like ${businessTime.after('PT4H')}");
    private static final Place YES_OR_NO = new Place(Boolean.class, "compare, like ${callAttempts >= 2}");
    private static final Place WHOLE_NUMBER = new Place(Integer.class, "write a number, like 50");

    private static final Map<String, Place> ATTRIBUTES =
            Map.of("dueDate", TIME, "followUpDate", TIME, "priority", WHOLE_NUMBER, "jobPriority", WHOLE_NUMBER);

    private static final Map<String, Place> ELEMENTS = Map.of(
            "timeDate", TIME,
            "timeDuration", new Place(String.class, "write how long, like PT1H"),
            "timeCycle", new Place(String.class, "write how often, like R3/PT1H"),
            "conditionExpression", YES_OR_NO,
            "completionCondition", YES_OR_NO,
            "loopCardinality", WHOLE_NUMBER);

    private record Place(Class<?> type, String instead) {}

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        ExpressionTypes types = ExpressionTypes.of(model);
        return model.all()
                .flatMap(piece -> Stream.concat(
                                element(types, piece),
                                piece.attributes()
                                        .filter(attribute -> Namespaces.CAMUNDA.contains(
                                                String.valueOf(attribute.getNamespaceURI())))
                                        .flatMap(attribute ->
                                                attribute(types, attribute.getLocalName(), attribute.getValue())))
                        .map(problem -> model.finding(piece, problem)));
    }

    /** What an event's timer reads as {@code ${until}} is written in a field of the event. */
    private static Stream<String> element(ExpressionTypes types, XmlElement piece) {
        boolean isUntil = piece.kind().equals("inputParameter") && piece.label().equals("until");
        return Stream.ofNullable(isUntil ? TIME : ELEMENTS.get(piece.kind()))
                .flatMap(place -> mismatch(types, place, piece.text()).stream());
    }

    /** The engine does not take an empty attribute for one that is missing. */
    private static Stream<String> attribute(ExpressionTypes types, String name, String value) {
        return Stream.ofNullable(ATTRIBUTES.get(name))
                .flatMap(place -> value.isBlank()
                        ? Stream.of("its '%s' is empty; %s, or remove it".formatted(name, place.instead()))
                        : mismatch(types, place, value).stream());
    }

    private static Optional<String> mismatch(ExpressionTypes types, Place place, String text) {
        return JuelExpression.in(text)
                .flatMap(types::of)
                .filter(type -> type != place.type())
                .map(type -> "%s gives %s, but here must be %s; %s"
                        .formatted(
                                text,
                                ExpressionTypes.inWords(type),
                                ExpressionTypes.inWords(place.type()),
                                place.instead()));
    }
}
