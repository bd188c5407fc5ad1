package frontdesk.engine.guard;

import java.util.stream.Stream;

/** One thing that must hold of every diagram. */
interface ModelRule {
    Stream<Finding> check(Model model);
}
