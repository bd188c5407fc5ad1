package frontdesk.scenarios.parameter;

import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import java.time.ZoneId;
import java.util.Arrays;

/** Who works at the contact centre, by what scenarios call them. */
public enum StaffMember {
    OFFICER("officer", "officer"),
    OFFICER_WITHOUT_PROTECTED_CASES("officer without protected cases", "officer2"),
    SUPERVISOR("supervisor", "supervisor");

    /** The time zone of the contact centre. */
    public static final ZoneId WASHINGTON = ZoneId.of("America/New_York");

    private final String words;
    private final String account;

    StaffMember(String words, String account) {
        this.words = words;
        this.account = account;
    }

    public static StaffMember called(String words) {
        return Arrays.stream(values())
                .filter(staff -> staff.words.equals(words))
                .findFirst()
                .orElseThrow();
    }

    public OfficerTaskClient at(int port) {
        return new OfficerTaskClient(account, port);
    }

    public FrontdeskHttpClient http(int port) {
        return FrontdeskHttpClient.as(account, port);
    }

    @Override
    public String toString() {
        return words;
    }
}
