package frontdesk.web.problem;

import frontdesk.ports.failure.RedactedException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Says of a surprise no more than a number, under which the log says where and of which kind it was. */
@Component
public class UnexpectedErrorReporter {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrorReporter.class);

    /** Writes it into the log under a new id, and answers with that id alone. */
    public ProblemDetail report(Throwable surprise) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {}", incident, RedactedException.of(surprise));
        ProblemDetail problem = ProblemType.UNEXPECTED.because(
                "The request could not be handled. Try again; if it stays so, quote the incident to the operators.");
        problem.setProperty("incident", incident);
        return problem;
    }
}
