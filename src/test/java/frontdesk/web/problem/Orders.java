package frontdesk.web.problem;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.failure.ManualInterventionException;
import frontdesk.web.requests.RequesterBody;
import frontdesk.web.validation.LongText;
import frontdesk.web.validation.ShortText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An endpoint for tests that leads to nothing but itself. */
@TestComponent
@RestController
@RequestMapping("/api/v1/test-orders")
public class Orders {
    static final ReferenceNumber OPEN = ReferenceNumber.next("AR", new Random(1));

    private final AtomicInteger taken = new AtomicInteger();

    record Order(
            @NotNull RequesterBody requester,
            @NotNull @ShortText String what,
            Optional<@LongText String> why) {}

    @PostMapping
    Map<String, Object> take(@RequestBody Order order) {
        return Map.of("what", order.what(), "taken", taken.incrementAndGet());
    }

    @GetMapping("/{reference}")
    String show(@PathVariable ReferenceNumber reference) {
        throw new NotFoundException("There is no order " + reference + ".");
    }

    @GetMapping("/days")
    Map<String, Object> day(@RequestParam LocalDate from) {
        return Map.of("from", from);
    }

    @GetMapping("/conflict")
    String conflict() {
        throw new ConflictException("That is under way already.", OPEN);
    }

    @GetMapping("/collision")
    String collision() {
        throw new OptimisticLockingFailureException("Somebody was first");
    }

    @GetMapping("/no-connection")
    String noConnection() {
        throw new CannotCreateTransactionException("The pool is empty");
    }

    @GetMapping("/stopped")
    String stopped() {
        throw new IllegalStateException("the secret inside", new ManualInterventionException("Find out why."));
    }

    @GetMapping("/surprise")
    String surprise() {
        throw new IllegalStateException("the secret inside");
    }

    @PostMapping(path = "/lines", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    Map<String, Object> lines(@RequestBody String lines) {
        return Map.of("lines", lines.lines().count());
    }
}
