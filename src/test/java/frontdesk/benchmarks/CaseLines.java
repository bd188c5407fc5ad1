package frontdesk.benchmarks;

import frontdesk.demo.histories.SyntheticCase;
import frontdesk.domain.casefile.CaseFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.Collectors;

/** Cases as the lines of an import, made while they are sent. */
record CaseLines(Iterator<SyntheticCase> cases, int count, LocalDate today) {
    private static final int AT_A_TIME = 500;

    void sendTo(int port) throws Exception {
        String credentials =
                Base64.getEncoder().encodeToString("portal:portal-demo-2026".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/cases/import"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofInputStream(this::stream))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        if (!answer.contains("\"accepted\":" + count)) {
            throw new IllegalStateException("Not all cases were taken: " + answer);
        }
    }

    private InputStream stream() {
        return new SequenceInputStream(new Enumeration<>() {
            private int left = count;

            @Override
            public boolean hasMoreElements() {
                return left > 0;
            }

            @Override
            public InputStream nextElement() {
                int now = Math.min(AT_A_TIME, left);
                left -= now;
                return new ByteArrayInputStream(lines(now).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private String lines(int howMany) {
        StringBuilder lines = new StringBuilder();
        for (int line = 0; line < howMany; line++) {
            lines.append(line(cases.next().fileOn(today))).append('\n');
        }
        return lines.toString();
    }

    private static String line(CaseFile file) {
        String milestones = file.milestones().stream()
                .map(milestone -> "{\"name\":\"" + milestone.name() + "\",\"on\":\"" + milestone.on() + "\"}")
                .collect(Collectors.joining(","));
        return "{\"receiptNumber\":\"" + file.receiptNumber().value() + "\",\"form\":\"" + file.form()
                + "\",\"filedOn\":\"" + file.filedOn() + "\",\"filedBy\":\"" + file.filedBy() + "\",\"status\":\""
                + file.status() + "\",\"fieldOffice\":\"" + file.fieldOffice() + "\",\"applicant\":{\"name\":\""
                + file.applicant().name() + "\",\"dateOfBirth\":\""
                + file.applicant().dateOfBirth()
                + "\",\"aNumber\":null,\"email\":\"" + file.applicant().email()
                + "\",\"phone\":null,\"language\":\"en\",\"mailingAddress\":{\"line1\":\"1 Sample Street\","
                + "\"line2\":null,\"city\":\"Washington\",\"state\":\"DC\",\"zipCode\":\"20001\"}},"
                + "\"accountNumber\":null,\"representative\":null,\"biometrics\":null,\"milestones\":[" + milestones
                + "]}";
    }
}
