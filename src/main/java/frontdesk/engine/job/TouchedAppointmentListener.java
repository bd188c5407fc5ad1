package frontdesk.engine.job;

import frontdesk.ports.AppointmentsTouched;
import frontdesk.ports.JobType;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has each request told whose appointment is touched, by a job of its own: an office may have thousands. */
@Component
class TouchedAppointmentListener {
    private final UntoldEvents untold;
    private final InstantSource clock;

    TouchedAppointmentListener(UntoldEvents untold, InstantSource clock) {
        this.untold = untold;
        this.clock = clock;
    }

    @EventListener
    void touched(AppointmentsTouched happened) {
        happened.requests()
                .forEach(request -> untold.add(JobType.APPOINTMENT_TOUCHED, request, clock.instant(), happened.why()));
    }
}
