package frontdesk.web.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers at the gate, in the one form that all of Frontdesk's errors have (RFC 9457). */
@Component
class ProblemResponses {
    private final ObjectMapper json;

    ProblemResponses(ObjectMapper json) {
        this.json = json;
    }

    /** 401, with how to sign in. */
    AuthenticationEntryPoint signInBy(String challenge) {
        return (request, response, refusal) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
            write(response, HttpStatus.UNAUTHORIZED, "Sign in to use this address");
        };
    }

    /** 403 to everybody, also to those who have not signed in. */
    AuthenticationEntryPoint closed() {
        return (request, response, refusal) -> forbidden(response);
    }

    /** 403. */
    AccessDeniedHandler forbidden() {
        return (request, response, refusal) -> forbidden(response);
    }

    /** 400 to an address that cannot be meant, such as one with an empty part. */
    RequestRejectedHandler rejected() {
        return (request, response, rejection) ->
                write(response, HttpStatus.BAD_REQUEST, "This is not an address of Frontdesk");
    }

    /** 403. */
    void forbidden(HttpServletResponse response) throws IOException {
        write(response, HttpStatus.FORBIDDEN, "Your role does not allow this");
    }

    private void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), ProblemDetail.forStatusAndDetail(status, detail));
    }
}
