package frontdesk.architecture.violations.web;

import org.springframework.stereotype.Component;

/** Breaks BEANS_BEAR_THE_NAMES_OF_THEIR_CLASSES. Abstract, so that no test makes a bean of it. */
@Component("apple")
abstract class RenamedBean {}
