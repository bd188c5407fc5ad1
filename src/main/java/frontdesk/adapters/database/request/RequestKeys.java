package frontdesk.adapters.database.request;

import frontdesk.domain.request.FoldedName;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys under which requests are found by the address and the name of their requester. Each begins with a letter for
 * what it is, and they are ordered by their bytes.
 */
final class RequestKeys {
    private static final String EMAIL = "e:";
    private static final String NAME = "n:";

    private RequestKeys() {}

    static byte[] ofEmail(String address) {
        return bytes(EMAIL + address.toLowerCase(Locale.ROOT));
    }

    static byte[] ofName(FoldedName beginning) {
        return bytes(NAME + beginning.value());
    }

    /** The first key that does not begin like this one. No byte of a key is the highest there is, since it is UTF-8. */
    static byte[] pastAllThatBeginLike(byte[] key) {
        byte[] next = key.clone();
        next[next.length - 1]++;
        return next;
    }

    static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] key) {
        return new String(key, StandardCharsets.UTF_8);
    }

    /** Writes the keys of requests that have none, in one statement. */
    static void insert(JdbcClient jdbc, List<Owner> owners) {
        List<Object> values = owners.stream().flatMap(Owner::rows).toList();
        if (!values.isEmpty()) {
            String rows = String.join(", ", Collections.nCopies(values.size() / 2, "(?, ?)"));
            jdbc.sql("insert into request_key (search_key, reference_number) values " + rows)
                    .params(values)
                    .update();
        }
    }

    /** Has a request found by another address, too. */
    static void addEmail(JdbcClient jdbc, ReferenceNumber reference, String address) {
        jdbc.sql("delete from request_key where search_key = :key and reference_number = :reference")
                .param("key", ofEmail(address))
                .param("reference", reference.value())
                .update();
        jdbc.sql("insert into request_key (search_key, reference_number) values (:key, :reference)")
                .param("key", ofEmail(address))
                .param("reference", reference.value())
                .update();
    }

    /** Whose keys are written. */
    record Owner(String reference, String name, Optional<String> email) {
        static Owner of(ReferenceNumber reference, Requester requester) {
            return new Owner(reference.value(), requester.name(), requester.email());
        }

        private Stream<Object> rows() {
            return Stream.concat(
                            email.map(RequestKeys::ofEmail).stream(),
                            FoldedName.of(name).fromEachWord().stream().map(words -> bytes(NAME + words)))
                    .flatMap(key -> Stream.of(key, reference));
        }

        /** Without name and address, so that a log never shows them. */
        @Override
        public String toString() {
            return "Owner[" + reference + "]";
        }
    }
}
