package frontdesk.engine.validation.model;

import java.util.stream.Stream;

/** Looks at one kind of file. */
public interface FileValidator {
    Stream<Finding> check(String file, byte[] content, DeploymentFiles bundle);
}
