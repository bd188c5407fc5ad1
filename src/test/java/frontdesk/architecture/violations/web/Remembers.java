package frontdesk.architecture.violations.web;

/** Breaks NO_STATIC_STATE. */
final class Remembers {
    private static int count;

    static int next() {
        return ++count;
    }
}
