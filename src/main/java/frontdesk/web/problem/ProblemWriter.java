package frontdesk.web.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Answers with a problem where no controller is reached: in filters and in the locks. */
@Component
public class ProblemWriter {
    /** After how many seconds to come again where the database cannot be reached. */
    public static final String RETRY_AFTER_SECONDS = "2";

    private final ObjectMapper json;

    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    /** 503, with when to come again. */
    public void writeUnavailable(String why, HttpServletResponse response) throws IOException {
        writeUnavailable(why, RETRY_AFTER_SECONDS, response);
    }

    /** 503, and after so many seconds to come again. */
    public void writeUnavailable(String why, String retryAfter, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, retryAfter);
        write(ProblemType.TEMPORARILY_UNAVAILABLE.because(why), response);
    }

    /** Headers that were set before, such as {@code WWW-Authenticate}, stay. */
    public void write(ProblemDetail problem, HttpServletResponse response) throws IOException {
        byte[] body = json.writeValueAsBytes(problem);
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
