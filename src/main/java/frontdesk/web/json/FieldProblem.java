package frontdesk.web.json;

/**
 * What is wrong with one field of a request, and how to fix it.
 *
 * @param field the path in the body, such as {@code requester.email} or {@code preferredDates[0]}; empty for the whole
 * @param message plain English that goes on from the field's name: "is required"
 */
public record FieldProblem(String field, String message) {}
