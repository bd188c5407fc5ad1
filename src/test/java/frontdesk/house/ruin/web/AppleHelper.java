package frontdesk.house.ruin.web;

/** Breaks NAMES_SAY_WHAT_IT_DOES. */
record AppleHelper(int count) {}
