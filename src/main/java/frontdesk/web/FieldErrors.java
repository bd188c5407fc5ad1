package frontdesk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The errors found so far, the first one of each field. */
final class FieldErrors {
    private static final int LONGEST_NAME = 80;

    private final Map<String, String> messages = new LinkedHashMap<>();

    void add(String path, String message) {
        messages.putIfAbsent(path, message);
    }

    /** Whether something is wrong with the field or with a part of it; everything is a part of the body itself. */
    boolean touch(String path) {
        return messages.keySet().stream()
                .anyMatch(wrong -> path.isEmpty()
                        || wrong.equals(path)
                        || wrong.startsWith(path + ".")
                        || wrong.startsWith(path + "["));
    }

    boolean none() {
        return messages.isEmpty();
    }

    List<FieldError> all() {
        return messages.entrySet().stream()
                .map(entry -> new FieldError(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The path of a field of this name inside the object at {@code path}; a sender's own name is cut short. */
    static String inside(String path, String name) {
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        if (path.isEmpty() || shown.isEmpty()) {
            return path + shown;
        }
        return path + "." + shown;
    }
}
