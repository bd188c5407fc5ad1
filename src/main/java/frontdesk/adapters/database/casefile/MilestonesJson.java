package frontdesk.adapters.database.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.domain.casefile.CaseFile.Milestone;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** The milestones of a case as one JSON text, {@code [{"name": "RECEIVED", "on": "2026-03-02"}]}, in their order. */
final class MilestonesJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Entry>> ENTRIES = new TypeReference<>() {};

    private MilestonesJson() {}

    static String write(List<Milestone> milestones) {
        List<Entry> entries = milestones.stream()
                .map(milestone -> new Entry(milestone.name(), milestone.on().toString()))
                .toList();
        try {
            return JSON.writeValueAsString(entries);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static List<Milestone> read(String json) {
        try {
            return JSON.readValue(json, ENTRIES).stream()
                    .map(entry -> new Milestone(entry.name(), LocalDate.parse(entry.on())))
                    .toList();
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException("A case's milestones cannot be read", unreadable);
        }
    }

    private record Entry(String name, String on) {}
}
