package frontdesk.demo.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.demo.JdbcClockOffsetStore;
import frontdesk.demo.histories.SyntheticCaseGenerator;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.appointment.Offices;
import frontdesk.ports.casefile.CaseFeed;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Offices and cases for a first look, put into a new database before the node takes its first request. */
@Component
@ConditionalOnProperty("frontdesk.demo.enabled")
public class SampleDataLoader implements SmartInitializingSingleton {
    private static final String FOLDER = "demo/sample/";
    private static final int OTHERS = 3_500;
    private static final long OTHERS_SEED = 1_790;

    private final ObjectMapper json;
    private final InstantSource clock;
    private final JdbcClockOffsetStore nodes;
    private final TransactionOperations transactions;
    private final Offices offices;
    private final CaseFeed cases;
    private final BusinessCalendars calendars;

    SampleDataLoader(
            ObjectMapper json,
            InstantSource clock,
            JdbcClockOffsetStore nodes,
            TransactionOperations transactions,
            Offices offices,
            CaseFeed cases,
            BusinessCalendars calendars) {
        this.json = json;
        this.clock = clock;
        this.nodes = nodes;
        this.transactions = transactions;
        this.offices = offices;
        this.cases = cases;
        this.calendars = calendars;
    }

    /** All of it or, where the database has an office already, nothing; nodes that start together take turns. */
    @Override
    public void afterSingletonsInstantiated() {
        transactions.executeWithoutResult(transaction -> {
            nodes.lock();
            if (offices.all().isEmpty()) {
                load();
            }
        });
    }

    private void load() {
        for (SampleOffice office : read("offices.json", SampleOffice.class)) {
            offices.put(office.office());
        }
        SampleDates days = new SampleDates(clock.instant(), calendars, offices);
        List<CaseFile> files = read("cases.ndjson", SampleCase.class).stream()
                .map(sample -> sample.caseFile(days))
                .toList();
        cases.putAll(files);
        cases.putAll(others(days.ago(0)));
    }

    /** What the estimates for the cases above are learned from. */
    private static List<CaseFile> others(LocalDate today) {
        return SyntheticCaseGenerator.steady(OTHERS_SEED, today)
                .cases(OTHERS)
                .map(one -> one.fileOn(today))
                .toList();
    }

    /** Reads a list as well as a file with a value a line. */
    private <T> List<T> read(String name, Class<T> type) {
        try (InputStream file = new ClassPathResource(FOLDER + name).getInputStream()) {
            return json.readerFor(type).<T>readValues(file).readAll();
        } catch (IOException unreadable) {
            throw new IllegalStateException("The sample data cannot be read: " + name, unreadable);
        }
    }
}
