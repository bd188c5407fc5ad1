package frontdesk.architecture.violations.web;

/** Breaks NAMES_SAY_WHAT_IT_DOES. */
record AppleHelper(int count) {}
