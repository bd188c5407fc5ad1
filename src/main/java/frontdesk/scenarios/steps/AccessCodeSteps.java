package frontdesk.scenarios.steps;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.LetterText;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Somebody whose online access code is lost. */
final class AccessCodeSteps implements StepDefinitions {
    private static final String ACCOUNT = "123456789012";
    private static final String ATTORNEY = """
            {"name": "Lee Attorney", "email": "%s", "accountNumber": null, "g28OnFile": %s,
             "mailingAddress": %s}""";
    private static final String CHAMBERS = """
            {"line1": "9 Law Street", "line2": "Suite 4", "city": "Baltimore", "state": "MD", "zipCode": "21201"}""";

    private final ScenarioState story;
    private final Customer person;
    private Optional<AccessCodeCustomerClient> known = Optional.empty();
    private String form = "I-765";
    private String filedBy = "PAPER";
    private String status = "PENDING";
    private String account = "null";
    private String attorney = "null";
    private String street = "12 Elm Street";
    private Optional<String> emailOnFile = Optional.empty();

    AccessCodeSteps(ScenarioState story, Customer person) {
        this.story = story;
        this.person = person;
    }

    @Given("the customer has a pending case on Form {string} that was filed {way}")
    void hasCase(String form, String way) {
        this.form = form;
        this.filedBy = way.equals("online") ? "ONLINE" : "PAPER";
        changeCase();
    }

    @Given("the case is {string}")
    void caseIs(String status) {
        this.status = status.toUpperCase(Locale.ROOT);
        changeCase();
    }

    @Given("the customer's account is linked to the case")
    void accountIsLinked() {
        this.account = "\"" + ACCOUNT + "\"";
        changeCase();
    }

    @Given("the customer's address on file has just changed")
    void addressHasChanged() {
        this.street = "99 Stranger Road";
        changeCase();
    }

    @Given("the e-mail address on file does not exist")
    void emailOnFileDoesNotExist() {
        this.emailOnFile = Optional.of("gone@example.invalid");
        changeCase();
    }

    @Given("the customer has an attorney {paper} a Form G-28 and {paper} an address on file")
    void hasAttorney(String form, String address) {
        this.attorney =
                ATTORNEY.formatted(customer().email(), form.equals("with"), address.equals("with") ? CHAMBERS : "null");
        changeCase();
    }

    @When("the customer asks for an access code")
    void asks() {
        story.asked(customer().asks());
    }

    @When("the customer asks for an access code in Spanish")
    void asksInSpanish() {
        story.asked(customer().asks("APPLICANT", customer().receiptNumber(), AccessCodeCustomerClient.BORN, "es"));
    }

    @When("the attorney asks for an access code")
    void attorneyAsks() {
        story.asked(customer().asksAsRepresentative());
    }

    @When("a stranger asks for an access code with a wrong date of birth")
    void strangerAsks() {
        story.asked(customer().asks("APPLICANT", customer().receiptNumber(), "1971-01-01", "en"));
    }

    @Then("the newest code works")
    void newestCodeWorks() {
        FrontdeskHttpClient.Answer answer = customer().redeems(code(codes().size() - 1), ACCOUNT);
        ScenarioState.must(answer.status() == 200, () -> "the code is refused: " + answer.text());
    }

    @Then("the first code does not work")
    void firstCodeDoesNotWork() {
        FrontdeskHttpClient.Answer answer = customer().redeems(code(0), ACCOUNT);
        ScenarioState.must(answer.status() != 200, () -> "the code works");
    }

    @Then("the case is linked to the customer's account")
    void isLinked() {
        String linked = customer().caseFile().path("accountNumber").asText();
        ScenarioState.must(linked.equals(ACCOUNT), () -> "the case is linked to no account of the customer");
    }

    private AccessCodeCustomerClient customer() {
        known = Optional.of(known.orElseGet(() -> new AccessCodeCustomerClient(story.port())));
        return known.get();
    }

    private void changeCase() {
        customer()
                .hasCase(
                        form,
                        filedBy,
                        status,
                        account,
                        attorney,
                        street,
                        emailOnFile.orElse(customer().email()));
        story.hasCase(customer().receiptNumber(), AccessCodeCustomerClient.BORN);
    }

    private String code(int number) {
        List<String> codes = codes();
        ScenarioState.must(!codes.isEmpty(), () -> "nobody has got a code");
        return codes.get(number);
    }

    private List<String> codes() {
        List<JsonNode> notices = new ArrayList<>(person.messages("letter"));
        if (form.equals("I-134A") && notices.isEmpty()) {
            notices.addAll(person.messages("e-mail"));
        }
        return notices.stream()
                .map(person::words)
                .flatMap(words -> LetterText.codes(words).stream())
                .toList();
    }
}
