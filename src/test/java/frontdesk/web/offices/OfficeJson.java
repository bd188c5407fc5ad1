package frontdesk.web.offices;

/** An office as it is fed. */
final class OfficeJson {
    static final String WASHINGTON = """
            {"name": "Washington Office", "kind": "FIELD_OFFICE", "timeZone": "America/New_York",
             "address": "1 Main Street, Washington, DC 20001", "zipPrefixes": ["200", "205"],
             "opens": "08:00", "closes": "16:00", "slotMinutes": 20, "capacity": 2,
             "minimumNotice": "PT2H", "bookAheadDays": 60}""";

    private OfficeJson() {}
}
