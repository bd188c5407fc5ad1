package frontdesk.web.requests;

import frontdesk.web.validation.LongText;
import jakarta.validation.constraints.NotNull;

/** What somebody says about a request: the customer's answer to a question, or a note for colleagues. */
record InformationBody(@NotNull @LongText(max = 4000) String text) {}
