package frontdesk.adapters.phone;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the office is.
 *
 * @param region as ISO 3166 names it; numbers without a country code are read as one dials them there
 */
@ConfigurationProperties("frontdesk.texting")
record OfficeRegion(String region) {
    OfficeRegion {
        if (!PhoneNumberUtil.getInstance().getSupportedRegions().contains(region)) {
            throw new IllegalArgumentException("frontdesk.texting.region must be a country's two letters, such as US");
        }
    }
}
