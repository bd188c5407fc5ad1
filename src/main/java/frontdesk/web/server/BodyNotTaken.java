package frontdesk.web.server;

import frontdesk.web.ProblemKind;
import java.io.IOException;

/** A body was given up while it was read. */
public final class BodyNotTaken extends IOException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;

    BodyNotTaken(ProblemKind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    /** What the caller is answered. */
    public ProblemKind kind() {
        return kind;
    }
}
