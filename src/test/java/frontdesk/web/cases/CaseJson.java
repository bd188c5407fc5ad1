package frontdesk.web.cases;

/** Cases as they are fed. */
final class CaseJson {
    /** Nothing left out that can be known. */
    static final String FULL = """
            {"form": "I-765", "filedOn": "2026-03-02", "filedBy": "PAPER", "status": "PENDING", "fieldOffice": "WAS",
             "applicant": {"name": "María Núñez", "dateOfBirth": "1990-02-03", "aNumber": "A012345678",
                           "email": "maria@mail.example", "phone": "+12025550123", "language": "es",
                           "mailingAddress": {"line1": "12 Elm Street", "line2": "Apt 4", "city": "Washington",
                                              "state": "DC", "zipCode": "20001-1234"}},
             "accountNumber": "123456789012",
             "representative": {"name": "Lee Attorney", "email": "lee@law.example", "accountNumber": "210987654321",
                                "g28OnFile": true,
                                "mailingAddress": {"line1": "1 Court Square", "line2": null, "city": "Arlington",
                                                   "state": "VA", "zipCode": "22201"}},
             "biometrics": {"required": true, "appointmentAt": "2026-12-01T09:00:00-05:00", "office": "ASC-DC",
                            "timesRescheduled": 0},
             "milestones": [{"name": "RECEIVED", "on": "2026-03-02"}, {"name": "BIOMETRICS", "on": "2026-04-20"}]}""";

    /** All null that may be null. */
    static final String SPARSE = """
            {"form": "N-400", "filedOn": "2026-03-02", "filedBy": "ONLINE", "status": "APPROVED", "fieldOffice": "LOS",
             "applicant": {"name": "Ann Lee", "dateOfBirth": "1980-12-31", "aNumber": null,
                           "email": "ann@mail.example", "phone": null, "language": "en",
                           "mailingAddress": {"line1": "1 Main Street", "line2": null, "city": "Los Angeles",
                                              "state": "CA", "zipCode": "90001"}},
             "accountNumber": null, "representative": null, "biometrics": null, "milestones": []}""";

    /** A representative and biometrics of which as much is null as may be. */
    static final String VAGUE = SPARSE.replace("\"representative\": null", """
                    "representative": {"name": "Lee Attorney", "email": "lee@law.example", "accountNumber": null,
                                       "g28OnFile": false, "mailingAddress": null}""").replace("\"biometrics\": null", """
                    "biometrics": {"required": true, "appointmentAt": null, "office": null, "timesRescheduled": 2}""");

    private CaseJson() {}

    /** A line of an import, its newline included. */
    static String line(String receiptNumber, String body) {
        return "{\"receiptNumber\": \"" + receiptNumber + "\", "
                + body.substring(1).replace("\n", "") + "\n";
    }
}
