package frontdesk.engine.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a flow's code tells of itself to whoever checks its models: which values it writes where, and what it lets happen.
 *
 * @param variables all of them, by name
 * @param fromStart the variables that say something as soon as an instance starts, were it that nothing is known
 * @param bySteps the variables that a step's code gives a value, by the id of the user task or the name of the step; what
 *     an officer submits need not be named
 * @param byMessages every message that the application tells the flow, each with the variables that it brings along
 */
public record ProcessDataContract(
        Map<String, Variable<?>> variables,
        Set<String> fromStart,
        Map<String, Set<String>> bySteps,
        Map<String, Set<String>> byMessages) {
    public ProcessDataContract {
        variables = Map.copyOf(variables);
        fromStart = Set.copyOf(fromStart);
        bySteps = Map.copyOf(bySteps);
        byMessages = Map.copyOf(byMessages);
    }

    /** The variables by their names. */
    public static Map<String, Variable<?>> byName(Collection<? extends Variable<?>> variables) {
        return variables.stream().collect(Collectors.toMap(Variable::name, variable -> variable));
    }

    /** The variables' types, by name. */
    public Map<String, Class<?>> types() {
        return variables.values().stream().collect(Collectors.toMap(Variable::name, Variable::type));
    }

    /** The names of these variables. */
    public static Set<String> namesOf(Variable<?>... variables) {
        return namesOf(List.of(variables));
    }

    /** The names of these variables. */
    public static Set<String> namesOf(Collection<? extends Variable<?>> variables) {
        return variables.stream().map(Variable::name).collect(Collectors.toUnmodifiableSet());
    }
}
