package frontdesk.adapters.phone;

import frontdesk.domain.casefile.ZipCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The time zones of a ZIP code's area, by its leading digits: {@code phone/zip-code-zones.txt}. */
@Component
class ZipCodeTimeZones {
    private static final String TABLE = "phone/zip-code-zones.txt";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private final Map<String, Set<ZoneId>> zonesByDigits = new HashMap<>();

    ZipCodeTimeZones() {
        entries().forEach(this::add);
    }

    /** Empty where the code does not tell: it belongs to military post or to nobody. */
    Set<ZoneId> of(ZipCode zipCode) {
        return IntStream.rangeClosed(SHORTEST, LONGEST)
                .mapToObj(length -> zipCode.value().substring(0, length))
                .filter(zonesByDigits::containsKey)
                .reduce((shorter, longer) -> longer)
                .map(zonesByDigits::get)
                .orElse(Set.of());
    }

    private static Stream<String> entries() {
        try {
            return new ClassPathResource(TABLE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TABLE + " cannot be read", unreadable);
        }
    }

    private void add(String entry) {
        String[] words = entry.split("\\s+");
        String[] range = words[0].split("-");
        Set<ZoneId> zones = Stream.of(words).skip(1).map(ZoneId::of).collect(Collectors.toUnmodifiableSet());
        String first = range[0];
        String last = range[range.length - 1];
        IntStream.rangeClosed(Integer.parseInt(first), Integer.parseInt(last))
                .mapToObj(digits -> ("%0" + first.length() + "d").formatted(digits))
                .forEach(digits -> zonesByDigits.put(digits, zones));
    }
}
