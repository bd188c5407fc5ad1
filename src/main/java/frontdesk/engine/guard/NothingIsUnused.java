package frontdesk.engine.guard;

import java.util.stream.Stream;

/** A form or table that no step names is a leftover, or the step's name for it has a typo. */
final class NothingIsUnused implements ModelRule {

    @Override
    public Stream<Finding> check(Model model) {
        return model.flow().stream()
                .flatMap(flow -> Stream.concat(
                        model.bundle()
                                .ofKind(".form")
                                .filter(file -> model.all("userTask")
                                        .noneMatch(task -> task.id().equals(Bundle.baseName(file.getKey()))))
                                .map(file -> unused(file.getKey())),
                        model.bundle()
                                .ofKind(".dmn")
                                .filter(file -> !flow.tables().contains(Bundle.baseName(file.getKey())))
                                .filter(file -> model.all("businessRuleTask")
                                        .noneMatch(task ->
                                                task.camunda("decisionRef").equals(Bundle.baseName(file.getKey()))))
                                .map(file -> unused(file.getKey()))));
    }

    private static Finding unused(String file) {
        return Finding.of(file, "no step of the model uses it; name it in its step, or leave it out");
    }
}
