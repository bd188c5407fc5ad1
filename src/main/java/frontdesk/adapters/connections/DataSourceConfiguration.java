package frontdesk.adapters.connections;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/** The connections to the database, by Spring's own settings {@code spring.datasource.*}. */
@Configuration(proxyBeanMethods = false)
class DataSourceConfiguration {
    private static final int KEPT_OPEN = 2;

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource outerConnections(DataSourceProperties settings) {
        HikariDataSource pool = settings.initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        pool.setPoolName("frontdesk");
        return pool;
    }

    /** As the others, but fewer: nested work is short and rare. */
    @Bean
    HikariDataSource nestedConnections(
            @Qualifier("outerConnections") HikariDataSource outer,
            @Value("${frontdesk.database.nested-connections}") int most) {
        HikariConfig settings = new HikariConfig();
        outer.copyStateTo(settings);
        settings.setPoolName(outer.getPoolName() + "-nested");
        settings.setMaximumPoolSize(most);
        settings.setMinimumIdle(Math.min(KEPT_OPEN, most));
        HikariDataSource pool = new HikariDataSource();
        settings.copyStateTo(pool);
        return pool;
    }

    @Bean
    @Primary
    NestingDataSource dataSource(
            @Qualifier("outerConnections") DataSource outer, @Qualifier("nestedConnections") DataSource nested) {
        return new NestingDataSource(outer, nested);
    }

    @Bean
    PlatformTransactionManager transactionManager(NestingDataSource connections) {
        return new NestingTransactions(connections);
    }
}
