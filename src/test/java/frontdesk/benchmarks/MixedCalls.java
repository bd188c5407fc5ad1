package frontdesk.benchmarks;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The calls of a mixed load: what every role does all day, guessed passwords, and the largest bodies that are let in. */
final class MixedCalls {
    private static final int KIB = 1024;
    private static final int REMEMBERED = 500;

    private final String node;
    private final AtomicInteger counter = new AtomicInteger();
    private final Remembered requests = new Remembered("AR-7K3M-9QXTC");
    private final Remembered tasks = new Remembered("none");

    private final List<Function<Random, Call>> honest = List.of(
            chance -> post("portal", "callbacks", "/api/v1/callbacks", callback(chance)),
            chance -> post("portal", "callbacks", "/api/v1/callbacks", callback(chance)),
            chance -> post("portal", "appointment requests", "/api/v1/appointment-requests", appointment()),
            chance -> post("portal", "code requests", "/api/v1/access-code-requests", codeRequest(chance)),
            chance -> post("portal", "redemptions", "/api/v1/access-codes/redemptions", redemption(chance)),
            chance -> post("portal", "replies", "/api/v1/text-replies", reply(chance)),
            chance -> post("portal", "receipts", "/api/v1/delivery-receipts", receipt()),
            chance -> get("portal", "a request", "/api/v1/requests/" + requests.any(chance)),
            chance -> get("portal", "a request", "/api/v1/requests/" + requests.any(chance)),
            chance -> call("portal", "withdrawals", "DELETE", "/api/v1/requests/" + requests.any(chance), ""),
            chance -> call("portal", "cases put", "PUT", "/api/v1/cases/" + receiptNumber(chance), caseFile()),
            chance -> get("portal", "a case", "/api/v1/cases/" + receiptNumber(chance)),
            chance -> get("portal", "progress", "/api/v1/cases/" + receiptNumber(chance) + "/progress"),
            chance -> get("portal", "slots", "/api/v1/offices/WAS/slots?from=2026-12-07&to=2026-12-11"),
            chance -> get("officer", "appointments", "/api/v1/offices/WAS/appointments?on=2026-12-08"),
            chance -> get("officer", "tasks", "/engine-rest/task?maxResults=10&sortBy=created&sortOrder=desc"),
            chance -> get("officer", "a task's variables", "/engine-rest/task/" + tasks.any(chance) + "/variables"),
            chance -> post("officer", "claims", "/engine-rest/task/" + tasks.any(chance) + "/claim", claim()),
            chance -> post("officer", "completions", "/engine-rest/task/" + tasks.any(chance) + "/complete", called()),
            chance -> get("supervisor", "task count", "/engine-rest/task/count"),
            chance -> get("supervisor", "models", "/api/v1/models"),
            chance -> get("analyst", "a version", "/api/v1/models/text-ahead-callback/versions/1"),
            chance -> get("analyst", "definitions", "/engine-rest/process-definition"),
            chance -> get("operator", "incidents", "/api/v1/operations/incidents"),
            chance -> get("operator", "jobs", "/engine-rest/job?maxResults=20"),
            chance -> get("operator", "metrics", "/actuator/prometheus"),
            chance -> get("portal", "readiness", "/actuator/health/readiness"));

    private final List<Function<Random, Call>> largest = List.of(
            chance -> large(call(
                    "portal",
                    "64 KiB of milestones",
                    "PUT",
                    "/api/v1/cases/" + receiptNumber(chance),
                    "{\"milestones\": [" + filled("{},", 64 * KIB - 30) + "{}]}")),
            chance -> large(post(
                    "portal",
                    "64 KiB of a topic",
                    "/api/v1/callbacks",
                    "{\"topic\": \"" + filled("A", 64 * KIB - 20) + "\"}")),
            chance -> large(
                    post("portal", "64 KiB of brackets", "/api/v1/appointment-requests", filled("[", 64 * KIB - 1))),
            chance -> large(post("portal", "128 KiB, too large", "/api/v1/callbacks", "\"" + filled("A", 128 * KIB))),
            chance -> large(post(
                    "operator",
                    "64 KiB of elements",
                    "/api/v1/models/text-ahead-callback/moves/plan",
                    "{\"from\": 1, \"to\": 2, \"elements\": [" + filled("{},", 64 * KIB - 60) + "{}]}")),
            chance -> large(post(
                    "officer",
                    "1 MiB of a task query",
                    "/engine-rest/task",
                    "{\"taskDefinitionKeyIn\": [" + filled("\"a\",", 1000 * KIB) + "\"a\"]}")),
            chance ->
                    large(post("officer", "2 MiB, too large", "/engine-rest/task", "\"" + filled("A", 2 * KIB * KIB))));

    MixedCalls(int port) {
        this.node = "http://127.0.0.1:" + port;
    }

