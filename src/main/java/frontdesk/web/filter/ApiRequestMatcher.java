package frontdesk.web.filter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;

/** Which addresses the rules of the API hold for; by the path as decoded and normalized by the container. */
public final class ApiRequestMatcher {
    private static final String API = "/api/v1/";
    private static final String IMPORT = API + "cases/import";
    private static final String IMPACT = API + "models/impact";
    private static final String DEMO = API + "demo/";
    private static final Pattern NO_TURN = Pattern.compile(
            "/actuator/|/camunda/(?!api/)|/camunda/api/admin/auth/|" + API + "(?:openapi\\.json|docs|swagger-ui)");

    private static final Pattern START_AT_THE_ENGINE =
            Pattern.compile("/engine-rest/process-definition/key/[^/]+/start");

    private static final Pattern PASSWORD_CHECK =
            Pattern.compile("/camunda/api/admin/auth/user/[^/]+/login/[^/]+|/engine-rest/identity/verify");

    private static final Pattern DEPLOYMENT =
            Pattern.compile("/(engine-rest|camunda/api/engine/engine/[^/]+)/deployment/create");

    private static final Pattern ENGINE = Pattern.compile("/(engine-rest|camunda)/.*");

    private ApiRequestMatcher() {}

    /** Whether it goes to the API. */
    public static boolean isApi(HttpServletRequest request) {
        return request.getServletPath().startsWith(API);
    }

    /** Whether it imports cases, a line each. */
    public static boolean isImport(HttpServletRequest request) {
        return isPost(request) && request.getServletPath().equals(IMPORT);
    }

    static boolean isImpact(HttpServletRequest request) {
        return isPost(request) && request.getServletPath().equals(IMPACT);
    }

    /** Camunda's own address for starting a flow, which takes requests just as the API does. */
    static boolean isStartAtTheEngine(HttpServletRequest request) {
        return isPost(request) && START_AT_THE_ENGINE.matcher(path(request)).matches();
    }

    /** Where Camunda Modeler and Camunda's web applications publish models. */
    static boolean isDeployment(HttpServletRequest request) {
        return isPost(request) && DEPLOYMENT.matcher(path(request)).matches();
    }

    /** Camunda's own interface, and its web applications. */
    static boolean isEngine(HttpServletRequest request) {
        return ENGINE.matcher(path(request)).matches();
    }

    /** Whether it goes to the demo's addresses. */
    public static boolean isDemo(HttpServletRequest request) {
        return request.getServletPath().startsWith(DEMO);
    }

    /** Where Camunda is asked whether a password is right. */
    static boolean isPasswordCheck(HttpServletRequest request) {
        return isPost(request) && PASSWORD_CHECK.matcher(path(request)).matches();
    }

    /** What answers without the database, or has its own bounds: signing in, and the import, which looks there by line. */
    static boolean needsNoTurn(HttpServletRequest request) {
        return isImport(request) || NO_TURN.matcher(path(request)).lookingAt();
    }

    /** Whether it is a POST. */
    public static boolean isPost(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod());
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }
}
