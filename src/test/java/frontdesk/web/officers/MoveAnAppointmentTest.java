package frontdesk.web.officers;

import frontdesk.support.RunningFrontdesk;

@RunningFrontdesk
class MoveAnAppointmentTest extends MoveAnAppointmentCases {}
