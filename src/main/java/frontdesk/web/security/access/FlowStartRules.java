package frontdesk.web.security.access;

import static org.springframework.http.HttpMethod.POST;

import frontdesk.domain.request.AccessRole;
import frontdesk.ports.request.ProcessStartHandler;
import java.util.List;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The addresses at which flows are started, as their controllers map them: each is open to integration systems, and to
 * nobody else. A new flow so brings its rule along.
 */
final class FlowStartRules {
    private FlowStartRules() {}

    static List<AccessRule> of(RequestMappingHandlerMapping handlers) {
        return addresses(handlers).stream()
                .map(address -> AccessRule.only(POST, address, AccessRole.INTEGRATION))
                .toList();
    }

    /** Where a request that starts a flow is posted, for each flow. */
    static List<String> addresses(RequestMappingHandlerMapping handlers) {
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(handler -> ProcessStartHandler.class.isAssignableFrom(
                        handler.getValue().getBeanType()))
                .map(handler -> handler.getKey())
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .sorted()
                .toList();
    }
}
