package frontdesk.adapters.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stops a model that goes in circles from writing to a person without end.
 *
 * @param mostAlikeInAnHour so many messages of one kind are sent for one request to one address within an hour; the
 *     step that would send one more stops with an incident. Counted by request, since a lawyer's address stands in the
 *     requests of many people.
 */
@ConfigurationProperties("frontdesk.delivery")
record RepetitionProperties(@DefaultValue("5") int mostAlikeInAnHour) {}
