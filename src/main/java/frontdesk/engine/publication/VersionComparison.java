package frontdesk.engine.publication;

import frontdesk.engine.publication.ModelParts.Place;
import frontdesk.engine.validation.model.AnalystFormats;
import frontdesk.ports.operations.ModelCatalog;
import frontdesk.ports.operations.ModelCatalog.Edition;
import frontdesk.ports.operations.OverwrittenChanges;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Compares files with the newest versions of their flow, part by part. */
@Component
class VersionComparison implements OverwrittenChanges {
    /** So many versions are looked at; who works on an older one has not looked for long. */
    private static final int MOST_VERSIONS = 20;

    private static final int MOST_NAMED = 5;

    private final ModelCatalog models;
    private final VersionFiles files;

    VersionComparison(ModelCatalog models, VersionFiles files) {
        this.models = models;
        this.files = files;
    }

    @Override
    public Optional<Warning> of(String flow, int version) {
        List<Edition> editions =
                models.olderVersions(flow, version + 1, MOST_VERSIONS + 1).page();
        return editions.stream()
                .findFirst()
                .filter(published ->
                        published.version() == version && published.restored().isEmpty())
                .flatMap(published -> files.of(flow, version)
                        .flatMap(all ->
                                compare(flow, all, published.publishedBy(), editions.subList(1, editions.size()))));
    }

    @Override
    public Optional<Warning> of(String flow, SortedMap<String, byte[]> all, String by) {
        return compare(
                flow,
                all,
                Optional.of(by),
                models.olderVersions(flow, Integer.MAX_VALUE, MOST_VERSIONS).page());
    }

    /** @param earlier the version in force first */
    private Optional<Warning> compare(
            String flow, SortedMap<String, byte[]> sent, Optional<String> by, List<Edition> earlier) {
        if (earlier.size() < 2) {
            return Optional.empty();
        }
        SortedMap<String, byte[]> inForce =
                files.of(flow, earlier.get(0).version()).orElseThrow();
        // What is as it is in force was not sent, or is up to date.
        Predicate<String> isChanged = file -> sent.containsKey(file)
                && inForce.containsKey(file)
                && !Arrays.equals(sent.get(file), inForce.get(file));
        if (sent.keySet().stream().noneMatch(isChanged)) {
            return Optional.empty();
        }
        ModelParts now = ModelParts.of(inForce, isChanged);
        ModelParts then = ModelParts.of(sent, isChanged);
        return IntStream.range(1, earlier.size())
                .mapToObj(place -> new Base(
                        earlier.subList(0, place + 1),
                        ModelParts.of(
                                files.of(flow, earlier.get(place).version()).orElseThrow(), isChanged)))
                .filter(base ->
                        base.isChangedByOthers(by) && !base.lost(then, now).isEmpty())
                .reduce((newer, older) -> older)
                .map(base -> base.warning(then, now, by));
    }

    /**
     * A version on which files may have been made.
     *
     * @param editions from the one in force to this one
     */
    private record Base(List<Edition> editions, ModelParts parts) {
        /** What has changed since and is not in the files; nothing where some of it is. */
        Set<Place> lost(ModelParts sent, ModelParts inForce) {
            Set<Place> changed = parts.differences(inForce);
            if (changed.stream().anyMatch(place -> sent.isSame(place, inForce))) {
                return Set.of();
            }
            var lost = new TreeSet<>(changed);
            lost.removeIf(place -> !sent.isSame(place, parts));
            return lost;
        }

        boolean isChangedByOthers(Optional<String> by) {
            return !others(by).isEmpty();
        }

        private List<Edition> others(Optional<String> by) {
            return editions.subList(0, editions.size() - 1).stream()
                    .filter(edition -> by.isEmpty() || !edition.publishedBy().equals(by))
                    .toList();
        }

        Warning warning(ModelParts sent, ModelParts inForce, Optional<String> by) {
            Set<Place> lost = lost(sent, inForce);
            String whose = others(by).stream().map(Base::named).collect(Collectors.joining(" and "));
            String what = lost.stream()
                    .limit(MOST_NAMED)
                    .map(place -> inForce.label(place)
                            .or(() -> parts.label(place))
                            .map(label -> "\"%s\" (%s)".formatted(label, place.id()))
                            .orElse(place.id()))
                    .collect(Collectors.joining(", "));
            return new Warning(
                    lost.iterator().next().file(),
                    "has nothing of what was changed after version %d, by %s: %s%s; unless that is meant, make your change in the files of version %d, which /models shows, and publish those"
                            .formatted(
                                    editions.get(editions.size() - 1).version(),
                                    whose,
                                    what,
                                    lost.size() > MOST_NAMED ? " and %d more".formatted(lost.size() - MOST_NAMED) : "",
                                    editions.get(0).version()));
        }

        private static String named(Edition edition) {
            String who = edition.bundled()
                    ? "Frontdesk itself"
                    : edition.publishedBy().orElse("somebody");
            return "%s (version %d, %s)"
                    .formatted(who, edition.version(), AnalystFormats.moment(edition.publishedAt()));
        }
    }
}
