package frontdesk.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A node's answer about changed files, for reading. */
record ImpactReport(JsonNode impact) {

    boolean isHarmless() {
        return impact.get("accepted").asBoolean() && allGoAlong() && allGoesAsTold();
    }

    private boolean allGoAlong() {
        return places().allMatch(place -> place.get("obstacle").isNull());
    }

    private boolean allGoesAsTold() {
        return !impact.path("scenarios").isObject()
                || !impact.at("/scenarios/played").isEmpty()
                        && impact.at("/scenarios/notPlayed").isEmpty()
                        && all(impact.at("/scenarios/played")).allMatch(ImpactReport::isPassed);
    }

    List<String> lines() {
        Stream<String> findings = all(impact.get("findings")).map(this::finding);
        Stream<String> flows = all(impact.get("flows")).flatMap(ImpactReport::flow);
        return Stream.of(findings, flows, scenarios(), Stream.of(verdict()))
                .flatMap(lines -> lines)
                .toList();
    }

    /** What a refusal says; empty where it is none of a node of Frontdesk. */
    static Optional<String> detail(String body) {
        try {
            return Optional.ofNullable(new ObjectMapper().readTree(body).get("detail"))
                    .map(JsonNode::asText);
        } catch (JsonProcessingException somebodyElseAnswers) {
            return Optional.empty();
        }
    }

    private String finding(JsonNode finding) {
        String label = finding.get("label").asText();
        String element = finding.get("elementId").asText() + (label.isEmpty() ? "" : " (\"" + label + "\")");
        return FindingLine.of(
                finding.get("file").asText(),
                !impact.get("accepted").asBoolean(),
                element,
                finding.get("message").asText());
    }

    private static Stream<String> flow(JsonNode flow) {
        String title = "%s would become version %d"
                .formatted(flow.get("flow").asText(), flow.get("version").asInt());
        Stream<String> versions = all(flow.get("running")).flatMap(ImpactReport::version);
        return Stream.concat(
                Stream.of(flow.get("running").isEmpty() ? title + "; no case is under way." : title + "."), versions);
    }

    private static Stream<String> version(JsonNode version) {
        Stream<String> places = all(version.get("places")).map(ImpactReport::place);
        Stream<String> remarks = all(version.get("remarks")).map(remark -> "  note    " + remark.asText());
        String title = "Version %d, %d under way:"
                .formatted(version.get("version").asInt(), version.get("cases").asLong());
        return Stream.of(Stream.of("", title), places, remarks).flatMap(lines -> lines);
    }

    private static String place(JsonNode place) {
        boolean goesAlong = place.get("obstacle").isNull();
        String stuck = place.get("incidents").asLong() > 0
                ? ", %d stuck".formatted(place.get("incidents").asLong())
                : "";
        return "  %s %5d  %s%s%s"
                .formatted(
                        goesAlong ? "moves" : "STAYS",
                        place.get("cases").asLong(),
                        place.get("label").asText(),
                        stuck,
                        goesAlong ? "" : ": " + place.get("obstacle").asText());
    }

    private Stream<String> scenarios() {
        List<JsonNode> played = all(impact.at("/scenarios/played")).toList();
        long passed = played.stream().filter(ImpactReport::isPassed).count();
        Stream<String> failed =
                played.stream().filter(scenario -> !isPassed(scenario)).flatMap(ImpactReport::failed);
        Stream<String> notPlayed =
                all(impact.at("/scenarios/notPlayed")).map(reason -> "Scenarios were not played: " + reason.asText());
        Stream<String> title = Stream.of(
                        "", "Scenarios: %d passed, %d failed.".formatted(passed, played.size() - passed))
                .filter(line -> impact.at("/scenarios/notPlayed").isEmpty()
                        && !impact.at("/scenarios/played").isMissingNode());
        return Stream.of(title, failed, notPlayed).flatMap(lines -> lines);
    }

    private static Stream<String> failed(JsonNode scenario) {
        return Stream.of(
                "  FAILS   " + scenario.get("scenario").asText(),
                "          " + scenario.path("failingStep").asText("before its first sentence"),
                "          " + scenario.path("reason").asText("no reason was given"));
    }

    private static boolean isPassed(JsonNode scenario) {
        return scenario.get("outcome").asText().equals("PASSED");
    }

    private String verdict() {
        if (!impact.get("accepted").asBoolean()) {
            return "Nothing would be published: fix the %d above first."
                    .formatted(impact.get("findings").size());
        }
        if (!allGoesAsTold()) {
            return "\nThe scenarios have not passed on these files; in production a flow is published only where they have.";
        }
        return allGoAlong()
                ? "\nAll cases under way could be moved. Publishing alone leaves each on its version."
                : "\nNot all cases under way could be moved. Publishing alone leaves each on its version.";
    }

    private Stream<JsonNode> places() {
        return all(impact.get("flows"))
                .flatMap(flow -> all(flow.get("running")))
                .flatMap(version -> all(version.get("places")));
    }

    private static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
