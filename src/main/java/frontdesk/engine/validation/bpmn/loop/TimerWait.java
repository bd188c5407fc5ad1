package frontdesk.engine.validation.bpmn.loop;

import frontdesk.engine.expression.FutureTime;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.datatype.DatatypeFactory;

/** Whether time passes at the timer of an event, whenever a case comes there. */
record TimerWait(BpmnDocument model, XmlElement event) {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Pattern TEXT = Pattern.compile("'(.*)'");
    private static final String UNTIL = "${until}";

    /** What holds wherever the event stands. */
    boolean isSure() {
        return written().anyMatch(timer -> switch (timer.kind()) {
            // How often it fires at most, the rule for times says.
            case "timeCycle" -> true;
            case "timeDuration" -> !JuelExpression.isIn(timer.text()) && isLong(timer.text());
            default ->
                call().filter(call -> isAhead(call) && provision(call).isEmpty())
                        .isPresent();
        });
    }

    /**
     * The condition without which the time may be past.
     *
     * @return the call in words, such as {@code appointmentTime.isAhead}; empty where there is none
     */
    Optional<String> provision() {
        return call().filter(this::isAhead).flatMap(this::provision);
    }

    /**
     * Whether somebody has until then, and a time that is past is a matter of what is decided next: so that only a way
     * back on which nothing is decided goes round for ever.
     */
    boolean isDeadline() {
        return event.kind().equals("boundaryEvent") && call().isPresent();
    }

    /** The variables on which its moment alone depends; none where it is reckoned from the time at which a case comes. */
    Set<String> deadlineVariables() {
        return call().filter(call -> isDeadline() && marker(call).isEmpty()).stream()
                .flatMap(call -> call.variables().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<XmlElement> written() {
        return event.children("timerEventDefinition").flatMap(XmlElement::children);
    }

    /** A timer reads as {@code ${until}} what is written in a field of its event. */
    private Optional<JuelExpression.Call> call() {
        return written()
                .map(XmlElement::text)
                .flatMap(text -> text.equals(UNTIL) ? fields() : Stream.of(text))
                .findFirst()
                .flatMap(JuelExpression::in)
                .flatMap(JuelExpression::asCall);
    }

    private Stream<String> fields() {
        return event.descendants("inputParameter")
                .filter(field -> field.label().equals("until"))
                .map(XmlElement::text);
    }

    private boolean isAhead(JuelExpression.Call call) {
        return marker(call).isPresent()
                && arguments(call).noneMatch(TimerWait::isNothing)
                && arguments(call).anyMatch(TEXT.asMatchPredicate());
    }

    private static Stream<String> arguments(JuelExpression.Call call) {
        return call.arguments().stream().map(JuelExpression::written);
    }

    private Optional<String> provision(JuelExpression.Call call) {
        return marker(call)
                .map(FutureTime::provided)
                .filter(condition -> !condition.isEmpty())
                .map(condition -> call.bean() + "." + condition);
    }

    private Optional<FutureTime> marker(JuelExpression.Call call) {
        return Optional.of(call)
                .filter(asked -> model.code().expressionBeans().contains(asked.bean()))
                .flatMap(
                        asked -> Arrays.stream(model.code().typeOf(asked.bean()).getDeclaredMethods())
                                .filter(method -> method.getName().equals(asked.method()))
                                .filter(method -> method.getParameterCount()
                                        == asked.arguments().size())
                                .findFirst())
                .map((Method method) -> method.getAnnotation(FutureTime.class));
    }

    /** Such as {@code 'PT0H'}. */
    private static boolean isNothing(String argument) {
        Matcher text = TEXT.matcher(argument);
        return text.matches() && text.group(1).startsWith("PT") && !isLong(text.group(1));
    }

    private static boolean isLong(String duration) {
        try {
            long millis =
                    DatatypeFactory.newDefaultInstance().newDuration(duration).getTimeInMillis(new Date(0));
            return Duration.ofMillis(millis).compareTo(SHORTEST) >= 0;
        } catch (IllegalArgumentException reportedByTheRuleForTimes) {
            return false;
        }
    }
}