    Call honest(Random chance) {
        return honest.get(chance.nextInt(honest.size())).apply(chance);
    }

    Call largest(Random chance) {
        return largest.get(chance.nextInt(largest.size())).apply(chance);
    }

    /** Half of the guesses are at an account that there is. */
    Call guess(Random chance) {
        boolean isKnown = chance.nextBoolean();
        String account = isKnown ? "officer" : "nobody-" + chance.nextInt(1000);
        String address = chance.nextBoolean() ? "/engine-rest/task" : "/api/v1/models";
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(node + address))
                .header("Authorization", basic(account, "guess-" + chance.nextInt()));
        return new Call(isKnown ? "wrong password" : "unknown account", false, request);
    }

    void knowsRequest(String reference) {
        requests.add(reference);
    }

    void knowsTask(String id) {
        tasks.add(id);
    }

    private Call get(String role, String name, String address) {
        return call(role, name, "GET", address, "");
    }

    private Call post(String role, String name, String address, String body) {
        return call(role, name, "POST", address, body);
    }

    private Call call(String role, String name, String method, String address, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(node + address))
                .header("Authorization", basic(role, role + "-demo-2026"))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (method.equals("POST") && address.startsWith("/api/") && counter.get() % 2 == 0) {
            request.header("Idempotency-Key", "key-" + counter.incrementAndGet());
        }
        return new Call(role + ", " + name, true, request);
    }

    private static Call large(Call call) {
        return new Call(call.name(), false, call.request());
    }

    private String callback(Random chance) {
        return """
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "phone": "%s", "language": "en"},
                 "topic": "CASE_STATUS", "textAhead": %b}""".formatted(phone(chance), chance.nextBoolean());
    }

    private String appointment() {
        return """
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "load-%d@example.org",
                 "language": "es"}, "reason": "DEFERRED_ACTION", "zipCode": "20001"}""".formatted(counter.incrementAndGet());
    }

    private String codeRequest(Random chance) {
        return """
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "load-%d@example.org",
                 "language": "en"}, "receiptNumber": "%s", "dateOfBirth": "1990-02-03"}""".formatted(counter.incrementAndGet(), receiptNumber(chance));
    }

    private String redemption(Random chance) {
        return """
                {"receiptNumber": "%s", "code": "00000-00000", "dateOfBirth": "1990-02-03",
                 "accountNumber": "123456789012"}""".formatted(receiptNumber(chance));
    }

    private String reply(Random chance) {
        return """
                {"id": "load-%d", "from": "%s", "text": "%s", "receivedAt": "2026-12-01T15:00:00Z"}""".formatted(
                        counter.incrementAndGet(),
                        phone(chance),
                        List.of("YES", "NO", "later?", "STOP").get(chance.nextInt(4)));
    }

    private String receipt() {
        return """
                {"id": "load-%d", "reference": "none", "status": "DELIVERED"}""".formatted(counter.incrementAndGet());
    }

    private static String caseFile() {
        return """
                {"form": "I-765", "filedOn": "2026-03-02", "filedBy": "PAPER", "status": "PENDING", "fieldOffice": "WAS",
                 "applicant": {"name": "Ana Perez", "dateOfBirth": "1990-02-03", "aNumber": null,
                  "email": "case@example.org", "phone": null, "language": "en", "mailingAddress": {"line1": "12 Elm Street",
                  "line2": null, "city": "Washington", "state": "DC", "zipCode": "20001"}}, "accountNumber": null,
                 "representative": null, "biometrics": null, "milestones": [{"name": "RECEIVED", "on": "2026-03-02"}]}""";
    }

    private static String claim() {
        return "{\"userId\": \"officer\"}";
    }

    private static String called() {
        return "{\"variables\": {\"callResult\": {\"value\": \"REACHED\", \"type\": \"String\"}}}";
    }

    private static String phone(Random chance) {
        return "+1202%07d".formatted(2_000_000 + chance.nextInt(20_000));
    }

    private static String receiptNumber(Random chance) {
        return "IOE09%08d".formatted(chance.nextInt(5_000));
    }

    private static String filled(String piece, int length) {
        return piece.repeat(length / piece.length());
    }

    private static String basic(String account, String password) {
        byte[] credentials = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    /** A call, whether somebody means it well, and what is sent. */
    record Call(String name, boolean honest, HttpRequest.Builder request) {}

    /** The latest of something. */
    private static final class Remembered {
        private final String[] latest = new String[REMEMBERED];
        private int count;

        Remembered(String first) {
            add(first);
        }

        synchronized void add(String one) {
            latest[count++ % REMEMBERED] = one;
        }

        synchronized String any(Random chance) {
            return latest[chance.nextInt(Math.min(count, REMEMBERED))];
        }
    }
}
