package frontdesk.web.server;

import frontdesk.web.problem.ProblemType;
import java.io.IOException;

/** A body was given up while it was read. */
public final class BodyReadAbortedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final ProblemType kind;

    BodyReadAbortedException(ProblemType kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    /** What the caller is answered. */
    public ProblemType kind() {
        return kind;
    }
}
