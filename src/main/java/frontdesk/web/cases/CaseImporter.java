package frontdesk.web.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.ports.casefile.CaseFeed;
import frontdesk.web.cases.CaseImporter.ImportReport.Rejection;
import frontdesk.web.cases.LineReader.Line;
import frontdesk.web.json.FieldProblem;
import frontdesk.web.json.InvalidRequestException;
import frontdesk.web.json.JsonBodyReader;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads cases a line at a time and hands them on in batches, so that any number of them needs little memory. */
@Component
class CaseImporter {
    private static final int BATCH = 500;
    private static final int MOST_REJECTIONS = 1000;

    private final JsonBodyReader bodies;
    private final CaseFeed feed;

    CaseImporter(JsonBodyReader bodies, CaseFeed feed) {
        this.bodies = bodies;
        this.feed = feed;
    }

    ImportReport importAll(InputStream stream) throws IOException {
        LineReader lines = new LineReader(stream);
        Run run = new Run();
        Optional<Line> line = lines.next();
        while (line.isPresent()) {
            run.take(line.get());
            line = lines.next();
        }
        return run.finish();
    }

    /** One import under way. */
    private final class Run {
        private final List<CaseFile> batch = new ArrayList<>(BATCH);
        private final List<Rejection> rejections = new ArrayList<>();
        private long accepted;
        private long rejected;

        private void take(Line line) {
            try {
                batch.add(bodies.read(line.text(), CaseImportLine.class, mostErrors())
                        .toCaseFile());
            } catch (InvalidRequestException refusal) {
                reject(line, refusal);
            }
            if (batch.size() == BATCH) {
                handOn();
            }
        }

        /** Of a line that will not be named, the first error is enough. */
        private int mostErrors() {
            return rejections.size() < MOST_REJECTIONS ? JsonBodyReader.MOST_ERRORS : 0;
        }

        private void reject(Line line, InvalidRequestException refusal) {
            rejected++;
            if (rejections.size() < MOST_REJECTIONS) {
                rejections.add(new Rejection(line.number(), refusal.errors(), refusal.moreErrors()));
            }
        }

        private void handOn() {
            feed.putAll(List.copyOf(batch));
            accepted += batch.size();
            batch.clear();
        }

        private ImportReport finish() {
            if (!batch.isEmpty()) {
                handOn();
            }
            return new ImportReport(accepted, List.copyOf(rejections), rejected, rejected > rejections.size());
        }
    }

    /**
     * What became of the lines of an import.
     *
     * @param accepted how many were taken
     * @param rejected the first 1,000 that were not
     * @param rejectedCount how many were not, in all
     * @param moreRejected whether there are more than the named ones; absent where there are none
     */
    @Schema(name = "ImportReport")
    record ImportReport(
            long accepted,
            List<Rejection> rejected,
            long rejectedCount,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean moreRejected) {

        /**
         * A line that was not taken.
         *
         * @param line its number, from 1
         * @param errors the first 100
         * @param moreErrors whether there are more; absent where there are none
         */
        record Rejection(
                long line,
                List<FieldProblem> errors,

                @JsonInclude(JsonInclude.Include.NON_DEFAULT)
                boolean moreErrors) {}
    }
}
