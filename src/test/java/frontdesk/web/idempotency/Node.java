package frontdesk.web.idempotency;

import frontdesk.FrontdeskApplication;
import frontdesk.support.SingleApplicationListener;
import frontdesk.web.PermitAllSecurity;
import frontdesk.web.TestDoubles;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** A node of Frontdesk on a PostgreSQL that others may share, with open endpoints and the ledger. */
record Node(ConfigurableApplicationContext context) implements AutoCloseable {

    static Node on(String database, String... further) {
        SingleApplicationListener.closeLast();
        return new Node(new SpringApplicationBuilder(
                        FrontdeskApplication.class, PermitAllSecurity.class, TestDoubles.class, Ledger.class)
                .initializers(context -> context.getBeanFactory()
                        .registerSingleton(NothingOfOtherTests.class.getName(), new NothingOfOtherTests()))
                .run(arguments(database, further)));
    }

    private static String[] arguments(String database, String... further) {
        Stream<String> own = Stream.of(
                "--server.port=0",
                "--spring.datasource.url=" + database,
                "--frontdesk.access-codes.keys[0].id=first",
                "--frontdesk.access-codes.keys[0].secret=a-key-of-at-least-32-characters-2026",
                "--frontdesk.users[0].name=a-real-account",
                "--frontdesk.users[0].password=with-a-real-password",
                "--frontdesk.users[0].groups=integration");
        return Stream.concat(own, Arrays.stream(further)).toArray(String[]::new);
    }

    LedgerClient client() {
        return new LedgerClient(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Keeps the scan for components from picking up what other tests have lying on the class path. */
    static final class NothingOfOtherTests extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
            AnnotationMetadata found = reader.getAnnotationMetadata();
            return found.isAnnotated(TestComponent.class.getName())
                    || found.isAnnotated(TestConfiguration.class.getName());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NothingOfOtherTests;
        }

        @Override
        public int hashCode() {
            return NothingOfOtherTests.class.hashCode();
        }
    }
}
