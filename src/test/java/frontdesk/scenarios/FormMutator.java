package frontdesk.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import frontdesk.scenarios.ModelMutator.Edited;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes one random edit of a form: of a property, or of a list such as the parts of a group or the choices of a field. */
record FormMutator(Random random, LiteralMutator literals) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Empty where the edit changed nothing. */
    Optional<Edited> edited(byte[] before) {
        try {
            JsonNode form = JSON.readTree(before);
            List<JsonNode> nodes = new ArrayList<>();
            collect(form, nodes);
            JsonNode node = nodes.get(random.nextInt(nodes.size()));
            String edit = node instanceof ArrayNode list ? list(list) : property((ObjectNode) node);
            byte[] after = JSON.writeValueAsBytes(form);
            return JSON.readTree(before).equals(JSON.readTree(after))
                    ? Optional.empty()
                    : Optional.of(new Edited(after, edit));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (node.isContainerNode() && !node.isEmpty()) {
            into.add(node);
        }
        node.forEach(child -> collect(child, into));
    }

    private String list(ArrayNode list) {
        int at = random.nextInt(list.size());
        JsonNode entry = list.get(at);
        switch (random.nextInt(3)) {
            case 0 -> {
                list.remove(at);
                return "without the entry " + shortened(entry);
            }
            case 1 -> {
                list.insert(at, entry.deepCopy());
                return "twice the entry " + shortened(entry);
            }
            default -> {
                list.remove(at);
                list.insert(random.nextInt(list.size() + 1), entry);
                return "elsewhere the entry " + shortened(entry);
            }
        }
    }

    private String property(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.get(random.nextInt(names.size()));
        JsonNode was = object.get(name);
        if (random.nextInt(4) == 0) {
            object.remove(name);
        } else if (was.isTextual()) {
            object.set(name, TextNode.valueOf(literals.edited(was.asText())));
        } else if (was.isBoolean()) {
            object.set(name, BooleanNode.valueOf(!was.asBoolean()));
        } else if (was.isNumber()) {
            object.put(name, random.nextInt(200) - 50);
        } else {
            object.set(name, TextNode.valueOf("x"));
        }
        return "%s of %s was %s and is %s".formatted(name, shortened(object), shortened(was), object.get(name));
    }

    private static String shortened(JsonNode node) {
        String text = node.has("key") ? node.get("key").toString() : node.toString();
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
