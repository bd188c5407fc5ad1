package frontdesk.engine.validation.code;

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
    private final CodeCatalog code;

    /** @param code says which beans expressions reach */
    public ExpressionBeanMap(CodeCatalog code) {
        this.code = code;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String bean && code.isExposed(bean);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? code.beans().getBean((String) name) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return names().stream()
                .map(name -> Map.<Object, Object>entry(name, code.beans().getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> names() {
        return Stream.of(code.expressionBeans(), code.delegates())
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
