package frontdesk.web.security.engine;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;

/** All that Camunda's own interface takes, read from its classes, each thing named by an id that nothing has. */
final class EngineAddresses {
    private static final String UNKNOWN = "none-has-this-id";

    private EngineAddresses() {}

    static List<Address> all() {
        return below("", DefaultProcessEngineRestServiceImpl.class).distinct().toList();
    }

    private static Stream<Address> below(String path, Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .filter(method -> !method.isBridge())
                .flatMap(method -> at(path, method));
    }

    private static Stream<Address> at(String path, Method method) {
        String place = Optional.ofNullable(method.getAnnotation(Path.class))
                .map(Path::value)
                .map(below -> (path + "/" + below).replaceAll("//+", "/").replaceAll("\\{[^}]+}", UNKNOWN))
                .orElse(path);
        Optional<String> verb = Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst();
        if (verb.isPresent()) {
            return Stream.of(new Address(verb.get(), place.replaceAll("/$", ""), isUpload(method)));
        }
        return method.isAnnotationPresent(Path.class) ? below(place, method.getReturnType()) : Stream.empty();
    }

    private static boolean isUpload(Method method) {
        return Optional.ofNullable(method.getAnnotation(Consumes.class))
                .filter(types -> Arrays.asList(types.value()).contains(MediaType.MULTIPART_FORM_DATA))
                .isPresent();
    }

    record Address(String method, String path, boolean isUpload) {}
}
