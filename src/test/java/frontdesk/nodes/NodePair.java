package frontdesk.nodes;

import frontdesk.FrontdeskApplication;
import frontdesk.support.NodeProcess;
import frontdesk.support.PostgreSqlServer;
import frontdesk.support.RunningFrontdesk;
import java.io.IOException;

/** A node and an older one on one PostgreSQL. */
record NodePair(NodeProcess newer, NodeProcess older) implements AutoCloseable {

    /** The newer one first, since an older one would not deploy models that it cannot serve. */
    static NodePair start() throws IOException {
        String database = PostgreSqlServer.freshDatabase();
        NodeProcess newer = start(FrontdeskApplication.class, database);
        newer.port();
        return new NodePair(newer, start(OlderFrontdesk.class, database));
    }

    @Override
    public void close() {
        older.close();
        newer.close();
    }

    private static NodeProcess start(Class<?> application, String database) throws IOException {
        return NodeProcess.start(
                application,
                "--spring.datasource.url=" + database,
                "--frontdesk.demo.enabled=true",
                "--frontdesk.demo.start-at=" + RunningFrontdesk.TUESDAY_MORNING);
    }
}
