package frontdesk.flows.accesscodereissue;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.browser.Browser;
import frontdesk.support.browser.Chromium;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer verifies who asks and gives the address that is missing, as officers do: with a browser. */
@RunningFrontdesk
@ExtendWith(Chromium.class)
class IdentityCheckInBrowser {
    private static final String ATTORNEY = """
            {"name": "Lee Attorney", "email": "%s", "accountNumber": null, "g28OnFile": true, "mailingAddress": null}""";

    @LocalServerPort
    private int port;

    @Test
    void anOfficerGivesAnAddressAndTheLetterGoesThere(Browser browser) {
        AccessCodeCustomerClient customer = new AccessCodeCustomerClient(port);
        customer.hasCase("I-765", "PAPER", "PENDING", "null", ATTORNEY.formatted(customer.email()));
        String reference = customer.asksAsRepresentative();
        browser.signInToTasklist(port, "officer", "Identity checks");

        browser.click(By.partialLinkText("Identity checks"));
        browser.click(card(reference));
        browser.click(By.cssSelector(".claim"));
        browser.see(By.xpath("//*[contains(text(), 'There is no mailing address on file')]"));
        browser.screenshot("tasklist-identity-top");
        browser.click(By.xpath("//label[normalize-space() = 'Yes, a new code may go out']"));
        Map.of("Street", "7 Harbor Way", "City", "New York", "State", "NY", "ZIP code", "10001")
                .forEach((label, text) -> browser.see(field(label)).sendKeys(text));
        browser.screenshot("tasklist-identity");
        browser.click(By.xpath("//button[normalize-space() = 'Complete']"));
        OfficerTaskClient officer = new OfficerTaskClient("officer", port);
        browser.waitFor(page -> !officer.sees(reference, "verify-identity"));

        new PortalClient(port).momentPasses();
        assertThat(customer.delivered(reference, "LETTER").get("to").asText())
                .isEqualTo("Lee Attorney\n7 Harbor Way\nNew York, NY 10001");
    }

    private static By field(String label) {
        return By.xpath("//label[starts-with(normalize-space(), '" + label + "')]/..//input");
    }

    private static By card(String reference) {
        return By.xpath("//*[contains(@class, 'tasks-list')]//li[contains(., '" + reference + "')]");
    }
}
