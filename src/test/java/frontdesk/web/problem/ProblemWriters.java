package frontdesk.web.problem;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Makes writers of problems for tests in other packages. */
public final class ProblemWriters {
    private ProblemWriters() {}

    public static ProblemWriter of(ObjectMapper json) {
        return new ProblemWriter(json);
    }
}
