package frontdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import frontdesk.adapters.channel.DeliveryChannel;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.demo.JdbcClockOffsetStore.DemoProperties;
import frontdesk.domain.request.Language;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@DemoWorld
class DemoApiTest {
    private static final Attachment FILE = new Attachment(
            "appointment.ics",
            "text/calendar; method=REQUEST; charset=UTF-8",
            "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8));

    @LocalServerPort
    private int port;

    @Autowired
    private DeliveryChannel localInboxChannel;

    @Autowired
    private JdbcClient database;

    @Autowired
    private JavaMailSenderImpl mailServer;

    private FrontdeskHttpClient visitor;

    @BeforeEach
    void comeIn() {
        visitor = FrontdeskHttpClient.as("officer", port);
    }

    @Test
    void aMessageIsReadByWhomItIsFor() {
        localInboxChannel.deliver(message("one", "ana+demo@example.org", Channel.EMAIL, FILE));
        localInboxChannel.deliver(message("two", "+12025550123", Channel.TEXT));

        var mail =
                visitor.get("/api/v1/demo/messages?to=Ana%2Bdemo@example.org").json();
        assertThat(mail).hasSize(1);
        assertThat(mail.get(0).get("channel").asText()).isEqualTo("EMAIL");
        assertThat(mail.get(0).get("to").asText()).isEqualTo("ana+demo@example.org");
        assertThat(mail.get(0).get("reference").asText()).isEqualTo("one");
        assertThat(mail.get(0).get("attachments").toString())
                .isEqualTo("[{\"name\":\"appointment.ics\","
                        + "\"mediaType\":\"text/calendar; method=REQUEST; charset=UTF-8\",\"size\":15}]");
        assertThat(visitor.get("/api/v1/demo/messages?to=+12025550123").json()).hasSize(1);
        assertThat(visitor.get("/api/v1/demo/messages").json()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void anAttachmentIsAFileToKeep() {
        localInboxChannel.deliver(message("three", "file@example.org", Channel.EMAIL, FILE));
        String id = visitor.get("/api/v1/demo/messages?to=file@example.org")
                .json()
                .at("/0/id")
                .asText();

        var file = visitor.get("/api/v1/demo/messages/" + id + "/attachments/appointment.ics");

        assertThat(file.text()).isEqualTo("BEGIN:VCALENDAR");
        assertThat(file.headers().get("content-type").get(0)).startsWith("text/calendar");
        assertThat(file.headers().get("content-disposition"))
                .containsExactly("attachment; filename=\"appointment.ics\"");
        assertThat(visitor.get("/api/v1/demo/messages/" + id + "/attachments/other.ics")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theClockIsReadAndMoved() {
        Instant before = now();

        var moved = visitor.post("/api/v1/demo/clock", "{\"advance\": \"PT1H\"}");

        assertThat(moved.status()).isEqualTo(200);
        assertThat(Instant.parse(moved.json().get("now").asText())).isAfter(before.plus(Duration.ofHours(1)));
        Instant target = now().plusSeconds(600);
        visitor.post("/api/v1/demo/clock", "{\"to\": \"" + target + "\"}");
        assertThat(now()).isAfterOrEqualTo(target);
    }

    @Test
    void aMoveThatMakesNoSenseNamesItsField() {
        assertThat(wrongField("{\"advance\": \"an hour\"}")).isEqualTo("advance");
        assertThat(wrongField("{\"to\": \"2020-01-01T00:00:00Z\"}")).isEqualTo("to");
        assertThat(wrongField("{\"to\": \"tomorrow\"}")).isEqualTo("to");
        assertThat(wrongField("{}")).isEqualTo("advance");
        assertThat(wrongField("{\"back\": \"PT1H\"}")).isEqualTo("back");
    }

    @Test
    void thisNodeFollowsAnotherWithinASecond() {
        JdbcClockOffsetStore otherNode = new JdbcClockOffsetStore(database, new DemoProperties(null));
        Instant before = now();

        otherNode.raiseTo(otherNode.offset().plusHours(5));

        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(now()).isAfter(before.plus(Duration.ofHours(5))));
    }

    @Test
    void thePageAndItsFilesAreThere() {
        assertThat(visitor.get("/demo").text()).contains("<title>");
        assertThat(visitor.get("/demo/demo.css").headers().get("content-type").get(0))
                .startsWith("text/css");
        assertThat(visitor.get("/demo/demo.js").status()).isEqualTo(200);
    }

    @Test
    void aMailServerThatHangsHoldsAJobForUnderAMinute() {
        Properties settings = mailServer.getJavaMailProperties();

        assertThat(List.of("connectiontimeout", "timeout", "writetimeout"))
                .allSatisfy(name -> assertThat(Integer.parseInt(settings.getProperty("mail.smtp." + name)))
                        .isBetween(1_000, 20_000));
    }

    private Instant now() {
        return Instant.parse(visitor.get("/api/v1/demo/clock").json().get("now").asText());
    }

    private String wrongField(String move) {
        var answer = visitor.post("/api/v1/demo/clock", move);
        assertThat(answer.status()).isEqualTo(400);
        return answer.json().at("/errors/0/field").asText();
    }

    private static RenderedMessage message(String reference, String to, Channel channel, Attachment... attachments) {
        return new RenderedMessage(reference, channel, to, Language.EN, "Hello", "Hello\n", List.of(attachments));
    }
}
