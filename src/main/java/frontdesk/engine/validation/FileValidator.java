package frontdesk.engine.validation;

import java.util.stream.Stream;

/** Looks at one kind of file. */
interface FileValidator {
    Stream<Finding> check(String file, byte[] content, DeploymentFiles bundle);
}
