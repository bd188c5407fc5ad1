package frontdesk.engine.migration;

import java.util.function.Consumer;

/**
 * Something that can happen to a case.
 *
 * @param weight how likely it is, beside the weights of others
 * @param deed told the case's reference number
 */
public record Option(String name, double weight, Consumer<String> deed) {}
