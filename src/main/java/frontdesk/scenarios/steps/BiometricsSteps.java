package frontdesk.scenarios.steps;

import frontdesk.scenarios.clients.BiometricsCustomerClient;
import frontdesk.scenarios.parameter.StaffMember;
import frontdesk.scenarios.parameter.WeekdayTime;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Somebody who is to come to have fingerprints and photograph taken. A weekday is the first from that day on. */
final class BiometricsSteps implements StepDefinitions {
    private final ScenarioState story;
    private final Customer person;
    private final BiometricsCustomerClient customer;
    private Optional<ZonedDateTime> appointment = Optional.empty();

    BiometricsSteps(ScenarioState story, Customer person) {
        this.story = story;
        this.person = person;
        this.customer = new BiometricsCustomerClient(story.port());
    }

    @Given("the customer has a biometrics appointment on {moment}")
    void isExpected(WeekdayTime moment) {
        isExpected(moment, 0);
    }

    @Given("the customer has a biometrics appointment on {moment} that was moved {count} time(s)")
    void isExpected(WeekdayTime moment, int moved) {
        ZonedDateTime at = moment.after(story.now());
        appointment = Optional.of(at);
        customer.seenAtOfficeOf(StaffMember.WASHINGTON.getId(), 1).isExpected(at, moved);
    }

    /** The safe contact on file is another address than the one from which they ask. */
    @Given("the customer's case is protected")
    void isProtected() {
        customer.filed("I-918").isExpected(present(), 0);
    }

    @Given("all places on {weekday} are taken")
    void allPlacesAreTaken(DayOfWeek weekday) {
        freeTimes(weekday)
                .forEach(at -> new BiometricsCustomerClient(story.port())
                        .seenWith(customer)
                        .isExpected(ZonedDateTime.parse(at), 0));
    }

    @When("the customer asks to move the biometrics appointment to {weekday} because of {string}")
    void asks(DayOfWeek weekday, String reason) {
        story.asked(customer.writesFrom(person.email())
                .asks(reason.replace(' ', '_').toUpperCase(Locale.ROOT), date(weekday)));
    }

    @When("meanwhile the case gets a biometrics appointment on {moment}")
    void caseGetsAppointment(WeekdayTime moment) {
        customer.isExpected(moment.after(story.now()), 0);
    }

    @When("meanwhile the case is {string}")
    void caseIs(String status) {
        customer.isExpected(present(), 0, status.toUpperCase(Locale.ROOT));
    }

    @Then("the case's biometrics appointment is on {moment}")
    void appointmentIsOn(WeekdayTime moment) {
        ZonedDateTime at = OffsetDateTime.parse(
                        customer.record().path("appointmentAt").asText())
                .atZoneSameInstant(StaffMember.WASHINGTON);
        ScenarioState.must(
                moment.fits(at),
                () -> "the case's biometrics appointment is on %s, not on %s".formatted(WeekdayTime.words(at), moment));
    }

    @Then("{count} place(s) is/are free on {weekday}")
    void placesAreFree(int count, DayOfWeek weekday) {
        int free = freeTimes(weekday).size();
        ScenarioState.must(free == count, () -> "%d places are free on that day, not %d".formatted(free, count));
    }

    private List<String> freeTimes(DayOfWeek weekday) {
        String day = date(weekday).toString();
        return story.portal().freeTimes(customer.office(), day, day);
    }

    private LocalDate date(DayOfWeek weekday) {
        return present().toLocalDate().with(TemporalAdjusters.nextOrSame(weekday));
    }

    private ZonedDateTime present() {
        return appointment.orElseThrow(() -> new AssertionError("first say when the biometrics appointment is"));
    }
}
