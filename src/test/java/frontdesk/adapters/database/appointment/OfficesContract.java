package frontdesk.adapters.database.appointment;

import static frontdesk.domain.appointment.Office.Kind.ASC;
import static frontdesk.support.fixture.OfficeFixture.EASTERN;
import static frontdesk.support.fixture.OfficeFixture.fieldOffice;
import static frontdesk.support.fixture.OfficeFixture.losAngeles;
import static frontdesk.support.fixture.OfficeFixture.office;
import static frontdesk.support.fixture.OfficeFixture.washington;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.appointment.Office;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.support.Race;
import frontdesk.support.database.MigratedDatabase;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the table of offices promises, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OfficesContract {
    private static final ZipCode DOWNTOWN = new ZipCode("20001-1234");
    private static final LocalDate SNOW_DAY = LocalDate.of(2026, 12, 1);

    private final MigratedDatabase database;
    private DatabaseOffices offices;

    OfficesContract(MigratedDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        offices = new BookFixture(database.emptied(), InstantSource.system()).offices;
    }

    @Test
    void anOfficeIsFoundAsItWasPut() {
        assertThat(offices.put(washington())).isTrue();

        assertThat(offices.find("WAS")).contains(washington());
        assertThat(offices.find("LOS")).isEmpty();
    }

    @Test
    void anOfficeWithoutZipCodesIsFoundToo() {
        offices.put(fieldOffice("WAS", EASTERN, 1));

        assertThat(offices.find("WAS")).map(Office::zipPrefixes).contains(List.of());
    }

    @Test
    void puttingItAgainReplacesIt() {
        offices.put(washington());
        Office changed = fieldOffice("WAS", EASTERN, 4, "209", "200", "208");

        assertThat(offices.put(changed)).isFalse();

        assertThat(offices.find("WAS")).contains(changed);
    }

    @Test
    void allAreListedByCode() {
        offices.put(washington());
        offices.put(losAngeles());

        assertThat(offices.all()).containsExactly(losAngeles(), washington());
    }

    @Test
    void theFieldOfficeOfAZipCodeIsFound() {
        offices.put(washington());
        offices.put(losAngeles());

        assertThat(offices.fieldOfficeFor(DOWNTOWN)).contains(washington());
        assertThat(offices.fieldOfficeFor(new ZipCode("60601"))).isEmpty();
    }

    @Test
    void whereSeveralServeAZipCodeItIsTheFirstFieldOfficeByCode() {
        offices.put(washington());
        offices.put(office("ASC-DC", ASC, EASTERN, 1, "200"));
        offices.put(fieldOffice("ALX", EASTERN, 1, "20001"));

        assertThat(offices.fieldOfficeFor(DOWNTOWN)).map(Office::code).contains("ALX");
    }

    @Test
    void anOfficeRemembersItsClosures() {
        offices.put(washington());
        offices.put(losAngeles());

        offices.close("WAS", SNOW_DAY, "Snow");
        offices.close("WAS", SNOW_DAY, "More snow");

        assertThat(offices.closures("WAS")).containsExactly(SNOW_DAY);
        assertThat(offices.closures("LOS")).isEmpty();
    }

    @Test
    void anOfficeThatIsNotThereHasNoAppointmentsToClose() {
        assertThat(offices.close("NOWHERE", SNOW_DAY, "Snow")).isEmpty();
        assertThat(offices.closures("NOWHERE")).isEmpty();
    }

    @Test
    void twoWhoPutANewOfficeAtOnceBothSucceedAndOneMadeIt() {
        Callable<Boolean> put = () -> offices.put(washington());

        List<Boolean> isNew = Race.of(Collections.nCopies(4, put));

        assertThat(isNew).containsOnlyOnce(true);
        assertThat(offices.find("WAS")).contains(washington());
    }
}
