package frontdesk.adapters.messages;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who writes to people.
 *
 * @param officeName what the contact centre calls itself
 * @param officePhone where people call it, as it is printed; empty where they shall not
 */
@ConfigurationProperties("frontdesk")
public record OfficeProperties(
        @DefaultValue("Contact Center") String officeName,
        @DefaultValue("") String officePhone) {}
