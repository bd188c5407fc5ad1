package frontdesk.benchmarks;

import frontdesk.FrontdeskApplication;
import frontdesk.domain.casefile.CaseParty;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester.Role;
import frontdesk.ports.casefile.AccessCodes;
import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.support.PostgreSqlServer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whether the time of an answer tells a stranger anything: so many requests for a code and so many redemptions of every
 * kind that can be wrong, one after the other and in no order, over HTTP and on PostgreSQL. Each has a case of its own.
 */
public final class StrangersTimes {
    private static final String WRONG_BIRTHDAY = "1990-02-04";
    private static final String NO_CODE = "00000-00000";
    private static final String ATTORNEY = """
            {"name": "Lee Attorney", "email": "lee@law.example", "accountNumber": null, "g28OnFile": true,
             "mailingAddress": null}""";

    private final int tries;
    private final int port;
    private final FrontdeskHttpClient portal;
    private final AccessCodes codes;
    private final JdbcTemplate database;
    /** Does what is due; stopped where its work would be measured with the answers. */
    private final JobExecutor office;

    private final Random order = new Random(20261201);

    private StrangersTimes(int tries, ConfigurableApplicationContext frontdesk) {
        this.tries = tries;
        this.port = Integer.parseInt(frontdesk.getEnvironment().getProperty("local.server.port"));
        this.portal = FrontdeskHttpClient.as("portal", port);
        this.codes = frontdesk.getBean(AccessCodes.class);
        this.database = frontdesk.getBean(JdbcTemplate.class);
        this.office = frontdesk.getBean(JobExecutor.class);
    }

    /** @param arguments how many tries of each kind; 200 where nothing is said */
    public static void main(String[] arguments) {
        int tries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        try (ConfigurableApplicationContext frontdesk = new SpringApplicationBuilder(FrontdeskApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + PostgreSqlServer.freshDatabase(),
                        "--frontdesk.demo.enabled=true",
                        "--frontdesk.caller-limit.per-minute=1000000",
                        "--frontdesk.demo.start-at=2026-12-01T15:00:00Z")) {
            new StrangersTimes(tries, frontdesk).measure();
        }
    }

    private void measure() {
        List<Try> redemptions = new ArrayList<>(of("expired code", this::expired));
        portal.post("/api/v1/demo/clock", "{\"advance\": \"P91D\"}");
        redemptions.addAll(
                of("wrong code", () -> redemption(issuedFor().receipt(), NO_CODE, AccessCodeCustomerClient.BORN)));
        redemptions.addAll(of("superseded code", this::superseded));
        redemptions.addAll(of("used code", this::used));
        redemptions.addAll(of("wrong date of birth", () -> {
            Issued issued = issuedFor();
            return redemption(issued.receipt(), issued.code(), WRONG_BIRTHDAY);
        }));
        redemptions.addAll(of("no such case", () -> redemption(unknown(), NO_CODE, AccessCodeCustomerClient.BORN)));
        TimedTries.of("redemptions, answer", 422, portal, shuffled(redemptions)).say();
        office.shutdown();
        TimedTries.of("requests, answer", 201, portal, requests()).say();
        office.start();
        portal.post("/api/v1/demo/clock", "{\"advance\": \"PT1S\"}");
        TimedTries mailed = TimedTries.of("requests, answer", 201, portal, requests());
        portal.post("/api/v1/demo/clock", "{\"advance\": \"PT1S\"}");
        mailed.untilTheEmail(database).say();
    }

    private List<Try> requests() {
        List<Try> requests = new ArrayList<>();
        requests.addAll(of("wrong date of birth", () -> request("APPLICANT", paperCase(), WRONG_BIRTHDAY)));
        requests.addAll(of("no such case", () -> request("APPLICANT", unknown(), AccessCodeCustomerClient.BORN)));
        requests.addAll(of(
                "somebody else's case", () -> request("REPRESENTATIVE", paperCase(), AccessCodeCustomerClient.BORN)));
        return shuffled(requests);
    }

    private List<Try> of(String kind, Supplier<Try> one) {
        return IntStream.range(0, tries + TimedTries.WARM_UP)
                .mapToObj(number -> one.get().of(kind))
                .toList();
    }

    private List<Try> shuffled(List<Try> all) {
        List<Try> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, order);
        return mixed;
    }

    private Try expired() {
        Issued issued = issuedFor();
        return redemption(issued.receipt(), issued.code(), AccessCodeCustomerClient.BORN);
    }

    private Try superseded() {
        Issued issued = issuedFor();
        issue(issued.receipt());
        return redemption(issued.receipt(), issued.code(), AccessCodeCustomerClient.BORN);
    }

    private Try used() {
        Issued issued = issuedFor();
        Try redemption = redemption(issued.receipt(), issued.code(), AccessCodeCustomerClient.BORN);
        portal.post(redemption.path(), redemption.body());
        return redemption;
    }

    private Issued issuedFor() {
        String receipt = paperCase();
        return new Issued(receipt, issue(receipt));
    }

    private String issue(String receipt) {
        CaseParty party = new CaseParty(new ReceiptNumber(receipt), Role.APPLICANT);
        return codes.issue(party, ReferenceNumber.next("AC", new SecureRandom()))
                .code()
                .inGroups()
                .characters();
    }

    private String paperCase() {
        return new AccessCodeCustomerClient(port)
                .hasCase("I-765", "PAPER", "PENDING", "null", ATTORNEY)
                .receiptNumber();
    }

    private String unknown() {
        return "IOE" + order.nextLong(1_000_000_000L, 9_999_999_999L);
    }

    private static Try redemption(String receipt, String code, String dateOfBirth) {
        return new Try("", "/api/v1/access-codes/redemptions", """
                {"receiptNumber": "%s", "code": "%s", "dateOfBirth": "%s", "accountNumber": "123456789012"}""".formatted(receipt, code, dateOfBirth));
    }

    private static Try request(String role, String receipt, String dateOfBirth) {
        return new Try(
                "", "/api/v1/access-code-requests", """
                {"requester": {"role": "%s", "name": "Sam Stranger", "email": "%s@example.org", "language": "en"},
                 "receiptNumber": "%s", "dateOfBirth": "%s"}""".formatted(role, receipt.toLowerCase(), receipt, dateOfBirth));
    }

    private record Issued(String receipt, String code) {}

    /** What a stranger sends. */
    record Try(String kind, String path, String body) {
        Try of(String otherKind) {
            return new Try(otherKind, path, body);
        }
    }
}
