package frontdesk.adapters.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.ports.text.PhoneNumbers;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Numbers by libphonenumber's tables. A number of a known area whose exchange the tables do not have yet counts as one:
 * exchanges are opened all the time, and refusing a person harms more than a text that comes back.
 */
@Component
class OfficePhoneNumbers implements PhoneNumbers {
    private static final Set<PhoneNumberType> COSTLY =
            EnumSet.of(PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST);
    private static final int NORTH_AMERICA = 1;

    /** Area code and exchange begin with 2 to 9, and the area code is no service such as 911. */
    private static final Pattern NORTH_AMERICAN = Pattern.compile("[2-9](?!11)\\d\\d[2-9]\\d{6}");

    private static final Pattern SCHEME = Pattern.compile("^(tel|sms):", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern INTERNATIONAL_PREFIX = Pattern.compile("^00");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String region;

    OfficePhoneNumbers(OfficeRegion settings) {
        this.region = settings.region();
    }

    @Override
    public Optional<PhoneNumber> read(String written) {
        String number = SCHEME.matcher(written.strip()).replaceFirst("");
        if (LETTER.matcher(number.split(";", 2)[0]).find()) {
            return Optional.empty();
        }
        // As dialled here, else with the prefix that most of the world dials, else in E.164 without its plus.
        return Stream.of(number, INTERNATIONAL_PREFIX.matcher(number).replaceFirst("+"), "+" + number)
                .flatMap(form -> parsed(form).stream())
                .filter(this::isReachable)
                .map(found -> numbers.format(found, PhoneNumberFormat.E164))
                .filter(PhoneNumber::isWellFormed)
                .map(PhoneNumber::new)
                .findFirst();
    }

    @Override
    public boolean isReachable(PhoneNumber phone) {
        return parsed(phone.value()).filter(this::isReachable).isPresent();
    }

    private boolean isReachable(Phonenumber.PhoneNumber number) {
        return canExist(number) && !COSTLY.contains(numbers.getNumberType(number));
    }

    private boolean canExist(Phonenumber.PhoneNumber number) {
        return number.getCountryCode() == NORTH_AMERICA
                ? NORTH_AMERICAN
                        .matcher(numbers.getNationalSignificantNumber(number))
                        .matches()
                : numbers.isPossibleNumber(number);
    }

    private Optional<Phonenumber.PhoneNumber> parsed(String written) {
        try {
            return Optional.of(numbers.parse(written, region));
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    /**
     * Where the office is.
     *
     * @param region as ISO 3166 names it; numbers without a country code are read as one dials them there
     */
    @ConfigurationProperties("frontdesk.texting")
    record OfficeRegion(String region) {
        OfficeRegion {
            if (!PhoneNumberUtil.getInstance().getSupportedRegions().contains(region)) {
                throw new IllegalArgumentException(
                        "frontdesk.texting.region must be a country's two letters, such as US");
            }
        }
    }
}
