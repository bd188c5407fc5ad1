package frontdesk.engine;

/** Prevents that a restart overwrites what an analyst has published, on H2. */
class FolderDeploymentTest extends FolderDeploymentRules {
    @Override
    String database() {
        return "jdbc:h2:mem:folder-deployment;LOCK_TIMEOUT=10000";
    }
}
