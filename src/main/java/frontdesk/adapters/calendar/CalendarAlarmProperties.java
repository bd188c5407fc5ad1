package frontdesk.adapters.calendar;

import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When a person's calendar reminds of an appointment.
 *
 * @param alarms how long before it begins
 */
@ConfigurationProperties("frontdesk.calendar")
record CalendarAlarmProperties(List<Duration> alarms) {
    CalendarAlarmProperties {
        alarms = List.copyOf(alarms);
    }

    List<VAlarm> saying(String words) {
        return alarms.stream().map(ahead -> alarm(ahead, words)).toList();
    }

    private static VAlarm alarm(Duration ahead, String words) {
        VAlarm alarm = new VAlarm(ahead.negated());
        alarm.add(new Action(Action.VALUE_DISPLAY));
        alarm.add(new Description(words));
        return alarm;
    }
}
