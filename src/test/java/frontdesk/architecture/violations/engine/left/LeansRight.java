package frontdesk.architecture.violations.engine.left;

import frontdesk.architecture.violations.engine.right.LeansLeft;

/** Breaks NO_TWO_PACKAGES_NEED_EACH_OTHER, with the other one. */
public record LeansRight(LeansLeft other) {}
