package frontdesk.web.requests;

import frontdesk.web.validation.LongText;
import jakarta.validation.constraints.NotNull;

/** The customer's answer to a question. */
record InformationBody(@NotNull @LongText(max = 4000) String text) {}
