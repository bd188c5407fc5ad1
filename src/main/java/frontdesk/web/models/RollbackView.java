package frontdesk.web.models;

/**
 * A version that has come back.
 *
 * @param version the new one, which has the files of the earlier one
 * @param from the one that was in force until now
 * @param to the earlier one
 */
record RollbackView(String flow, int version, int from, int to) {}
