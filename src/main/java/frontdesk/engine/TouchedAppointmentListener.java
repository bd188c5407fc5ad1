package frontdesk.engine;

import frontdesk.ports.AppointmentsTouched;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has each request told whose appointment is touched, by a job of its own: an office may have thousands. */
@Component
class TouchedAppointmentListener {
    private final StandaloneJobs jobs;
    private final InstantSource clock;

    TouchedAppointmentListener(StandaloneJobs jobs, InstantSource clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    void touched(AppointmentsTouched happened) {
        happened.requests()
                .forEach(request -> jobs.add(
                        TouchedAppointmentJobHandler.TYPE,
                        new TouchedAppointmentJobHandler.Of(request, happened.why()),
                        clock.instant()));
    }
}
