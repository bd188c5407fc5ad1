package frontdesk.flows.caseprogress.web;

import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.request.Language;
import frontdesk.flows.caseprogress.domain.CaseProgress;
import frontdesk.flows.caseprogress.domain.CaseProgress.Milestone;
import frontdesk.flows.caseprogress.domain.CaseProgress.Range;
import frontdesk.flows.caseprogress.domain.CaseProgress.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The steps of a case as a picture, and the same as a list for whoever cannot see it. */
@Component
class MilestoneListModel {
    private final ProgressMessages words;

    MilestoneListModel(ProgressMessages words) {
        this.words = words;
    }

    Map<String, Object> of(CaseFile file, CaseProgress progress, Language language) {
        List<Map<String, String>> list = progress.milestones().stream()
                .map(milestone -> line(milestone, language))
                .toList();
        Map<String, Object> picture =
                new HashMap<>(TimelineSvgModel.of(progress, file.filedOn()).values(list));
        picture.put("title", words.sentence("picture.title", language));
        picture.put("today", words.sentence("picture.today", language));
        picture.put(
                "help",
                progress.decision().map(range -> Map.of("help", words.sentence("picture.help", language))).stream()
                        .toList());
        picture.put(
                "description",
                list.stream()
                        .map(line -> line.get("label") + ": " + line.get("when"))
                        .collect(Collectors.joining(". ")));
        return Map.of("heading", words.sentence("steps.heading", language), "picture", picture, "list", list);
    }

    private Map<String, String> line(Milestone milestone, Language language) {
        return Map.of(
                "label", words.sentence("step." + milestone.step(), language),
                "state", words.sentence("state." + milestone.state(), language),
                "when", when(milestone, language),
                "short", shortly(milestone, language));
    }

    private String when(Milestone milestone, Language language) {
        if (milestone.state() == State.DONE) {
            return milestone
                    .on()
                    .map(day -> words.date(day, language))
                    .orElseGet(() -> words.sentence("step.done-undated", language));
        }
        return milestone
                .estimate()
                .map(range -> words.sentence("step.range", language, dates(range, language)))
                .orElseGet(() -> words.sentence("step.unknown", language));
    }

    private String shortly(Milestone milestone, Language language) {
        return milestone
                .on()
                .map(day -> words.shortDate(day, language))
                .or(() -> milestone
                        .estimate()
                        .map(range -> words.shortDate(range.earliest(), language) + " – "
                                + words.shortDate(range.latest(), language)))
                .orElse("");
    }

    private Map<String, String> dates(Range range, Language language) {
        return Map.of(
                "earliest", words.date(range.earliest(), language),
                "likely", words.date(range.likely(), language),
                "latest", words.date(range.latest(), language));
    }
}
