package frontdesk.web.security;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriBuilder;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.rest.sub.VariableResource;

/**
 * Gives JSON variables as JSON. The engine would read them first and then describe the object that it has read them
 * into, unless the caller asks for values as they are kept; whoever asks for either gets what they ask for.
 */
@PreMatching
class JsonAsJson implements ContainerRequestFilter {
    private static final Pattern VARIABLES =
            Pattern.compile("(?i).*(?:variables|variable-instance|history/detail)(?:/.*)?");

    @Override
    public void filter(ContainerRequestContext request) {
        if (VARIABLES.matcher(request.getUriInfo().getPath()).matches()) {
            UriBuilder address = request.getUriInfo().getRequestUriBuilder();
            keep(VariableResource.DESERIALIZE_VALUE_QUERY_PARAM, request, address);
            keep(VariableResource.DESERIALIZE_VALUES_QUERY_PARAM, request, address);
            request.setRequestUri(address.build());
        }
    }

    private static void keep(String parameter, ContainerRequestContext request, UriBuilder address) {
        if (!request.getUriInfo().getQueryParameters().containsKey(parameter)) {
            address.queryParam(parameter, false);
        }
    }
}
