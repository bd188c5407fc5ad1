package frontdesk.adapters.messages;

import frontdesk.domain.messaging.SmsSegments;
import frontdesk.domain.request.Language;
import frontdesk.ports.failure.StartupException;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Ends the start where the office's name makes a text longer than two parts, as it does where it is long, or has a
 * letter that texts carry at the cost of all others, such as í.
 */
@Component
class SmsLengthCheck {
    private static final int MOST_PARTS = 2;
    private static final Set<String> ABOUT_THE_OFFICE = Set.of("contactCenter", "contactPhone");

    SmsLengthCheck(MessageTemplates templates, OfficeProperties office) {
        for (String name : templates.names()) {
            for (Language language : Language.values()) {
                check(name, templates.of(name, language), office);
            }
        }
    }

    private static void check(String name, MessageTemplate template, OfficeProperties office) {
        if (template.isText() && ABOUT_THE_OFFICE.containsAll(template.asksFor())) {
            String text =
                    template.body(Map.of("contactCenter", office.officeName(), "contactPhone", office.officePhone()));
            SmsSegments segments = SmsSegments.of(text.strip());
            if (segments.count() > MOST_PARTS) {
                throw new StartupException(
                        "With this frontdesk.office-name and frontdesk.office-phone the text " + name + " has "
                                + segments.count() + " parts; " + MOST_PARTS + " are the most"
                                + (segments.isGsm()
                                        ? "."
                                        : ", and " + segments.forcing() + " make all of them shorter."),
                        "Set frontdesk.office-name to a shorter name for texts, without letters such as á, í, ó and ú.");
            }
        }
    }
}
