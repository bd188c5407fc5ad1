package frontdesk.adapters.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import frontdesk.domain.request.PhoneNumber;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The time zones of a phone number's area, by libphonenumber's tables. */
@Component
class PhoneNumberTimeZones {
    /**
     * Others, such as toll-free and personal numbers, ring anywhere: the tables give them the whole continent. Of an
     * unknown type are numbers whose exchange the tables lack; their area code decides.
     */
    private static final Set<PhoneNumberType> IN_A_PLACE = EnumSet.of(
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.MOBILE,
            PhoneNumberType.FIXED_LINE_OR_MOBILE,
            PhoneNumberType.UNKNOWN);

    /** Of an area code that there is not: the tables give it the whole continent. */
    private static final PhoneNumber OF_NO_AREA = new PhoneNumber("+10000000000");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final PhoneNumberToTimeZonesMapper zones = PhoneNumberToTimeZonesMapper.getInstance();
    private final Set<ZoneId> continent = ofPlace(parsed(OF_NO_AREA).orElseThrow());

    /** Empty where the number does not tell. */
    Set<ZoneId> of(PhoneNumber phone) {
        return parsed(phone)
                .filter(number -> IN_A_PLACE.contains(numbers.getNumberType(number)))
                .map(this::ofPlace)
                .filter(found -> !found.equals(continent))
                .orElse(Set.of());
    }

    /** Empty where it is well formed, but of a country that there is not. */
    private Optional<Phonenumber.PhoneNumber> parsed(PhoneNumber phone) {
        try {
            return Optional.of(numbers.parse(phone.value(), PhoneNumberUtil.REGION_CODE_FOR_NON_GEO_ENTITY));
        } catch (NumberParseException nobodysNumber) {
            return Optional.empty();
        }
    }

    private Set<ZoneId> ofPlace(Phonenumber.PhoneNumber number) {
        // Of the place also where only mobiles are: American Samoa's would else be taken for the whole continent's.
        return zones.getTimeZonesForGeographicalNumber(number).stream()
                .filter(zone -> !zone.equals(PhoneNumberToTimeZonesMapper.getUnknownTimeZone()))
                .map(ZoneId::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
