package frontdesk.architecture.violations.web;

/** Breaks NO_STANDARD_STREAMS. */
final class Prints {
    void hello() {
        System.out.append("hello");
    }
}
