package frontdesk.web.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The errors found so far, the first one of each field. Nobody fixes thousands of them at once, so that the reading ends
 * where there are too many, and a body costs no more than its reading, whatever is in it.
 */
final class FieldErrors {
    private static final int LONGEST_NAME = 80;

    private final int most;
    private final Map<String, String> messages = new LinkedHashMap<>();
    private final Set<String> touched = new HashSet<>();

    /** @param most how many are named */
    FieldErrors(int most) {
        this.most = most;
    }

    /** @throws InvalidRequestException where there is one more than are named */
    void add(String path, String message) {
        if (messages.containsKey(path)) {
            return;
        }
        if (messages.size() == most) {
            throw new InvalidRequestException(all(), true);
        }
        messages.put(path, message);
        note(path);
    }

    /** Whether something is wrong with the field or with a part of it; everything is a part of the body itself. */
    boolean touch(String path) {
        return path.isEmpty() ? !none() : touched.contains(path);
    }

    boolean none() {
        return messages.isEmpty();
    }

    List<FieldProblem> all() {
        return messages.entrySet().stream()
                .map(entry -> new FieldProblem(entry.getKey(), entry.getValue()))
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

    /** Notes the field and all that it is a part of. */
    private void note(String path) {
        for (int end = path.length(); end > 0; end = endOfOuter(path, end)) {
            touched.add(path.substring(0, end));
        }
    }

    private static int endOfOuter(String path, int end) {
        return Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1));
    }
}
