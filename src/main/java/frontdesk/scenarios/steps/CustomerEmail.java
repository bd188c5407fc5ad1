package frontdesk.scenarios.steps;

/** The e-mail address under which the customer asks. */
final class CustomerEmail {
    private final int number;
    private String domain = "example.org";

    CustomerEmail(ScenarioState story) {
        this.number = story.number();
    }

    void doesNotExist() {
        this.domain = "example.invalid";
    }

    String email() {
        return "ana-%d@%s".formatted(number, domain);
    }

    /** One that exists, whatever the customer asked under. */
    String right() {
        return "ana-%d@example.org".formatted(number);
    }
}
