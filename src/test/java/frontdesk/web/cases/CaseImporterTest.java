package frontdesk.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.domain.casefile.CaseFile;
import frontdesk.ports.casefile.CaseFeed;
import frontdesk.support.CountedValidator;
import frontdesk.web.cases.CaseImporter.ImportReport;
import frontdesk.web.cases.CaseImporter.ImportReport.Rejection;
import frontdesk.web.json.FieldProblem;
import frontdesk.web.json.JsonBodyReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CaseImporterTest {
    private static final String GOOD = CaseJson.line("IOE0912345678", CaseJson.SPARSE);

    private final BatchSizes feed = new BatchSizes();
    private final CountedValidator counted = new CountedValidator();
    private final CaseImporter caseImport = new CaseImporter(new JsonBodyReader(counted.validator(), List.of()), feed);

    @Test
    void twentyThousandLinesAreTakenInBatchesAndTheBadOnesNamed() throws IOException {
        InputStream lines = lines(20_000, number -> number % 1_000 == 7 ? "{\"form\": 5}\n" : numbered(number));

        ImportReport report = caseImport.importAll(lines);

        assertThat(report.accepted()).isEqualTo(19_980);
        assertThat(report.rejectedCount()).isEqualTo(20);
        assertThat(report.rejected())
                .extracting(Rejection::line)
                .startsWith(7L, 1_007L)
                .hasSize(20);
        assertThat(feed.sizes).allMatch(size -> size <= 500);
        assertThat(feed.sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(19_980);
    }

    @Test
    void whatWasReadIsWrittenBeforeTheRestHasCome() {
        InputStream broken = new SequenceInputStream(lines(1_200, CaseImporterTest::numbered), new BrokenStream());

        assertThatThrownBy(() -> caseImport.importAll(broken)).isInstanceOf(IOException.class);

        assertThat(feed.sizes).containsExactly(500, 500);
    }

    @Test
    void everyWrongFieldOfALineIsNamed() throws IOException {
        String wrong =
                CaseJson.line("IOE1", CaseJson.SPARSE.replace("N-400", "400").replace("ann@mail", "ann mail"));

        assertThat(errorsOf(wrong)).containsExactlyInAnyOrder("receiptNumber", "form", "applicant.email");
    }

    @Test
    void aCaseWithoutReceiptNumberIsRefused() throws IOException {
        assertThat(errorsOf(CaseJson.SPARSE.replace("\n", " "))).containsExactly("receiptNumber");
    }

    @Test
    void emptyLinesAreCountedButPassedOver() throws IOException {
        ImportReport report = caseImport.importAll(stream("\n" + GOOD + "  \r\n{}\n\n" + GOOD.strip()));

        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.rejected()).extracting(Rejection::line).containsExactly(4L);
    }

    @Test
    void anEmptyImportIsNoError() throws IOException {
        assertThat(caseImport.importAll(stream(""))).isEqualTo(new ImportReport(0, List.of(), 0, false));
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() throws IOException {
        String endless = "{\"form\": \"" + "x".repeat(1_000_000) + "\"}\n";

        ImportReport report = caseImport.importAll(stream(GOOD + endless + GOOD));

        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.rejected())
                .containsExactly(
                        new Rejection(2, List.of(new FieldProblem("", "The line is longer than 64 KiB.")), false));
    }

    @Test
    void aLineThatIsNoUtf8IsPassedOver() throws IOException {
        InputStream latin1 = new ByteArrayInputStream("{\"form\": \"é\"}\n".getBytes(StandardCharsets.ISO_8859_1));

        ImportReport report = caseImport.importAll(new SequenceInputStream(latin1, stream(GOOD)));

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.rejected())
                .containsExactly(new Rejection(1, List.of(new FieldProblem("", "The line is not UTF-8.")), false));
    }

    @Test
    void aFloodOfRefusedLinesNamesTheFirstThousandSaysSoAndChecksTheOthersOnce() throws IOException {
        ImportReport report = caseImport.importAll(lines(5_000, number -> "{\"receiptNumber\": \"X\"}\n"));

        assertThat(report.rejected()).hasSize(1_000);
        assertThat(report.moreRejected()).isTrue();
        assertThat(report.rejectedCount()).isEqualTo(5_000);
        assertThat(counted.calls()).isLessThan(5_000 + 100);
    }

    @Test
    void aMegabyteOfEmptyObjectsIsRefusedWithoutCheckingEachFieldOfEach() throws IOException {
        ImportReport report = caseImport.importAll(stream("{}\n".repeat(350_000)));

        assertThat(report.rejectedCount()).isEqualTo(350_000);
        assertThat(counted.calls()).isLessThan(100);
    }

    @Test
    void goodLinesAfterAThousandRefusedOnesAreTaken() throws IOException {
        ImportReport report = caseImport.importAll(stream("{}\n".repeat(1_001) + GOOD));

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.rejectedCount()).isEqualTo(1_001);
    }

    @Test
    void ofALineWithEndlessErrorsTheFirstHundredAreListed() throws IOException {
        String unknown = String.join(
                ",",
                IntStream.range(0, 500)
                        .mapToObj(number -> "\"f" + number + "\": 1")
                        .toList());

        Rejection rejection =
                caseImport.importAll(stream("{" + unknown + "}")).rejected().get(0);

        assertThat(rejection.errors()).hasSize(100);
        assertThat(rejection.moreErrors()).isTrue();
    }

    private List<String> errorsOf(String line) throws IOException {
        return caseImport.importAll(stream(line)).rejected().get(0).errors().stream()
                .map(FieldProblem::field)
                .toList();
    }

    private static String numbered(int number) {
        return CaseJson.line("IOE%010d".formatted(number), CaseJson.SPARSE);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Made one by one as they are read. */
    private static InputStream lines(int count, IntFunction<String> line) {
        Iterator<InputStream> streams = IntStream.rangeClosed(1, count)
                .mapToObj(number -> stream(line.apply(number)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return streams.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return streams.next();
            }
        });
    }

    private static final class BatchSizes implements CaseFeed {
        private final List<Integer> sizes = new ArrayList<>();

        @Override
        public boolean put(CaseFile caseFile) {
            throw new UnsupportedOperationException("An import goes in batches");
        }

        @Override
        public void putAll(Collection<CaseFile> caseFiles) {
            sizes.add(caseFiles.size());
        }
    }

    private static final class BrokenStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("The connection broke");
        }
    }
}
