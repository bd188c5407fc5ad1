package frontdesk.nodes.upgrade;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A whole database as SQL that JDBC can run, packed by gzip.
 *
 * @param url of the database
 */
record DatabaseScript(String url) {
    private static final String USER = "sa";

    /** Writes all tables with their rows into this file. */
    void writeTo(Path file) throws IOException, SQLException {
        String script = isH2() ? ofH2() : ofPostgreSql();
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write(script.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Fills the database, which is empty, from this resource. */
    void run(String resource) throws IOException, SQLException {
        try (InputStream packed = DatabaseScript.class.getResourceAsStream(resource);
                Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(new GZIPInputStream(packed).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Runs one statement. */
    void update(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of what a query finds. */
    List<String> query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    private Connection connect() throws SQLException {
        return isH2() ? DriverManager.getConnection(url, USER, "") : DriverManager.getConnection(url);
    }

    private String ofH2() throws SQLException, IOException {
        Path plain = Files.createTempFile("database", ".sql");
        try {
            update("script to '" + plain + "' charset 'UTF-8'");
            return Files.readString(plain);
        } finally {
            Files.delete(plain);
        }
    }

    private String ofPostgreSql() throws SQLException {
        try (Connection connection = connect()) {
            return new PostgreSqlDump(connection).script();
        }
    }
}
