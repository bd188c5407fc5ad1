package frontdesk.flows.caseprogress.web;

import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.progress.ForecastAccuracy;
import frontdesk.domain.request.Language;
import frontdesk.flows.caseprogress.domain.CaseProgress;
import frontdesk.flows.caseprogress.domain.CaseProgress.Basis;
import frontdesk.flows.caseprogress.domain.CaseProgress.Range;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the page says, by the names in its template. */
@Component
class ProgressPageModel {
    private final ProgressMessages words;
    private final MilestoneListModel steps;
    private final String office;
    private final String phone;

    ProgressPageModel(
            ProgressMessages words,
            MilestoneListModel steps,
            @Value("${frontdesk.office-name}") String office,
            @Value("${frontdesk.office-phone:}") String phone) {
        this.words = words;
        this.steps = steps;
        this.office = office;
        this.phone = phone;
    }

    Map<String, Object> of(CaseFile file, CaseProgress progress, List<ForecastAccuracy> accuracy, Language language) {
        Map<String, Object> page = frame(words.sentence("title", language, Map.of("form", file.form())), language);
        page.put(
                "subtitle",
                words.sentence(
                        "subtitle",
                        language,
                        Map.of(
                                "receiptNumber", file.receiptNumber().value(),
                                "filedOn", words.date(file.filedOn(), language),
                                "asOf", words.date(progress.asOf(), language))));
        progress.decision()
                .flatMap(
                        range -> progress.basis().map(basis -> decision(file.form(), range, basis, accuracy, language)))
                .ifPresent(decision -> page.put("decision", decision));
        progress.why().ifPresent(reason -> page.put("none", section("heading." + reason, "none." + reason, language)));
        if (progress.longerThanMost()) {
            page.put("longer", longer(language));
        }
        page.put("steps", steps.of(file, progress, language));
        return page;
    }

    Map<String, Object> missing(ReceiptNumber number, Language language) {
        Map<String, Object> page = frame(words.sentence("missing.title", language), language);
        page.put("subtitle", words.sentence("missing.text", language, Map.of("receiptNumber", number.value())));
        return page;
    }

    Map<String, Object> unsupported(CaseFile file, List<String> supported, Language language) {
        Map<String, Object> page =
                frame(words.sentence("unsupported.title", language, Map.of("form", file.form())), language);
        page.put(
                "subtitle",
                words.sentence("unsupported.text", language, Map.of("forms", String.join(", ", supported))));
        return page;
    }

    private Map<String, Object> frame(String title, Language language) {
        Language other = language == Language.EN ? Language.ES : Language.EN;
        return new HashMap<>(Map.of(
                "title", title,
                "office", office,
                "language", language.code(),
                "otherLanguage", other.code(),
                "otherLanguageName", words.sentence("other-language", language)));
    }

    private Map<String, Object> decision(
            String form, Range range, Basis basis, List<ForecastAccuracy> accuracy, Language language) {
        Map<String, Object> values = Map.of(
                "earliest", words.date(range.earliest(), language),
                "likely", words.date(range.likely(), language),
                "latest", words.date(range.latest(), language),
                "low", range.daysLeft().low(),
                "high", range.daysLeft().high());
        return Map.of(
                "heading", words.sentence("decision.heading", language),
                "likely", words.sentence("decision.likely", language, values),
                "range", words.sentence("decision.range", language, values),
                "days", words.sentence("decision.days", language, values),
                "promise", words.sentence("decision.promise", language),
                "basis", basis(form, basis, language),
                "accuracy", accuracy(form, accuracy, language).stream().toList());
    }

    private String basis(String form, Basis basis, Language language) {
        String which = basis.group()
                        .fieldOffice()
                        .map(code -> words.sentence("basis.at-office", language, Map.of("office", code)))
                        .orElse("")
                + basis.group()
                        .filedBy()
                        .map(way -> words.sentence("basis." + way, language))
                        .orElse("");
        return words.sentence(
                "basis.sentence",
                language,
                Map.of(
                        "cases", basis.cases(),
                        "form", form,
                        "which", which,
                        "from", words.date(basis.from(), language),
                        "to", words.date(basis.to(), language)));
    }

    private Optional<String> accuracy(String form, List<ForecastAccuracy> accuracy, Language language) {
        return accuracy.stream()
                .filter(known -> known.form().equals(form))
                .findFirst()
                .flatMap(ForecastAccuracy::atFiling)
                .map(measured -> words.sentence(
                        "accuracy.sentence",
                        language,
                        Map.of(
                                "cases", measured.cases(),
                                "form", form,
                                "percent", Math.round(100 * measured.coverage()))));
    }

    private Map<String, String> longer(Language language) {
        String at = phone.isBlank() ? "" : words.sentence("longer.phone", language, Map.of("phone", phone));
        return Map.of(
                "heading", words.sentence("longer.heading", language),
                "text", words.sentence("longer.text", language, Map.of("office", office, "phone", at)));
    }

    private Map<String, String> section(String heading, String text, Language language) {
        return Map.of("heading", words.sentence(heading, language), "text", words.sentence(text, language));
    }
}
