package frontdesk.engine.validation.code;

import frontdesk.engine.process.ExecutingFlow;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The beans that the engine's expressions reach: words of the models and delegates, and none besides. They are looked
 * up when an expression asks, since most of them use the engine and come after it.
 */
public final class ExpressionBeanMap extends AbstractMap<Object, Object> {
    private final CodeCatalog all;
    private final ExecutingFlow executing;

    /**
     * @param all says which beans expressions reach
     * @param executing says in which flow a name is looked for first
     */
    public ExpressionBeanMap(CodeCatalog all, ExecutingFlow executing) {
        this.all = all;
        this.executing = executing;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String bean && code().isExposed(bean);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? code().bean((String) name) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return names().stream()
                .map(name -> Map.<Object, Object>entry(name, code().bean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private CodeCatalog code() {
        return executing.key().flatMap(all::flow).map(all::of).orElse(all);
    }

    private Set<String> names() {
        return Stream.of(code().expressionBeans(), code().delegates())
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
