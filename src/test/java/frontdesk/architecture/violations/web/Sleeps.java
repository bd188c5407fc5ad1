package frontdesk.architecture.violations.web;

/** Breaks NO_SLEEP. */
final class Sleeps {
    void rest() throws InterruptedException {
        Thread.sleep(1);
    }
}
