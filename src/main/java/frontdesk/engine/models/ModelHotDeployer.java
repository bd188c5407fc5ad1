package frontdesk.engine.models;

import frontdesk.engine.deployment.BundledProcessFolder;
import frontdesk.engine.deployment.ProcessFolderDeployer;
import frontdesk.engine.validation.OfflineModelValidator;
import frontdesk.engine.validation.model.Finding;
import frontdesk.ports.operations.WorkingCopyStatus;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Publishes a flow as soon as one of its files is saved, where the models lie beside a demo. Looks twice a second,
 * which finds a save on every file system, and waits until a file has stood still for one look: editors write in
 * pieces.
 *
 * <p>What lies there at the start is left alone: then the application's own models count, or what was published since.
 */
@Component
@ConditionalOnProperty("frontdesk.demo.enabled")
class ModelHotDeployer implements WorkingCopyStatus {
    private static final Logger LOG = LoggerFactory.getLogger(ModelHotDeployer.class);

    private final WorkingDirectory directory;
    private final OfflineModelValidator checkup;
    private final ProcessFolderDeployer deployment;
    private final InstantSource clock;
    private final Map<String, Saved> saved = new ConcurrentSkipListMap<>();
    private SortedMap<String, SortedMap<String, ByteBuffer>> settled;
    private SortedMap<String, SortedMap<String, ByteBuffer>> lastSeen;

    ModelHotDeployer(
            ModelsProperties where,
            OfflineModelValidator checkup,
            ProcessFolderDeployer deployment,
            InstantSource clock)
            throws IOException {
        this.directory = new WorkingDirectory(where.path());
        this.checkup = checkup;
        this.deployment = deployment;
        this.clock = clock;
        this.settled = directory.read();
        this.lastSeen = settled;
        if (directory.areThere()) {
            LOG.info("What is saved in processes/ and forms/ is checked and published at once");
        }
    }

    @Override
    public List<Saved> saved() {
        return List.copyOf(saved.values());
    }

    @Scheduled(fixedDelay = 500)
    void look() {
        try {
            var seen = directory.read();
            if (seen.equals(lastSeen)) {
                settle(seen);
            }
            lastSeen = seen;
        } catch (IOException savedAtThisMoment) {
            LOG.debug("A file went while it was read; looking again", savedAtThisMoment);
        }
    }

    private void settle(SortedMap<String, SortedMap<String, ByteBuffer>> seen) {
        var before = settled;
        settled = seen;
        seen.forEach((flow, files) -> {
            if (!files.equals(before.get(flow))) {
                take(flow, contents(files));
            }
        });
    }

    private void take(String flow, SortedMap<String, byte[]> files) {
        List<Finding> findings = files.containsKey(flow + ".bpmn")
                ? checkup.check(files)
                : List.of(Finding.of(flow + ".bpmn", "is missing in processes/" + flow + "; put it back"));
        boolean isSound = findings.stream().noneMatch(Finding::isError);
        if (isSound) {
            deployment.deploy(new BundledProcessFolder(flow, files));
            LOG.info("{} was saved and is published", flow);
        } else {
            LOG.warn("{} was saved and is not published until it is fixed", flow);
        }
        findings.forEach(
                finding -> LOG.warn("{} {}", finding.isWarning() ? "Warning:" : "Error:", finding.getMessage()));
        saved.put(
                flow,
                new Saved(
                        flow,
                        clock.instant(),
                        isSound,
                        findings.stream().map(ModelHotDeployer::told).toList()));
    }

    private static SortedMap<String, byte[]> contents(SortedMap<String, ByteBuffer> files) {
        var contents = new TreeMap<String, byte[]>();
        files.forEach((name, content) -> contents.put(name, content.array()));
        return contents;
    }

    private static WorkingCopyStatus.Note told(Finding finding) {
        return new WorkingCopyStatus.Note(finding.file(), finding.element(), finding.text(), !finding.isWarning());
    }

    /**
     * Where somebody works on models.
     *
     * @param workingFolder holds {@code processes/} and {@code forms/}; as text, since Spring would look for a path
     *     that is not absolute on the class path first
     */
    @ConfigurationProperties("frontdesk.models")
    record ModelsProperties(String workingFolder) {
        Path path() {
            return Path.of(workingFolder);
        }
    }
}
