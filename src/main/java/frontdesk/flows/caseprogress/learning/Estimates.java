package frontdesk.flows.caseprogress.learning;

import frontdesk.domain.CaseFile;
import frontdesk.domain.progress.CaseHistory;
import frontdesk.domain.progress.ComparableGroup;
import frontdesk.domain.progress.Step;
import frontdesk.domain.progress.StepOutlook;
import frontdesk.flows.caseprogress.domain.Estimate;
import frontdesk.flows.caseprogress.domain.Progress;
import frontdesk.ports.BusinessCalendars;
import frontdesk.ports.CaseEstimates;
import frontdesk.ports.LearnedProgress;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Estimates for single cases, from what was learned; each is two look-ups by key. */
@Component
public class Estimates implements CaseEstimates {
    private final LearnedProgress learned;
    private final ProgressSettings settings;
    private final BusinessCalendars calendars;
    private final InstantSource clock;

    Estimates(LearnedProgress learned, ProgressSettings settings, BusinessCalendars calendars, InstantSource clock) {
        this.learned = learned;
        this.settings = settings;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** How far the case is and what is to be expected; empty where its form has no estimates. */
    public Optional<Progress> of(CaseFile file) {
        return Optional.ofNullable(settings.forms().get(file.form()))
                .map(usual -> new Estimate(CaseHistory.of(file), usual, spared(file), today()))
                .map(estimate -> estimate.end()
                        .map(estimate::ended)
                        .orElseGet(() -> estimate.expected(find(file, estimate.at()), find(file, Step.RECEIVED))));
    }

    @Override
    public Optional<Expected> decisionOf(CaseFile file) {
        return of(file).flatMap(progress -> progress.decision()
                .flatMap(range -> progress.basis()
                        .map(basis -> new Expected(range.earliest(), range.likely(), range.latest(), basis.cases()))));
    }

    private List<StepOutlook> find(CaseFile file, Step at) {
        return learned.find(ComparableGroup.widening(file.form(), file.fieldOffice(), file.filedBy()), at);
    }

    /** Not everybody has to give fingerprints. */
    private static Set<Step> spared(CaseFile file) {
        return file.biometrics().filter(biometrics -> !biometrics.required()).isPresent()
                ? Set.of(Step.BIOMETRICS)
                : Set.of();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), calendars.ofCentre().zone());
    }
}
