package frontdesk.flows.caseprogress.web;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.Language;
import frontdesk.flows.caseprogress.domain.CaseProgress;
import frontdesk.flows.caseprogress.training.CaseProgressEstimates;
import frontdesk.flows.caseprogress.training.ProgressProperties;
import frontdesk.ports.casefile.CaseDirectory;
import frontdesk.ports.casefile.EstimateModels;
import frontdesk.web.requests.ProtectedCaseGuard;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page for the person whose case it is, in their language; a portal that knows the person shows it to them. */
@Hidden
@RestController
class ProgressPageController {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Template page =
            Mustache.compiler().escapeHTML(true).defaultValue("").compile(template());
    private final CaseDirectory cases;
    private final ProtectedCaseGuard guard;
    private final CaseProgressEstimates estimates;
    private final EstimateModels learned;
    private final ProgressProperties settings;
    private final ProgressPageModel text;

    ProgressPageController(
            CaseDirectory cases,
            ProtectedCaseGuard guard,
            CaseProgressEstimates estimates,
            EstimateModels learned,
            ProgressProperties settings,
            ProgressPageModel text) {
        this.cases = cases;
        this.guard = guard;
        this.estimates = estimates;
        this.learned = learned;
        this.settings = settings;
        this.text = text;
    }

    @GetMapping(path = "/progress/{receiptNumber}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(@PathVariable ReceiptNumber receiptNumber, @RequestParam Optional<String> lang) {
        Optional<CaseFile> file = cases.find(receiptNumber).filter(found -> guard.shows(receiptNumber));
        Language language = lang.flatMap(ProgressPageController::language)
                .or(() -> file.map(known -> known.applicant().language()))
                .orElse(Language.EN);
        if (file.isEmpty()) {
            return answer(HttpStatus.NOT_FOUND, text.missing(receiptNumber, language));
        }
        Optional<CaseProgress> progress = estimates.of(file.get());
        return progress.isEmpty()
                ? answer(HttpStatus.UNPROCESSABLE_ENTITY, text.unsupported(file.get(), settings.supported(), language))
                : answer(HttpStatus.OK, text.of(file.get(), progress.get(), learned.accuracy(), language));
    }

    private ResponseEntity<String> answer(HttpStatus status, Map<String, Object> values) {
        return ResponseEntity.status(status).contentType(HTML).body(page.execute(values));
    }

    private static Optional<Language> language(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    private static String template() {
        try {
            return new ClassPathResource("progress/page.mustache").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("The page about progress is missing", missing);
        }
    }
}
