package frontdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;

/** Which addresses the rules of the API hold for; by the path as decoded and normalized by the container. */
final class ApiPaths {
    private static final String API = "/api/v1/";
    private static final String IMPORT = API + "cases/import";
    private static final String IMPACT = API + "models/impact";
    private static final String DEMO = API + "demo/";

    private static final Pattern START_AT_THE_ENGINE =
            Pattern.compile("/engine-rest/process-definition/key/[^/]+/start");

    private ApiPaths() {}

    static boolean isApi(HttpServletRequest request) {
        return request.getServletPath().startsWith(API);
    }

    static boolean isImport(HttpServletRequest request) {
        return isPost(request) && request.getServletPath().equals(IMPORT);
    }

    static boolean isImpact(HttpServletRequest request) {
        return isPost(request) && request.getServletPath().equals(IMPACT);
    }

    /** Camunda's own address for starting a flow, which takes requests just as the API does. */
    static boolean isStartAtTheEngine(HttpServletRequest request) {
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return isPost(request) && START_AT_THE_ENGINE.matcher(path).matches();
    }

    static boolean isDemo(HttpServletRequest request) {
        return request.getServletPath().startsWith(DEMO);
    }

    static boolean isPost(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod());
    }
}
