package frontdesk.web.officers;

import jakarta.validation.constraints.NotNull;

/** Whether the person came to their appointment. */
record AttendanceBody(@NotNull Boolean attended) {}
