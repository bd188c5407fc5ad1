package frontdesk.adapters.calendar;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.request.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of a calendar entry in one language. They name no case: calendars are shared and shown on lock screens. */
record CalendarMessages(ResourceBundle words) {
    /** Without it, a machine set to Spanish would lend its words to a missing English file. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    static CalendarMessages in(Language language) {
        return new CalendarMessages(ResourceBundle.getBundle("messages.calendar", language.locale(), NO_FALLBACK));
    }

    String summary(String contactCenter) {
        return filled("summary", contactCenter);
    }

    /** When to come, and what to bring to an office of that kind. */
    String description(Appointment appointment) {
        return filled(
                "description." + appointment.office().kind(),
                appointment.request().value());
    }

    String canceled(String referenceNumber) {
        return filled("description.canceled", referenceNumber);
    }

    private String filled(String key, String value) {
        return MessageFormat.format(words.getString(key), value);
    }
}
