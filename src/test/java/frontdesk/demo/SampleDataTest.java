package frontdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.demo.sample.SampleDataLoader;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.appointment.Offices;
import frontdesk.ports.casefile.CaseDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DemoWorld
class SampleDataTest {
    private static final Pattern RECEIPT_NUMBER = Pattern.compile("`([A-Z]{3}\\d{10})`");
    private static final ZoneId EASTERN = ZoneId.of("America/New_York");

    @Autowired
    private Offices offices;

    @Autowired
    private CaseDirectory cases;

    @Autowired
    private BusinessCalendars calendars;

    @Autowired
    private InstantSource clock;

    @Autowired
    private SampleDataLoader sample;

    @Test
    void theGuideNamesFortyCasesThatAreThere() throws IOException {
        assertThat(documented())
                .hasSize(40)
                .allSatisfy(number -> assertThat(cases.find(number)).isPresent());
    }

    @Test
    void everyFormIsThere() throws IOException {
        Set<String> forms = sampled().stream().map(CaseFile::form).collect(Collectors.toSet());

        assertThat(forms)
                .containsExactlyInAnyOrder(
                        "N-400", "I-90", "I-130", "I-765", "I-131", "I-485", "I-821", "I-600A", "I-751");
    }

    @Test
    void theOfficesLieInSevenZonesAndServeTheirZipCodes() {
        assertThat(offices.all())
                .extracting(office -> office.timeZone().getId())
                .contains(
                        "America/New_York",
                        "America/Chicago",
                        "America/Denver",
                        "America/Phoenix",
                        "America/Los_Angeles",
                        "America/Anchorage",
                        "Pacific/Honolulu");
        assertThat(offices.fieldOfficeFor(new ZipCode("20001")))
                .hasValueSatisfying(office -> assertThat(office.code()).isEqualTo("WAS"));
    }

    @Test
    void everyCaseIsAtAnOfficeAndInOrder() throws IOException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), EASTERN);

        assertThat(sampled()).allSatisfy(file -> {
            assertThat(offices.find(file.fieldOffice())).isPresent();
            assertThat(file.milestones().get(0).on()).isEqualTo(file.filedOn());
            assertThat(file.milestones()).extracting(CaseFile.Milestone::on).isSorted();
            assertThat(file.filedOn()).isBefore(today);
        });
    }

    @Test
    void fingerprintsAreTakenOnBusinessDaysOfAnOfficeThatTakesThem() throws IOException {
        assertThat(sampled())
                .flatExtracting(file -> file.biometrics().stream()
                        .flatMap(biometrics -> biometrics.office().stream()
                                .map(code -> new At(
                                        offices.find(code).orElseThrow().code(),
                                        calendars
                                                .of(offices.find(code).orElseThrow())
                                                .isBusinessDay(biometrics
                                                        .appointmentAt()
                                                        .orElseThrow()
                                                        .toLocalDate()))))
                        .toList())
                .hasSizeGreaterThan(10)
                .allSatisfy(at -> {
                    assertThat(at.office()).startsWith("ASC-");
                    assertThat(at.businessDay()).isTrue();
                });
    }

    @Test
    void aSecondStartChangesNothing() {
        offices.put(offices.find("WAS").orElseThrow());
        int before = offices.all().size();

        sample.afterSingletonsInstantiated();

        assertThat(offices.all()).hasSize(before);
    }

    private List<CaseFile> sampled() throws IOException {
        return documented().stream()
                .map(number -> cases.find(number).orElseThrow())
                .toList();
    }

    private static List<ReceiptNumber> documented() throws IOException {
        String guide = Files.readString(Path.of("docs/guides/sample-data.md"));
        return RECEIPT_NUMBER
                .matcher(guide)
                .results()
                .map((MatchResult match) -> new ReceiptNumber(match.group(1)))
                .toList();
    }

    private record At(String office, boolean businessDay) {}
}
