package frontdesk.adapters.phone;

import frontdesk.domain.casefile.ZipCode;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.ports.appointment.CustomerTimeZones;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/** Where a customer may be, by what the phone number's and the ZIP code's leading digits tell. */
@Component
class UsCustomerTimeZones implements CustomerTimeZones {
    private final PhoneNumberTimeZones phones;
    private final ZipCodeTimeZones zipCodes;
    private final TextingZonesProperties settings;

    UsCustomerTimeZones(PhoneNumberTimeZones phones, ZipCodeTimeZones zipCodes, TextingZonesProperties settings) {
        this.phones = phones;
        this.zipCodes = zipCodes;
        this.settings = settings;
    }

    @Override
    public Set<ZoneId> of(Optional<PhoneNumber> phone, Optional<ZipCode> zipCode) {
        Set<ZoneId> known = Stream.concat(phone.map(phones::of).stream(), zipCode.map(zipCodes::of).stream())
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
        return known.isEmpty() ? settings.unknownZones() : known;
    }

    /**
     * Where a customer is taken to be.
     *
     * @param unknownZones everywhere that somebody may be of whom nothing is known
     */
    @ConfigurationProperties("frontdesk.texting")
    record TextingZonesProperties(Set<ZoneId> unknownZones) {
        TextingZonesProperties {
            if (unknownZones == null || unknownZones.isEmpty()) {
                throw new IllegalArgumentException(
                        "frontdesk.texting.unknown-zones must name at least one time zone, such as America/New_York");
            }
            unknownZones = Set.copyOf(unknownZones);
        }
    }
}
