package frontdesk.adapters.database.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.adapters.database.NestedTransaction;
import frontdesk.adapters.database.casefile.DatabaseProtectedCases;
import frontdesk.adapters.database.casefile.ProtectedNumbers;
import frontdesk.ports.request.Requests;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.Context;
import org.mockito.Mockito;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Requests on some database, with transactions and little else around them. */
record RequestsWorld(AnnotationConfigApplicationContext context) implements AutoCloseable {

    static RequestsWorld on(DataSource database, InstantSource clock, RandomGenerator random) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(ObjectMapper.class, () -> new ObjectMapper());
        context.registerBean(InstantSource.class, () -> clock);
        context.registerBean(RandomGenerator.class, () -> random);
        context.register(
                Transactions.class,
                NestedTransaction.class,
                RequestInserter.class,
                RequestQueries.class,
                ProtectedNumbers.class,
                DatabaseProtectedCases.class,
                DatabaseRelatedRequests.class,
                DatabaseRequestFinder.class,
                DatabaseRequests.class);
        context.refresh();
        return new RequestsWorld(context);
    }

    Requests requests() {
        return context.getBean(Requests.class);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    /** Has the keys written of requests that have none, as the migration does. */
    void keysOfEarlierRequests() {
        transaction().executeWithoutResult(status -> {
            Context migration = Mockito.mock(Context.class);
            Mockito.when(migration.getConnection())
                    .thenReturn(DataSourceUtils.getConnection(context.getBean(DataSource.class)));
            new V32_1__KeysOfEarlierRequests().migrate(migration);
        });
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}
}
