package frontdesk.engine.job;

import frontdesk.ports.appointment.AppointmentsTouchedEvent;
import frontdesk.ports.messaging.LetterVoidedEvent;
import frontdesk.ports.messaging.MessageCameBackEvent;
import frontdesk.ports.operations.JobType;
import frontdesk.ports.request.StartFailedEvent;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the flows of requests told what has happened around them, each by a job of its own: an office may have thousands of
 * appointments, and a flow that is suspended is told once it goes on. One that could not start is started so.
 */
@Component
class UntoldEventListener {
    private final UntoldEvents untold;
    private final InstantSource clock;

    UntoldEventListener(UntoldEvents untold, InstantSource clock) {
        this.untold = untold;
        this.clock = clock;
    }

    @EventListener
    void startFailed(StartFailedEvent happened) {
        untold.add(JobType.START_FLOW, happened.request(), clock.instant(), "");
    }

    @EventListener
    void cameBack(MessageCameBackEvent happened) {
        untold.add(JobType.MESSAGE_CAME_BACK, happened.request(), clock.instant(), "");
    }

    @EventListener
    void voided(LetterVoidedEvent happened) {
        untold.add(JobType.LETTER_VOIDED, happened.request(), clock.instant(), String.valueOf(happened.attempts()));
    }

    @EventListener
    void touched(AppointmentsTouchedEvent happened) {
        happened.requests()
                .forEach(request -> untold.add(JobType.APPOINTMENT_TOUCHED, request, clock.instant(), happened.why()));
    }
}
