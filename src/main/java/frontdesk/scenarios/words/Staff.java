package frontdesk.scenarios.words;

import frontdesk.scenarios.people.Desk;
import frontdesk.scenarios.people.Http;
import java.time.ZoneId;
import java.util.Arrays;

/** Who works at the contact centre, by what scenarios call them. */
enum Staff {
    OFFICER("officer", "officer"),
    OFFICER_WITHOUT_PROTECTED_CASES("officer without protected cases", "officer2"),
    SUPERVISOR("supervisor", "supervisor");

    static final ZoneId WASHINGTON = ZoneId.of("America/New_York");

    private final String words;
    private final String account;

    Staff(String words, String account) {
        this.words = words;
        this.account = account;
    }

    static Staff called(String words) {
        return Arrays.stream(values())
                .filter(staff -> staff.words.equals(words))
                .findFirst()
                .orElseThrow();
    }

    Desk at(int port) {
        return new Desk(account, port);
    }

    Http http(int port) {
        return Http.as(account, port);
    }

    @Override
    public String toString() {
        return words;
    }
}
