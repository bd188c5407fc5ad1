package frontdesk.engine;

import java.sql.Connection;
import java.util.Locale;
import java.util.stream.Stream;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's own tables from the scripts in its jar. Done here rather than by the engine so that nodes that
 * start at the same moment on an empty database wait for each other at Flyway's lock.
 */
@Component
class V1__EngineSchema extends BaseJavaMigration {
    private static final String SCRIPT = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql";

    @Override
    public void migrate(Context context) throws Exception {
        Connection connection = context.getConnection();
        String database = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? "postgres" : "h2";
        Stream.of("engine", "identity", "case.engine", "decision.engine", "history", "case.history", "decision.history")
                .map(part -> SCRIPT.formatted(database.toLowerCase(Locale.ROOT), part))
                .forEach(script -> ScriptUtils.executeSqlScript(connection, new ClassPathResource(script)));
    }
}
