package frontdesk.engine.guard;

import java.util.stream.Stream;

/** A form can be read and bears the name of its file, by which the model finds it. */
final class FormCheck implements FileCheck {

    @Override
    public Stream<Finding> check(String file, byte[] content, Bundle bundle) {
        return Form.read(content)
                .map(form -> Stream.concat(
                        Stream.of("the form's id is '%s'; give it the name of its file, '%s'"
                                        .formatted(form.id(), Bundle.baseName(file)))
                                .filter(text -> !form.id().equals(Bundle.baseName(file))),
                        new FormShape(form).problems()))
                .orElseGet(() -> Stream.of("is no JSON object; save it again with Camunda Modeler"))
                .map(text -> Finding.of(file, text));
    }
}
