package frontdesk.web.offices;

import frontdesk.web.validation.ShortText;
import jakarta.validation.constraints.NotNull;

/** Why an office is closed on a day. */
record ClosureBody(@NotNull @ShortText String reason) {}
