package frontdesk.engine.validation.form;

import frontdesk.engine.validation.model.CamundaForm;
import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.FileValidator;
import frontdesk.engine.validation.model.Finding;
import java.util.stream.Stream;

/** A form can be read and bears the name of its file, by which the model finds it. */
public final class FormValidator implements FileValidator {

    @Override
    public Stream<Finding> check(String file, byte[] content, DeploymentFiles bundle) {
        return CamundaForm.read(content)
                .map(form -> Stream.concat(
                        Stream.of("the form's id is '%s'; give it the name of its file, '%s'"
                                        .formatted(form.id(), DeploymentFiles.baseName(file)))
                                .filter(text -> !form.id().equals(DeploymentFiles.baseName(file))),
                        new FormStructureRule(form).problems()))
                .orElseGet(() -> Stream.of("is no JSON object; save it again with Camunda Modeler"))
                .map(text -> Finding.of(file, text));
    }
}
