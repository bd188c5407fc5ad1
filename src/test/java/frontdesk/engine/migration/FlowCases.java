package frontdesk.engine.migration;

import frontdesk.support.fixture.ShippedFlows;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * How cases of one flow begin, go on and end, for the tests that lead cases of all flows. Each flow has such a class in
 * its own package, without state and with a constructor without parameters; it is found by its type.
 */
public interface FlowCases {
    /** Those of every flow, looked for once: they are asked for at each step of each case. */
    List<FlowCases> ALL = found();

    /** The flow's process key. */
    String flow();

    /** Somebody asks; gives the reference number of a case that waits for an officer or an answer. */
    String asks(int port);

    /** The ways in which a case begins, by a name of each; each gives the reference number. */
    Map<String, Supplier<String>> beginnings(int port);

    /** What officers may submit at the flow's tasks, by the task's id; where a task is missing, a note. */
    Map<String, List<Supplier<Map<String, Object>>>> submissions(int port);

    /**
     * What may come in from outside while a case runs, beside a withdrawal.
     *
     * @param flowIsTold informs the flow of a request of what was written down for it
     */
    default List<Option> fromOutside(int port, Consumer<String> flowIsTold) {
        return List.of();
    }

    /** The outcomes to which its cases come in these ways. */
    Set<String> outcomes();

    /** Those of this flow. */
    static FlowCases of(String flow) {
        return ALL.stream()
                .filter(cases -> cases.flow().equals(flow))
                .findFirst()
                .orElseThrow(() ->
                        ShippedFlows.unknown(flow, FlowCases.class, "a class that implements it, in frontdesk.flows"));
    }

    private static List<FlowCases> found() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(FlowCases.class));
        return scanner.findCandidateComponents("frontdesk.flows").stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), ClassUtils.getDefaultClassLoader()))
                .map(type -> (FlowCases) BeanUtils.instantiateClass(type))
                .toList();
    }
}
