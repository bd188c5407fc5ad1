package frontdesk.ports.casefile;

/**
 * An import has come to its end. Told before the import is answered.
 *
 * @param accepted how many lines were taken
 */
public record CasesImportedEvent(long accepted) {}
