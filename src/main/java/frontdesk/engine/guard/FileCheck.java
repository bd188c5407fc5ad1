package frontdesk.engine.guard;

import java.util.stream.Stream;

/** Looks at one kind of file. */
interface FileCheck {
    Stream<Finding> check(String file, byte[] content, Bundle bundle);
}
