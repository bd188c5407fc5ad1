package frontdesk.flows.biometricsreschedule.process.servicetask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.DECIDE_BY;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.REVIEW_ROUNDS;
import static frontdesk.flows.biometricsreschedule.process.DecisionVariables.DECIDE_WITHIN;
import static frontdesk.flows.biometricsreschedule.process.DecisionVariables.HOLD_ENDS_BEFORE;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.flows.biometricsreschedule.domain.DecisionDeadline;
import frontdesk.flows.biometricsreschedule.process.PreferredSlotSearch;
import frontdesk.flows.biometricsreschedule.process.RescheduleCaseLookup;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.appointment.AppointmentBook.Booking.Held;
import frontdesk.ports.appointment.BusinessCalendars;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Hold the wished place",
        does = "Holds the first wished place that is free until the officer's " + "decision is due.")
class HoldSlot implements JavaDelegate {
    private final PreferredSlotSearch search;
    private final RescheduleCaseLookup caseAtHand;
    private final AppointmentBook book;
    private final BusinessCalendars calendars;
    private final InstantSource clock;

    HoldSlot(
            PreferredSlotSearch search,
            RescheduleCaseLookup caseAtHand,
            AppointmentBook book,
            BusinessCalendars calendars,
            InstantSource clock) {
        this.search = search;
        this.caseAtHand = caseAtHand;
        this.book = book;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        Instant present = caseAtHand.appointment(execution, reference).at();
        Instant until = DecisionDeadline.of(DECIDE_WITHIN.in(execution), HOLD_ENDS_BEFORE.in(execution))
                .end(clock.instant(), calendars.ofCentre(), present);
        DECIDE_BY.set(execution, until.atOffset(ZoneOffset.UTC).toString());
        REVIEW_ROUNDS.set(execution, REVIEW_ROUNDS.in(execution) + 1);
        search.wished(execution)
                .anyMatch(place -> book.hold(reference, place.office(), place.at(), until) instanceof Held);
    }
}
