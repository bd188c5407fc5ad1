package frontdesk.engine.guard;

import frontdesk.engine.BeanNames;
import frontdesk.engine.FlowVariables;
import frontdesk.engine.TouchesTheOutside;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;

/** A service task calls the delegate of its own flow that bears its name. */
final class ServiceTasksCallTheirFlow implements ModelRule {

    @Override
    public Stream<Finding> check(Model model) {
        return model.all("serviceTask")
                .flatMap(task -> problems(model, task).map(problem -> model.finding(task, problem)));
    }

    private static Stream<String> problems(Model model, Piece task) {
        String bean = BeanNames.of(task.id());
        String expected = "${" + bean + "}";
        String written = task.camunda("delegateExpression");
        if (model.flow().isEmpty()) {
            return Stream.of("no flow of Frontdesk is behind this model, so it can call no code; the flows are "
                    + model.code().processKeys());
        }
        if (!written.equals(expected)) {
            return Stream.of("calls '%s'; a service task with this id calls %s".formatted(written, expected));
        }
        if (!model.code().delegates().contains(bean)) {
            return Stream.of("no code bears the name '%s'; there are %s"
                    .formatted(bean, model.code().delegates()));
        }
        return problems(task, model.flow().get(), model.code().typeOf(bean));
    }

    private static Stream<String> problems(Piece task, FlowVariables flow, Class<?> delegate) {
        String home = ClassUtils.getUserClass(flow).getPackageName();
        return Stream.concat(
                Stream.of("calls code of another flow than %s".formatted(flow.processKey()))
                        .filter(text -> !delegate.getPackageName().equals(home)),
                Stream.of("its work is seen outside and must be retried alone; tick 'Asynchronous before'")
                        .filter(text -> TouchesTheOutside.class.isAssignableFrom(delegate))
                        .filter(text -> !task.camunda("asyncBefore").equals("true")));
    }
}
