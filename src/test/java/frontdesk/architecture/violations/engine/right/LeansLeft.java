package frontdesk.architecture.violations.engine.right;

import frontdesk.architecture.violations.engine.left.LeansRight;

/** Breaks NO_TWO_PACKAGES_NEED_EACH_OTHER, with the other one. */
public record LeansLeft(LeansRight other) {}
