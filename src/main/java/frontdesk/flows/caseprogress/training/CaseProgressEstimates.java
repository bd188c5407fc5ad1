package frontdesk.flows.caseprogress.training;

import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.progress.CaseHistory;
import frontdesk.domain.progress.Cohort;
import frontdesk.domain.progress.MilestoneForecast;
import frontdesk.domain.progress.MilestoneType;
import frontdesk.flows.caseprogress.domain.CaseEstimator;
import frontdesk.flows.caseprogress.domain.CaseProgress;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.casefile.CaseEstimates;
import frontdesk.ports.casefile.EstimateModels;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Estimates for single cases, from what was learned; each is two look-ups by key. */
@Component
public class CaseProgressEstimates implements CaseEstimates {
    private final EstimateModels learned;
    private final ProgressProperties settings;
    private final BusinessCalendars calendars;
    private final InstantSource clock;

    CaseProgressEstimates(
            EstimateModels learned, ProgressProperties settings, BusinessCalendars calendars, InstantSource clock) {
        this.learned = learned;
        this.settings = settings;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** How far the case is and what is to be expected; empty where its form has no estimates. */
    public Optional<CaseProgress> of(CaseFile file) {
        return Optional.ofNullable(settings.forms().get(file.form()))
                .map(usual -> new CaseEstimator(CaseHistory.of(file), usual, spared(file), today()))
                .map(estimate -> estimate.end()
                        .map(estimate::ended)
                        .orElseGet(() ->
                                estimate.expected(find(file, estimate.at()), find(file, MilestoneType.RECEIVED))));
    }

    @Override
    public Optional<Expected> decisionOf(CaseFile file) {
        return of(file).flatMap(progress -> progress.decision()
                .flatMap(range -> progress.basis()
                        .map(basis -> new Expected(range.earliest(), range.likely(), range.latest(), basis.cases()))));
    }

    private List<MilestoneForecast> find(CaseFile file, MilestoneType at) {
        return learned.find(Cohort.widening(file.form(), file.fieldOffice(), file.filedBy()), at);
    }

    /** Not everybody has to give fingerprints. */
    private static Set<MilestoneType> spared(CaseFile file) {
        return file.biometrics().filter(biometrics -> !biometrics.required()).isPresent()
                ? Set.of(MilestoneType.BIOMETRICS)
                : Set.of();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), calendars.ofCentre().zone());
    }
}
