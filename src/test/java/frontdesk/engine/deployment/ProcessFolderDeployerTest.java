package frontdesk.engine.deployment;

/** Prevents that a restart overwrites what an analyst has published, on H2. */
class ProcessFolderDeployerTest extends ProcessFolderDeployerRules {
    @Override
    String database() {
        return "jdbc:h2:mem:folder-deployment;LOCK_TIMEOUT=10000";
    }
}
