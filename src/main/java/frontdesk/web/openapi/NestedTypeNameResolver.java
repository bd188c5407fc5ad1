package frontdesk.web.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Optional;

/** Names a nested record after its outer one too, so that two records called {@code Line} stay apart. */
final class NestedTypeNameResolver extends TypeNameResolver {
    @Override
    protected String getNameOfClass(Class<?> type) {
        String outer = Optional.ofNullable(type.getDeclaringClass())
                .map(Class::getSimpleName)
                .orElse("");
        return outer + type.getSimpleName();
    }
}
