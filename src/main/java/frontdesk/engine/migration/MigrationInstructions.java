package frontdesk.engine.migration;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.migration.DefaultMigrationInstructionGenerator;
import org.camunda.bpm.engine.impl.migration.validation.instruction.MigrationInstructionValidationReportImpl;
import org.camunda.bpm.engine.impl.migration.validation.instruction.ValidatingMigrationInstruction;
import org.camunda.bpm.engine.impl.migration.validation.instruction.ValidatingMigrationInstructionImpl;
import org.camunda.bpm.engine.impl.migration.validation.instruction.ValidatingMigrationInstructions;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;

/**
 * What the engine takes over from one version to another: the one set of instructions for plan, trial and move.
 *
 * @param engine whose rules hold
 * @param all the instructions
 */
record MigrationInstructions(ProcessEngineConfigurationImpl engine, ValidatingMigrationInstructions all) {

    /**
     * As many as there can be. The engine's own generator makes them, as for equal elements, but looks for an element
     * where it is told to: so what lies in a renamed subprocess and the timers of a renamed step go along, where the
     * engine's {@code mapEqualActivities} leaves them behind.
     *
     * @param counterpart the id in the other version, by the id in the earlier one
     */
    static MigrationInstructions between(
            ProcessEngineConfigurationImpl engine,
            ProcessDefinitionEntity from,
            ProcessDefinitionEntity to,
            UnaryOperator<String> counterpart) {
        ValidatingMigrationInstructions all = new DefaultMigrationInstructionGenerator(
                        (before, after) -> counterpart.apply(before.getId()).equals(after.getId()))
                .migrationActivityValidators(engine.getDefaultMigrationActivityValidators())
                .migrationInstructionValidators(engine.getMigrationInstructionValidators())
                .generate(from, to, false);
        int before;
        do {
            // One that goes may have been what another one rests on.
            before = all.getInstructions().size();
            all.filterWith(engine.getMigrationInstructionValidators());
        } while (all.getInstructions().size() < before);
        return new MigrationInstructions(engine, all);
    }

    /** Those of a plan that the engine was given. */
    static MigrationInstructions of(
            ProcessEngineConfigurationImpl engine,
            ProcessDefinitionEntity from,
            ProcessDefinitionEntity to,
            MigrationPlan plan) {
        var all = new ValidatingMigrationInstructions();
        plan.getInstructions()
                .forEach(one -> ModelActivity.in(from, one.getSourceActivityId())
                        .ifPresent(before -> ModelActivity.in(to, one.getTargetActivityId())
                                .ifPresent(after -> all.addInstruction(new ValidatingMigrationInstructionImpl(
                                        before.activity(), after.activity(), one.isUpdateEventTrigger())))));
        return new MigrationInstructions(engine, all);
    }

    Stream<MigrationInstruction> stream() {
        return all.getInstructions().stream().map(ValidatingMigrationInstruction::toMigrationInstruction);
    }

    boolean takesOver(ModelActivity before) {
        return !all.getInstructionsBySourceScope(before.activity()).isEmpty();
    }

    /** Which element of the earlier version becomes this one; empty where none does. */
    Optional<ModelActivity> origin(ModelActivity after) {
        return all.getInstructionsByTargetScope(after.activity()).stream()
                .findFirst()
                .map(one -> new ModelActivity(one.getSourceActivity()));
    }

    /** What the engine has against one element becoming the other, beside all these; empty where nothing. */
    Optional<String> refusal(ModelActivity before, ModelActivity after) {
        var asked = new ValidatingMigrationInstructionImpl(before.activity(), after.activity(), false);
        var report = new MigrationInstructionValidationReportImpl(asked.toMigrationInstruction());
        var told = new ValidatingMigrationInstructions();
        all.getInstructions().forEach(told::addInstruction);
        told.addInstruction(asked);
        engine.getMigrationInstructionValidators().forEach(validator -> validator.validate(asked, told, report));
        return Optional.of(String.join("; ", report.getFailures())).filter(why -> !why.isEmpty());
    }
}
