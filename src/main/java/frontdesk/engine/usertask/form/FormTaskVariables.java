package frontdesk.engine.usertask.form;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ProcessDataContract;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.process.Variable;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The variables of a flow, and beside them those that a model of it adds by user tasks without code.
 *
 * @param flow as its code declares it
 * @param added by the model's forms
 */
public record FormTaskVariables(ProcessVariables flow, List<Variable<?>> added) implements ProcessVariables {

    /** Of several fields with one key, the choices of all count; where their types differ, the first one's. */
    public static FormTaskVariables of(ProcessVariables flow, Collection<FormTask> tasks) {
        Map<String, Variable<?>> added = new LinkedHashMap<>();
        tasks.stream()
                .flatMap(task -> task.variables().stream())
                .filter(variable -> !flow.names().contains(variable.name()))
                .forEach(variable -> added.merge(variable.name(), variable, FormTaskVariables::both));
        return new FormTaskVariables(flow, List.copyOf(added.values()));
    }

    private static Variable<?> both(Variable<?> one, Variable<?> other) {
        Set<String> codes = new HashSet<>(one.codes());
        codes.addAll(other.codes());
        boolean isOpen = one.codes().isEmpty() || other.codes().isEmpty();
        return new Variable<>(one.name(), one.type(), isOpen ? Set.of() : codes, Optional.empty(), Optional.empty());
    }

    @Override
    public String processKey() {
        return flow.processKey();
    }

    @Override
    public Map<Variable<?>, Object> knownAtStart(ReferenceNumber reference) {
        return flow.knownAtStart(reference);
    }

    @Override
    public boolean owns(Class<?> type) {
        return flow.owns(type);
    }

    @Override
    public String beanPrefix() {
        return flow.beanPrefix();
    }

    @Override
    public List<Variable<?>> all() {
        return Stream.concat(flow.all().stream(), added.stream()).toList();
    }

    @Override
    public Set<String> names() {
        return Stream.concat(flow.names().stream(), added.stream().map(Variable::name))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> tables() {
        return flow.tables();
    }

    @Override
    public Optional<ProcessDataContract> dataContract() {
        return flow.dataContract().map(contract -> {
            Map<String, Variable<?>> variables = new LinkedHashMap<>(ProcessDataContract.byName(added));
            variables.putAll(contract.variables());
            return new ProcessDataContract(variables, contract.fromStart(), contract.bySteps(), contract.byMessages());
        });
    }
}
