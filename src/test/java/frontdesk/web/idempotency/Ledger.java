package frontdesk.web.idempotency;

import frontdesk.web.problem.ConflictException;
import frontdesk.web.validation.ShortText;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An endpoint for tests behind which every post leaves a row, so that what happened twice can be counted. */
@TestComponent
@RestController
@RequestMapping("/api/v1/test-ledger")
public class Ledger {
    private final JdbcClient jdbc;
    private Optional<Gate> gate = Optional.empty();
    private volatile String note = "";

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("create table if not exists test_ledger (id bigint generated always as identity, what varchar(50))")
                .update();
    }

    record Entry(@NotNull @ShortText String what, boolean refused) {}

    /** Where a post waits until the test lets it on. */
    record Gate(CountDownLatch reached, CountDownLatch opened) {
        Gate() {
            this(new CountDownLatch(1), new CountDownLatch(1));
        }
    }

    @PostMapping
    ResponseEntity<Map<String, Object>> write(@RequestBody Entry entry) throws InterruptedException {
        jdbc.sql("insert into test_ledger (what) values (:what)")
                .param("what", entry.what())
                .update();
        if (gate.isPresent()) {
            gate.get().reached().countDown();
            gate.get().opened().await(20, TimeUnit.SECONDS);
        }
        if (entry.refused()) {
            throw new ConflictException("Not now.");
        }
        long number =
                jdbc.sql("select max(id) from test_ledger").query(Long.class).single();
        return ResponseEntity.created(URI.create("/api/v1/test-ledger/" + number))
                .body(Map.of("número", number, "note", note));
    }

    public long entries(String what) {
        return jdbc.sql("select count(*) from test_ledger where what = :what")
                .param("what", what)
                .query(Long.class)
                .single();
    }

    public Gate closeGate() {
        Gate closed = new Gate();
        gate = Optional.of(closed);
        return closed;
    }

    /** What is said beside the number until the gate is removed. */
    void answersWith(String text) {
        note = text;
    }

    public void removeGate() {
        note = "";
        gate = Optional.empty();
    }
}
