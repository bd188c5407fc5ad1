package frontdesk.web.server;

import frontdesk.web.ProblemKind;
import java.io.IOException;

/** A body was given up while it was read. */
final class BodyNotTaken extends IOException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;

    BodyNotTaken(ProblemKind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    ProblemKind kind() {
        return kind;
    }
}
